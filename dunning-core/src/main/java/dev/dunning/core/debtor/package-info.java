/**
 * Who owes and who is owed: {@link dev.dunning.core.debtor.Debtor}, {@link dev.dunning.core.debtor.Creditor}, and how
 * each can be reached ({@link dev.dunning.core.debtor.Contact} by {@link dev.dunning.core.debtor.Channel}).
 *
 * <p>Everything here is immutable and thread-safe. The {@code toString()} of a person shows ids only, so that personal
 * data stays out of logs.
 */
@NullMarked
package dev.dunning.core.debtor;

import org.jspecify.annotations.NullMarked;
