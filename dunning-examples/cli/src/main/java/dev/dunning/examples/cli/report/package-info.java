/** Draws the page that a credit controller opens after a run. */
@NullMarked
package dev.dunning.examples.cli.report;

import org.jspecify.annotations.NullMarked;
