/**
 * What the past says about a debtor and a ledger: {@link dev.dunning.core.insight.PaymentProfile} tells how somebody pays,
 * {@link dev.dunning.core.insight.Experience} is learned from a whole ledger and foretells when an open invoice will be
 * paid, and {@link dev.dunning.core.insight.CashForecast} how much comes in each week.
 *
 * <p>Everything is a pure function of dossiers and a day, and nothing after that day is looked at. What is foretold is an
 * estimate for people to weigh; about a natural person it may make the path gentler, never harsher. Names, addresses,
 * languages and circumstances are never read.
 */
@NullMarked
package dev.dunning.core.insight;

import org.jspecify.annotations.NullMarked;
