/** What a benchmark has to see of the letters from within, and their users need not. */
@NullMarked
package dev.dunning.templates;

import org.jspecify.annotations.NullMarked;
