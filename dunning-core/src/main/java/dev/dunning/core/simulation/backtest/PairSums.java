package dev.dunning.core.simulation.backtest;

import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;

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

    /** Twice the standard error of the sum of differences; one debtor says nothing of how far others would be off. */
    private OptionalDouble margin() {
        if (count < 2) {
            return OptionalDouble.empty();
        }
        double sum = difference().doubleValue();
        double variance = Math.max(0, squares.doubleValue() - sum * sum / count) / (count - 1);
        return OptionalDouble.of(2 * StrictMath.sqrt(count * variance));
    }

    private Ranking ranking() {
        if (squares.signum() == 0) {
            return Ranking.EQUAL;
        } else if (Math.abs(difference().doubleValue()) <= margin().orElse(Double.POSITIVE_INFINITY)) {
            return Ranking.TOO_CLOSE;
        }
        return difference().signum() < 0 ? Ranking.A : Ranking.B;
    }

    BacktestReport.Draw draw(long seed) {
        return new BacktestReport.Draw(seed, ranking(), PolicySums.ratio(difference(), a.base()), marginInDays());
    }

    private Optional<BigDecimal> marginInDays() {
        OptionalDouble margin = a.base() == 0 ? OptionalDouble.of(0) : margin();
        return margin.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(margin.getAsDouble() / Math.max(1, a.base()))
                        .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    BacktestReport.Result result(Strength strength, Currency currency) {
        BacktestReport.Draw draw = draw(0);
        return new BacktestReport.Result(
                strength, draw.ranking(), draw.difference(), draw.margin(), a.figures(currency), b.figures(currency));
    }
}
