/** What the commands print, in the language that was asked for. */
@NullMarked
package dev.dunning.examples.cli.words;

import org.jspecify.annotations.NullMarked;
