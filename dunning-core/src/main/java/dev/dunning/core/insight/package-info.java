/**
 * What the past says about a debtor and a ledger: {@link dev.dunning.core.insight.PaymentProfile} tells how somebody pays,
 * {@link dev.dunning.core.insight.Segments} name such ways of paying, and {@link dev.dunning.core.insight.Experience} is
 * learned from a whole ledger and foretells when an open invoice will be paid.
 *
 * <p>Below lies {@code history}, what happened; above lie {@code figures}, {@code forecast}, {@code worklist} and
 * {@code experiment}, one question each, which do not know each other but that a worklist may learn from figures.
 *
 * <p>Everything is a pure function of dossiers and a day, and nothing after that day is looked at. What is foretold is an
 * estimate for people to weigh; about a natural person it may make the path gentler, never harsher. It never reads names,
 * addresses, languages and circumstances; an experiment reads circumstances to leave such debtors out.
 */
@NullMarked
package dev.dunning.core.insight;

import org.jspecify.annotations.NullMarked;
