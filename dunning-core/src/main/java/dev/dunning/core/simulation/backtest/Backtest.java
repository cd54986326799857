package dev.dunning.core.simulation.backtest;

import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Two policies on the host's own ledger: every dossier as it stood on a day is played through under both, and debtors
 * react by chance. What happened in truth after that day is hidden; what was sold after it is invoiced as it was. Each
 * invoice has its own draws, the same under both policies, so that nothing but the policies differs.
 *
 * <p>For example
 *
 * <pre>{@code
 * Reactions reactions = Reactions.assumed(Experience.learn(ledger(), from));
 * BacktestReport report = new Backtest(from, until, reactions, 1).compare(engine, other, ledger());
 * }</pre>
 *
 * @param from the day the ledger is taken from, at its end; what goes out on it counts
 * @param until the last day, inclusive
 * @param reactions how debtors react; learn them from nothing after the first day
 * @param seed another seed gives other draws, the same seed the same report
 * @param draws with how many seeds, this one and those that follow it, it is played with the effects as they are stated;
 *     what one draw of chance says settles nothing
 */
public record Backtest(LocalDate from, LocalDate until, Reactions reactions, long seed, int draws) {

    /** How many draws of chance are played, unless said otherwise. */
    public static final int USUAL_DRAWS = 3;

    /**
     * Checks the days and the draws.
     *
     * @throws IllegalArgumentException when the last day does not lie after the first, or there is no draw
     */
    public Backtest {
        if (draws < 1) {
            throw new IllegalArgumentException("`" + draws + "` draws are too few; name 1 or more");
        }
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(
                    "the last day `" + until + "` does not lie after the first day `" + from + "`; name a later one");
        }
    }

    /**
     * Plays the usual number of draws.
     *
     * @param from the day the ledger is taken from, at its end
     * @param until the last day, inclusive
     * @param reactions how debtors react
     * @param seed the first seed
     * @throws IllegalArgumentException when the last day does not lie after the first
     */
    public Backtest(LocalDate from, LocalDate until, Reactions reactions, long seed) {
        this(from, until, reactions, seed, USUAL_DRAWS);
    }

    /**
     * Compares.
     *
     * @param a the first policy
     * @param b the second policy
     * @param ledger the dossiers; in any order, and in parallel if the stream is, with the same report
     * @return both policies under the stated effects, and under others
     */
    public BacktestReport compare(DunningEngine a, DunningEngine b, Stream<Dossier> ledger) {
        return ledger.collect(() -> new BacktestSums(this, a, b), BacktestSums::add, BacktestSums::add)
                .report();
    }
}
