/** Reads dossiers from what a host has: dossier files, ledgers as CSV, folders of electronic invoices. */
@NullMarked
package dev.dunning.examples.cli.ledger;

import org.jspecify.annotations.NullMarked;
