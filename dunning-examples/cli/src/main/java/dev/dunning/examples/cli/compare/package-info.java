/** Finds what two runs over one ledger decide differently. */
@NullMarked
package dev.dunning.examples.cli.compare;

import org.jspecify.annotations.NullMarked;
