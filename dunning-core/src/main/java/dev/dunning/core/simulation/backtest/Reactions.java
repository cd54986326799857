package dev.dunning.core.simulation.backtest;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.figures.StepEffect;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How debtors are taken to react: each pays when his habit says, sooner after a message, and some never.
 *
 * <p>For example {@code Reactions.assumed(experience).estimatedFrom(figures.steps())}. What is assumed was measured by
 * nobody; it is a start for trying other values, and every report names it.
 *
 * @param experience the habits; without one every invoice has the same chance on each day after its due date
 * @param byKind what a message of each kind does; a kind that is not named does nothing
 * @param byStep what a message of a step does, where that is known; it outweighs the kind
 * @param neverPaid how many percent of invoices are never paid, whatever is sent
 */
public record Reactions(
        Experience experience, Map<NoticeKind, Effect> byKind, Map<String, Effect> byStep, Rate neverPaid) {

    /** For so many days after it went out a message works; the last one counts. */
    public static final int DAYS = 14;

    /** So many invoices must have had a step before its effect is estimated. */
    public static final int ENOUGH_ITEMS = 30;

    /** Percent of invoices that are paid on each day when they are open for longer than any was that was paid. */
    public static final Rate LATE_DAILY = new Rate(5_000);

    /** Percent of invoices that are paid on each day after their due date when there is no experience. */
    public static final Rate UNKNOWN_DAILY = Rate.ofPercent(3);

    private static final double MILLION = 1_000_000;
    private static final double MOST = 9;
    private static final int ASSUMED_NEVER = 2;

    /** Sorts what is named. */
    public Reactions {
        Map<NoticeKind, Effect> kinds = new EnumMap<>(NoticeKind.class);
        kinds.putAll(byKind);
        byKind = Collections.unmodifiableMap(kinds);
        byStep = Collections.unmodifiableMap(new TreeMap<>(byStep));
    }

    /**
     * Assumes everything but the habits.
     *
     * @param experience the habits
     * @return courtesy notes, statements and copies raise the chance of a day by 20 percent, reminders and hand-overs by
     *     50, statutory and final notices, calls and the end of supply by 100; two percent never pay
     */
    public static Reactions assumed(Experience experience) {
        Map<NoticeKind, Effect> kinds = new EnumMap<>(NoticeKind.class);
        List.of(NoticeKind.COURTESY, NoticeKind.STATEMENT, NoticeKind.SEND_COPY)
                .forEach(kind -> kinds.put(kind, Effect.assumed(20)));
        List.of(NoticeKind.REMINDER, NoticeKind.HAND_OVER).forEach(kind -> kinds.put(kind, Effect.assumed(50)));
        List.of(NoticeKind.STATUTORY_NOTICE, NoticeKind.FINAL_NOTICE, NoticeKind.CALL, NoticeKind.STOP_SUPPLY)
                .forEach(kind -> kinds.put(kind, Effect.assumed(100)));
        return new Reactions(experience, kinds, Map.of(), Rate.ofPercent(ASSUMED_NEVER));
    }

    /**
     * Estimates the effect of each step that enough invoices had: what was paid within two weeks after it, against what
     * would be expected anyway. Since that expectation has seen reminders too, the effect is rather too small.
     *
     * @param steps what came of each step
     * @return the same reactions with those effects; steps of fewer than thirty invoices, or with nothing to compare them with,
     *     keep what is assumed
     */
    public Reactions estimatedFrom(List<StepEffect> steps) {
        Map<String, Effect> known = new TreeMap<>(byStep);
        steps.stream()
                .filter(step -> step.items() >= ENOUGH_ITEMS)
                .forEach(step -> step.expected()
                        .flatMap(anyway -> estimate(step, anyway.millionths() / MILLION))
                        .ifPresent(effect -> known.put(step.step(), effect)));
        return new Reactions(experience, byKind, known, neverPaid);
    }

    private static Optional<Effect> estimate(StepEffect step, double anyway) {
        if (anyway <= 0 || anyway >= 1) {
            return Optional.empty();
        }
        double share = (step.paid() + 0.5) / (step.items() + 1);
        double raise = StrictMath.log(1 - share) / StrictMath.log(1 - anyway) - 1;
        return Optional.of(new Effect(Share.rate(Math.min(MOST, raise)), Effect.Basis.ESTIMATED, step.items()));
    }

    /** What a message does; nothing where its kind has no effect. */
    Optional<Effect> of(Sent sent) {
        return Optional.ofNullable(byStep.get(sent.step())).or(() -> Optional.ofNullable(byKind.get(sent.kind())));
    }

    /**
     * States everything that is taken for granted.
     *
     * @return the assumptions, to be worded in any language
     */
    public List<Reason> assumptions() {
        List<Reason> all = new ArrayList<>();
        all.add(
                experience.isEmpty()
                        ? Reason.of("backtest-without-habits").with("rate", UNKNOWN_DAILY)
                        : Reason.of("backtest-follows-habits")
                                .with("count", experience.invoices())
                                .with("rate", LATE_DAILY));
        all.add(Reason.of("backtest-messages-raise-chances").with("count", DAYS));
        all.add(Reason.of("backtest-effects-are-assumed"));
        if (!byStep.isEmpty()) {
            all.add(Reason.of("backtest-effects-are-estimated").with("steps", List.copyOf(byStep.keySet())));
        }
        all.add(Reason.of("backtest-some-never-pay").with("rate", neverPaid));
        all.add(Reason.of("backtest-pays-principal-only"));
        all.add(Reason.of("backtest-people-agree"));
        all.add(Reason.of("backtest-has-no-answers"));
        return List.copyOf(all);
    }
}
