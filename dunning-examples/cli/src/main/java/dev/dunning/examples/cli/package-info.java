/** The command line: small commands around the library, as any host would call it. */
@NullMarked
package dev.dunning.examples.cli;

import org.jspecify.annotations.NullMarked;
