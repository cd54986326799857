package dev.dunning.core.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.insight.history.Delays;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Foretells the payments of one debtor. */
final class Forecaster {

    private static final double HALF = 0.5;
    private static final double TENTH = 0.1;
    private static final double WORTH_TELLING = 0.5;
    private static final int WHOLE = 100;
    private static final int MILLION = 1_000_000;

    private final Experience experience;
    private final LocalDate on;
    /** Whether anything was paid after it is not known yet. */
    private final LocalDate booked;

    private final List<Settlement> settlements;
    private final WaitingTimes times;
    private final List<Settlement> known;

    Forecaster(Experience experience, Dossier dossier, LocalDate on) {
        this.experience = experience;
        this.on = on;
        this.booked = dossier.bookedBy(on);
        this.settlements = new Settlements(dossier, on).list();
        this.times = new WaitingTimes(experience, settlements, booked);
        this.known = settlements.stream()
                .filter(settlement -> settlement.isTelling(booked))
                .toList();
    }

    List<Prediction> predictions() {
        return settlements.stream()
                .filter(Settlement::isOpen)
                .map(this::prediction)
                .toList();
    }

    Rate chanceOfLatePayment() {
        return settlements.stream()
                .filter(settlement -> settlement.isOpen() && !settlement.isLate(booked))
                .map(this::chance)
                .max(Comparator.naturalOrder())
                .orElseGet(this::chanceOfNext);
    }

    private Rate chanceOfNext() {
        return Share.rate(experience.curve().chance(experience.usual().delay() + times.habit()));
    }

    private Prediction prediction(Settlement settlement) {
        double expected = times.expected(settlement);
        double least = least(settlement, expected);
        Rate chance = chance(settlement);
        return new Prediction(
                settlement.item(),
                chance,
                day(settlement, expected, HALF, least),
                day(settlement, expected, TENTH, least),
                day(settlement, expected, 1 - TENTH, least),
                because(settlement, chance));
    }

    /** The curve of forecasts on the day of issue, among those that were still open as long after. */
    private Rate chance(Settlement settlement) {
        if (settlement.isLate(booked)) {
            return Rate.ofPercent(WHOLE);
        }
        double expected = times.expected(settlement);
        double open = times.shareOpen(settlement, booked);
        double late = experience.curve().chance(expected);
        return Share.rate(open > late ? late / open : 1);
    }

    /** By how much at least a forecast must have missed for the invoice to be still open. */
    private double least(Settlement settlement, double expected) {
        return DAYS.between(settlement.due(), on) - expected;
    }

    private Optional<LocalDate> day(Settlement settlement, double expected, double share, double least) {
        return experience
                .spread()
                .quantile(share, least)
                .map(miss -> settlement.due().plusDays(Math.round(expected + miss)));
    }

    private List<Reason> because(Settlement settlement, Rate chance) {
        Usual usual = experience.usual();
        List<Reason> because = new ArrayList<>();
        because.add(habit(settlement));
        if (known.size() < Experience.ENOUGH_INVOICES) {
            because.add(reason(usual.delay() < 0 ? "all-pay-early" : "all-pay-late", usual.delay())
                    .with("count", experience.invoices()));
        }
        usual.traits()
                .tagEffects(settlement)
                .forEach((tag, days) ->
                        because.add(reason(days < 0 ? "label-speeds-payment" : "label-delays-payment", days)
                                .with("label", tag)));
        double size = usual.traits().sizeEffect(settlement);
        if (Math.abs(size) >= WORTH_TELLING) {
            because.add(reason(size < 0 ? "amount-speeds-payment" : "amount-delays-payment", size));
        }
        because.add(
                settlement.isLate(booked)
                        ? Reason.of("invoice-is-late-already").with("day", settlement.due())
                        : Reason.of("forecasts-like-this").with("chance", percent(chance)));
        return because;
    }

    private static Rate percent(Rate chance) {
        return Rate.ofPercent((int) Math.round(chance.millionths() * (double) WHOLE / MILLION));
    }

    private static Reason reason(String rule, double days) {
        return Reason.of(rule).with("days", Days.of(days).number().abs());
    }

    private Reason habit(Settlement settlement) {
        List<Settlement> others =
                known.stream().filter(other -> !other.isSameAs(settlement)).toList();
        if (others.isEmpty()) {
            return Reason.of("debtor-has-no-history");
        }
        long late = others.stream().filter(other -> other.isLate(booked)).count();
        double mean = Delays.mean(others, booked);
        return reason(mean < 0 ? "debtor-pays-early" : "debtor-pays-late", mean)
                .with("count", others.size())
                .with("late", late);
    }
}
