/**
 * The same engine on other days: {@link dev.dunning.core.simulation.Timeline} tells what will happen to one debtor under
 * an assumed {@link dev.dunning.core.simulation.Behaviour}. Above it, {@code analysis} tells what house rules will do to
 * sample debts, and {@code backtest} plays two policies through on a host's own ledger.
 */
@NullMarked
package dev.dunning.core.simulation;

import org.jspecify.annotations.NullMarked;
