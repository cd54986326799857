/**
 * Two policies on a host's own ledger: a {@link dev.dunning.core.simulation.backtest.Backtest} hides what happened after a
 * day, lets debtors react by chance as {@link dev.dunning.core.simulation.backtest.Reactions} say, with the same draws for
 * both, and tells which brings money in sooner, and whether that stands when messages are stronger or weaker than stated.
 */
@NullMarked
package dev.dunning.core.simulation.backtest;

import org.jspecify.annotations.NullMarked;
