package dev.dunning.core.simulation.backtest;

import dev.dunning.core.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * How two policies compare on one ledger.
 *
 * @param from the day the ledger is taken from, at its end
 * @param until the last day, at its end
 * @param seed the seed of the first draw
 * @param reactions how debtors are taken to react
 * @param assumptions everything that is taken for granted; nothing where there was nothing to compare
 * @param dossiers how many dossiers were played through
 * @param leftOut how many were not, because the engine refuses them or a balance was known later
 * @param currencies the comparison in each currency, by its code
 */
public record BacktestReport(
        LocalDate from,
        LocalDate until,
        long seed,
        Reactions reactions,
        List<Reason> assumptions,
        int dossiers,
        int leftOut,
        List<InCurrency> currencies) {

    /** Copies the lists. */
    public BacktestReport {
        assumptions = List.copyOf(assumptions);
        currencies = List.copyOf(currencies);
    }

    /**
     * Tells whether there was nothing to compare.
     *
     * @return true when no dossier was played through, or nothing was open and nothing was invoiced in any
     */
    public boolean isEmpty() {
        return currencies.stream().allMatch(InCurrency::isEmpty);
    }

    /** Which policy brings the money in sooner. */
    public enum Ranking {
        /** The first. */
        A,
        /** The second. */
        B,
        /** No day of any invoice differs. */
        EQUAL,
        /** The difference is no larger than what chance makes, or nobody knows how much chance makes. */
        TOO_CLOSE
    }

    /** Whether the ranking stands when the effects of messages are other than stated. */
    public enum Verdict {
        /** It is the same in all variants. */
        HOLDS,
        /** It is the same whenever messages do anything at all; when they do nothing, the policies are equal. */
        HOLDS_IF_MESSAGES_WORK,
        /** It changes with the assumptions, so that the ledger does not tell. */
        DEPENDS_ON_ASSUMPTIONS
    }

    /**
     * The comparison in one currency.
     *
     * @param currency the currency
     * @param verdict whether the ranking stands in all variants
     * @param variants the figures of each strength, the stated one first, all with the first draw of chance
     * @param draws what each draw of chance says with the effects as they are stated, the first one first
     */
    public record InCurrency(Currency currency, Verdict verdict, List<Result> variants, List<Draw> draws) {

        /** Copies the lists. */
        public InCurrency {
            variants = List.copyOf(variants);
            draws = List.copyOf(draws);
        }

        /**
         * Tells whether there was nothing to compare.
         *
         * @return true when nothing was open and nothing was invoiced
         */
        public boolean isEmpty() {
            PolicyFigures figures = variants.get(0).a();
            return figures.openAtStart().isZero() && figures.invoiced().isZero();
        }

        /**
         * Gives the ranking with the effects as they are stated.
         *
         * @return the ranking
         */
        public Ranking ranking() {
            return variants.get(0).ranking();
        }
    }

    /**
     * What one draw of chance says.
     *
     * @param seed its seed
     * @param ranking who brings the money in sooner
     * @param difference by how many days longer money is open under the first policy; negative is shorter
     * @param margin twice the standard error of the difference, from debtor to debtor; empty where one debtor alone cannot tell
     */
    public record Draw(long seed, Ranking ranking, BigDecimal difference, Optional<BigDecimal> margin) {}

    /**
     * Both policies under one assumption about the effects.
     *
     * @param strength how strong the effects are
     * @param ranking who brings the money in sooner
     * @param difference by how many days longer money is open under the first policy; negative is shorter
     * @param margin twice the standard error of the difference, from debtor to debtor; empty where one debtor alone cannot tell
     * @param a the first policy
     * @param b the second policy
     */
    public record Result(
            Strength strength,
            Ranking ranking,
            BigDecimal difference,
            Optional<BigDecimal> margin,
            PolicyFigures a,
            PolicyFigures b) {}
}
