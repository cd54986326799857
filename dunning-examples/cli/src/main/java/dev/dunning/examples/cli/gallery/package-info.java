/** Every text that ships, filled with stories that the engine decided, to be read by a person. */
@NullMarked
package dev.dunning.examples.cli.gallery;

import org.jspecify.annotations.NullMarked;
