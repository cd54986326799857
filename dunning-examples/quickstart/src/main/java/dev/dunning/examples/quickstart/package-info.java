/** The shortest programs that do something useful. */
@NullMarked
package dev.dunning.examples.quickstart;

import org.jspecify.annotations.NullMarked;
