/**
 * The facts: {@link dev.dunning.core.receivable.Invoice invoices}, what happened to them
 * ({@link dev.dunning.core.receivable.DunningEvent events}), and the {@link dev.dunning.core.receivable.Dossier} that
 * holds both for one creditor and one debtor.
 *
 * <p>Everything is immutable and thread-safe. Order and duplicates do not matter: the same event id is the same fact.
 * Levels, counters and a current state are never stored here, they are derived.
 */
@NullMarked
package dev.dunning.core.receivable;

import org.jspecify.annotations.NullMarked;
