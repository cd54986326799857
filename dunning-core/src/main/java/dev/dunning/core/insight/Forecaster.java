package dev.dunning.core.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.insight.history.Kept;
import dev.dunning.core.insight.history.OpenItem;
import dev.dunning.core.insight.history.OpenItems;
import dev.dunning.core.insight.history.Pledge;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.insight.history.SpokenFor;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Foretells the payments of one debtor. */
final class Forecaster {

    private static final double HALF = 0.5;
    private static final double TENTH = 0.1;
    private static final int WHOLE = 100;

    private final Experience experience;
    private final Dossier dossier;
    private final LocalDate on;
    /** Whether anything was paid after it is not known yet. */
    private final LocalDate booked;

    private final Settlements history;
    private final List<Settlement> settlements;
    private final WaitingTimes times;
    private final Kept promises;
    private final double kept;

    Forecaster(Experience experience, Dossier dossier, LocalDate on) {
        this.experience = experience;
        this.dossier = dossier;
        this.on = on;
        this.booked = dossier.bookedBy(on);
        this.history = new Settlements(dossier, on);
        this.settlements = history.list();
        this.times = new WaitingTimes(experience, settlements, booked);
        this.promises = Kept.withPlans(history, dossier, on);
        this.kept = promises.shareDrawnTo(experience.promises().share());
    }

    List<Prediction> predictions() {
        Grounds grounds = new Grounds(experience, settlements, promises, booked, booked.isBefore(on));
        return OpenItems.of(dossier, history, on).stream()
                .sorted(Comparator.comparing(Forecaster::settlement, Settlement.OLDEST_FIRST))
                .map(open -> prediction(open, grounds))
                .toList();
    }

    private static Settlement settlement(OpenItem open) {
        return Settlements.settlement(open.item(), Optional.empty());
    }

    private Prediction prediction(OpenItem open, Grounds grounds) {
        Optional<Rate> chance = chance(open);
        Optional<LocalDate> expected = day(open, HALF);
        return new Prediction(
                open.item().id(),
                chance,
                expected,
                day(open, TENTH),
                day(open, 1 - TENTH),
                grounds.of(open, settlement(open), chance, expected));
    }

    /** Absent where somebody else acts for the debtor. */
    Optional<Rate> chanceOfLatePayment() {
        if (SpokenFor.isOn(dossier.debtor(), on)) {
            return Optional.empty();
        }
        return Optional.of(settlements.stream()
                .filter(settlement -> settlement.isOpen() && !settlement.isLate(booked))
                .map(settlement -> Share.rate(habitual(settlement)))
                .max(Comparator.naturalOrder())
                .orElseGet(this::chanceOfNext));
    }

    private Rate chanceOfNext() {
        return Share.rate(experience.curve().chance(experience.usual().average() + times.habit()));
    }

    /** A promise for a day after the due date is a promise to pay late. */
    private Optional<Rate> chance(OpenItem open) {
        Settlement settlement = settlement(open);
        Optional<Pledge> last = open.last();
        if (open.isPlanned() || (last.isEmpty() && open.obstacle().isPresent())) {
            return Optional.empty();
        } else if (settlement.isLate(booked)) {
            return Optional.of(Rate.ofPercent(WHOLE));
        }
        double promised = last.filter(pledge -> pledge.day().isAfter(settlement.due()))
                .map(pledge -> 1.0)
                .orElse(0.0);
        double likely = last.isPresent() ? kept : 0;
        double otherwise = isHabitual(open) ? habitual(settlement) : 1;
        return Optional.of(Share.rate(likely * promised + (1 - likely) * otherwise));
    }

    /** What is not paid as planned is not expected, and where somebody else acts, no habit goes on. */
    private static boolean isHabitual(OpenItem open) {
        return open.obstacle().isEmpty() && !open.isPlanned();
    }

    /** The curve of forecasts on the day of issue, among those that were still open as long after. */
    private double habitual(Settlement settlement) {
        double open = times.shareOpen(settlement, booked);
        double late = experience.curve().chance(times.expected(settlement));
        return open > late ? late / open : 1;
    }

    /** The day on which this share is paid: first comes what is agreed, behind it habit goes on. */
    private Optional<LocalDate> day(OpenItem open, double share) {
        Optional<Pledge> last = open.last();
        if (last.isPresent() && share <= kept) {
            return last.map(Pledge::day);
        } else if (!isHabitual(open)) {
            return Optional.empty();
        }
        return last.map(pledge -> day(settlement(open), (share - kept) / (1 - kept), pledge.day()))
                .orElseGet(() -> day(settlement(open), share, booked));
    }

    /** The day on which this share is paid by habit, of those that are open at the end of a day: a later one. */
    private Optional<LocalDate> day(Settlement settlement, double share, LocalDate isOpenOn) {
        double expected = times.expected(settlement);
        return experience
                .spread()
                .quantile(share, DAYS.between(settlement.due(), isOpenOn) - expected)
                .map(miss -> settlement.due().plusDays(Math.round(expected + miss)))
                .map(day -> day.isAfter(isOpenOn) ? day : isOpenOn.plusDays(1));
    }
}
