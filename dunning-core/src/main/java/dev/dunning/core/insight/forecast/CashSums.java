package dev.dunning.core.insight.forecast;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.history.Difficulties;
import dev.dunning.core.insight.history.Obstacle;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sums up what is expected of the dossiers of one currency. */
final class CashSums {

    /** One in ten of a normal distribution lies so many standard deviations below its mean. */
    private static final double TENTH = 1.2815515655446004;
    /** What a week is assumed to miss as a whole where there is no history. */
    private static final double ASSUMED = 0.2;

    private static final double MOST = 10;

    private final Currency currency;
    private final Weeks weeks;
    private final Experience experience;
    private final PastWeeks past;
    private final List<ExactSum> expected;
    private final List<ExactSum> variance;
    private final ExactSum withoutWeek = new ExactSum();
    private final ExactSum unbooked = new ExactSum();
    private long open;
    private final Map<Obstacle, Long> leftOut = new EnumMap<>(Obstacle.class);
    private long pledged;
    private final ExactSum inDifficulty = new ExactSum();

    CashSums(Currency currency, Weeks weeks, Experience experience) {
        this.currency = currency;
        this.weeks = weeks;
        this.experience = experience;
        this.past = new PastWeeks(weeks.on(), experience);
        this.expected = sums();
        this.variance = sums();
    }

    private List<ExactSum> sums() {
        return IntStream.range(0, weeks.count())
                .mapToObj(week -> new ExactSum())
                .toList();
    }

    void add(Dossier dossier) {
        Settlements settlements = new Settlements(dossier, weeks.on());
        List<Settlement> list = settlements.list();
        past.add(list, dossier.bookedBy(weeks.on()));
        CashFlows flows = new CashFlows(dossier, settlements, list, weeks, experience);
        open = Math.addExact(open, flows.open());
        flows.leftOut().forEach((obstacle, amount) -> leftOut.merge(obstacle, amount, Math::addExact));
        pledged += flows.pledged();
        if (!Difficulties.of(dossier, settlements, weeks.on()).isEmpty()) {
            flows.habitual().forEach(flow -> inDifficulty.add(flow.toCome()));
        }
        flows.list().forEach(this::add);
    }

    private void add(CashFlow flow) {
        for (int week = 0; week < weeks.count(); week++) {
            if (flow.mayComeIn(week)) {
                expected.get(week).add(flow.expected(week));
                variance.get(week).add(flow.variance(week));
            }
        }
        unbooked.add(flow.expected(weeks.before()));
        withoutWeek.add(flow.withoutWeek());
    }

    CashForecast forecast() {
        int pastForecasts = past.count();
        double common = pastForecasts == 0 ? ASSUMED : past.common();
        List<CashWeek> list = weeks(common);
        Money inWeeks =
                Money.sum(currency, list.stream().map(CashWeek::expected).toList());
        Money expectable = Arrays.stream(Obstacle.values()).map(this::leftOut).reduce(money(open), Money::minus);
        Money came = expectable.minus(inWeeks).min(money(ExactSum.whole(unbooked.exact())));
        Money toCome = expectable.minus(inWeeks).minus(came);
        Money never = toCome.min(money(ExactSum.whole(withoutWeek.exact())));
        return new CashForecast(
                currency,
                weeks.on(),
                money(open),
                came,
                list,
                toCome.minus(never),
                never,
                leftOut(Obstacle.DISPUTED),
                leftOut(Obstacle.HELD),
                leftOut(Obstacle.SPOKEN_FOR),
                money(ExactSum.whole(inDifficulty.exact())),
                money(pledged),
                rate(experience.promises().share()),
                experience.promises().kept(),
                experience.promises().all(),
                rate(common),
                pastForecasts,
                rate(pastForecasts == 0 ? 0 : past.mean()));
    }

    private Money leftOut(Obstacle obstacle) {
        return money(leftOut.getOrDefault(obstacle, 0L));
    }

    /** Rounds the sum through each week, so that no cent comes from rounding or goes with it. */
    private List<CashWeek> weeks(double common) {
        List<CashWeek> list = new ArrayList<>();
        BigDecimal through = BigDecimal.ZERO;
        for (int week = 0; week < weeks.count(); week++) {
            long before = ExactSum.whole(through);
            through = through.add(expected.get(week).exact());
            list.add(week(week, ExactSum.whole(through) - before, common));
        }
        return list;
    }

    private CashWeek week(int week, long amount, double common) {
        double mean = expected.get(week).value();
        double away = TENTH * StrictMath.sqrt(variance.get(week).value() + common * common * mean * mean);
        return new CashWeek(
                weeks.monday(week),
                weeks.sunday(week),
                money(amount),
                money(Math.min(amount, Math.round(Math.max(0, mean - away)))),
                money(Math.max(amount, Math.round(Math.min((double) open, mean + away)))));
    }

    private Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }

    private static Rate rate(double share) {
        return Share.tenths(Math.min(MOST, share));
    }
}
