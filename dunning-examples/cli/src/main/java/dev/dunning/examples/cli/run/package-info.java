/** Decides a whole ledger: dossier after dossier, writing down each answer before the next one is read. */
@NullMarked
package dev.dunning.examples.cli.run;

import org.jspecify.annotations.NullMarked;
