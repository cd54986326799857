package dev.dunning.core.simulation.backtest;

import dev.dunning.core.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * How two policies compare on one ledger.
 *
 * @param from the day the ledger is taken from, at its end
 * @param until the last day, at its end
 * @param seed the seed of the draws
 * @param reactions how debtors are taken to react
 * @param assumptions everything that is taken for granted
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

    /** Which policy brings the money in sooner. */
    public enum Ranking {
        /** The first. */
        A,
        /** The second. */
        B,
        /** No day of any invoice differs. */
        EQUAL,
        /** The difference is no larger than what chance makes. */
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
     * @param variants the figures of each strength, the stated one first
     */
    public record InCurrency(Currency currency, Verdict verdict, List<Result> variants) {

        /** Copies the list. */
        public InCurrency {
            variants = List.copyOf(variants);
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
     * Both policies under one assumption about the effects.
     *
     * @param strength how strong the effects are
     * @param ranking who brings the money in sooner
     * @param difference by how many days longer money is open under the first policy; negative is shorter
     * @param margin twice the standard error of the difference, from debtor to debtor
     * @param a the first policy
     * @param b the second policy
     */
    public record Result(
            Strength strength,
            Ranking ranking,
            BigDecimal difference,
            BigDecimal margin,
            PolicyFigures a,
            PolicyFigures b) {}
}
