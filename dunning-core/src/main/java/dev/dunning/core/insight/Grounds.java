package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Delays;
import dev.dunning.core.insight.history.Kept;
import dev.dunning.core.insight.history.Obstacle;
import dev.dunning.core.insight.history.OpenItem;
import dev.dunning.core.insight.history.Pledge;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the forecasts of one debtor rest on, as a person would tell it. */
final class Grounds {

    private static final double WORTH_TELLING = 0.5;

    private final Experience experience;
    private final Kept promises;
    private final LocalDate booked;
    private final boolean isBehind;
    private final List<Settlement> known;

    Grounds(Experience experience, List<Settlement> settlements, Kept promises, LocalDate booked, boolean isBehind) {
        this.isBehind = isBehind;
        this.experience = experience;
        this.promises = promises;
        this.booked = booked;
        this.known = settlements.stream()
                .filter(settlement -> settlement.isTelling(booked))
                .toList();
    }

    List<Reason> of(OpenItem open, Settlement settlement, Optional<Rate> chance, Optional<LocalDate> expected) {
        List<Reason> because = new ArrayList<>(agreed(open));
        if (open.obstacle().isPresent()) {
            open.obstacle()
                    .filter(none -> open.last().isEmpty())
                    .map(Grounds::noDay)
                    .ifPresent(because::add);
        } else if (!open.isPlanned()) {
            because.addAll(habits(settlement));
            if (expected.isEmpty() && open.pledges().isEmpty()) {
                because.add(Reason.of("few-are-paid-after-so-long"));
            }
        }
        if (settlement.isLate(booked) && !open.isPlanned()) {
            because.add(Reason.of("invoice-is-late-already").with("day", settlement.due()));
        } else if (open.pledges().isEmpty()) {
            chance.map(rate -> Reason.of("forecasts-like-this").with("chance", Rate.ofPercent(rate.wholePercents())))
                    .ifPresent(because::add);
        }
        if (isBehind) {
            because.add(Reason.of("payments-are-known-through").with("day", booked));
        }
        return because;
    }

    private List<Reason> agreed(OpenItem open) {
        if (open.pledges().isEmpty()) {
            return List.of();
        }
        Pledge last = open.pledges().get(open.pledges().size() - 1);
        if (open.last().isEmpty()) {
            Money amount = open.item().open().minus(open.rest());
            return List.of(
                    Reason.of("part-of-it-is-agreed").with("amount", amount).with("day", last.day()));
        } else if (last.isPlanned()) {
            return List.of(Reason.of("payment-is-planned").with("day", last.day()), experienceWithPromises());
        }
        Reason promised = Reason.of("payment-is-promised").with("day", last.day());
        return List.of(promised, experienceWithPromises());
    }

    private Reason experienceWithPromises() {
        return promises.all() == 0
                ? Reason.of("no-promise-was-due-yet")
                : Reason.of("promises-were-kept").with("kept", promises.kept()).with("count", promises.all());
    }

    private static Reason noDay(Obstacle obstacle) {
        return switch (obstacle) {
            case DISPUTED -> Reason.of("no-day-while-disputed");
            case HELD -> Reason.of("no-day-while-on-hold");
            case SPOKEN_FOR -> Reason.of("no-day-while-spoken-for");
        };
    }

    private List<Reason> habits(Settlement settlement) {
        Usual usual = experience.usual();
        List<Reason> because = new ArrayList<>();
        because.add(habit(settlement));
        if (known.size() < Experience.ENOUGH_INVOICES) {
            because.addAll(everybody(usual));
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
        return because;
    }

    /** What was seen, and what is reckoned with where labels and sizes make it another day. */
    private List<Reason> everybody(Usual usual) {
        List<Reason> because = new ArrayList<>();
        Everybody all = experience.everybody();
        if (all.paid() > 0) {
            because.add(reason(all.delay() < 0 ? "all-pay-early" : "all-pay-late", all.delay())
                    .with("count", all.paid()));
        }
        if (all.paid() == 0 || Math.abs(usual.delay() - all.delay()) >= WORTH_TELLING) {
            because.add(reason(usual.delay() < 0 ? "usual-invoice-is-early" : "usual-invoice-is-late", usual.delay()));
        }
        return because;
    }

    private Reason habit(Settlement settlement) {
        List<Settlement> others =
                known.stream().filter(other -> !other.isSameAs(settlement)).toList();
        if (others.isEmpty()) {
            return Reason.of("debtor-has-no-history");
        }
        long late = others.stream().filter(other -> other.isLate(booked)).count();
        double mean = Delays.mean(others, booked);
        Reason habit = reason(mean < 0 ? "debtor-pays-early" : "debtor-pays-late", mean)
                .with("count", others.size())
                .with("late", late);
        long open = others.stream().filter(Settlement::isOpen).count();
        return open == 0 ? habit : habit.with("open", open);
    }

    private static Reason reason(String rule, double days) {
        return Reason.of(rule).with("days", Days.of(days).number().abs());
    }
}
