/** Reads electronic invoices of the European standard EN 16931 in both of its forms, UBL and CII. */
@NullMarked
package dev.dunning.examples.cli.einvoice;

import org.jspecify.annotations.NullMarked;
