/**
 * The same engine on other days: {@link dev.dunning.core.simulation.Timeline} tells what will happen to one debtor under
 * an assumed {@link dev.dunning.core.simulation.Behaviour}, and {@link dev.dunning.core.simulation.PolicyAnalysis} what
 * house rules will do to sample debts. {@link dev.dunning.core.simulation.Backtest} plays two policies through on a
 * host's own ledger, with reactions that are stated and varied.
 */
@NullMarked
package dev.dunning.core.simulation;

import org.jspecify.annotations.NullMarked;
