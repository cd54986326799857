package dev.dunning.core.simulation.backtest;

import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/** Sums up both policies in one strength, and how far they differ from debtor to debtor. */
final class PairSums {

    private static final int DECIMALS = 2;

    private final PolicySums a = new PolicySums();
    private final PolicySums b = new PolicySums();
    private BigInteger squares = BigInteger.ZERO;
    private int count;

    void add(Played first, Played second) {
        a.add(first);
        b.add(second);
        squares = squares.add(first.moneyDays().subtract(second.moneyDays()).pow(2));
        count++;
    }

    void add(PairSums other) {
        a.add(other.a);
        b.add(other.b);
        squares = squares.add(other.squares);
        count += other.count;
    }

    private BigInteger difference() {
        return a.moneyDays().subtract(b.moneyDays());
    }

    /** Twice the standard error of the sum of differences. */
    private double margin() {
        double sum = difference().doubleValue();
        return 2 * StrictMath.sqrt(Math.max(0, squares.doubleValue() - sum * sum / count));
    }

    private Ranking ranking() {
        if (squares.signum() == 0) {
            return Ranking.EQUAL;
        } else if (Math.abs(difference().doubleValue()) <= margin()) {
            return Ranking.TOO_CLOSE;
        }
        return difference().signum() < 0 ? Ranking.A : Ranking.B;
    }

    BacktestReport.Draw draw(long seed) {
        return new BacktestReport.Draw(
                seed,
                ranking(),
                PolicySums.ratio(difference(), a.base()),
                a.base() == 0
                        ? BigDecimal.ZERO.setScale(DECIMALS)
                        : BigDecimal.valueOf(margin() / a.base()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    BacktestReport.Result result(Strength strength, Currency currency) {
        BacktestReport.Draw draw = draw(0);
        return new BacktestReport.Result(
                strength, draw.ranking(), draw.difference(), draw.margin(), a.figures(currency), b.figures(currency));
    }
}
