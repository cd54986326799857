package dev.dunning.core.decision;

import dev.dunning.core.policy.Trigger;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The occasions that stand today, and those that time alone will bring. */
final class Occasions {

    private final Situation situation;
    private final List<Occasion> found = new ArrayList<>();

    Occasions(Situation situation) {
        this.situation = situation;
    }

    List<Occasion> list() {
        situation.agreements.promises.last().ifPresent(this::promise);
        situation.agreements.plan.ifPresent(this::plan);
        dispute();
        situation
                .agreements
                .lastContact()
                .ifPresent(day ->
                        found.add(new Occasion(Trigger.AFTER_CONTACT, day, day, item -> true, Optional.empty())));
        return List.copyOf(found);
    }

    private void promise(Promise promise) {
        if (promise.isOpen()) {
            LocalDate given = promise.event().on();
            found.add(new Occasion(Trigger.AFTER_PROMISED, given, given, promise::covers, Optional.of(promise.by())));
        }
        boolean known = !promise.isOpen() || !situation.today.isAfter(promise.by());
        if (known && promise.state() != Promise.State.KEPT) {
            found.add(new Occasion(
                    Trigger.AFTER_PROMISE_BROKEN,
                    promise.by(),
                    promise.by().plusDays(1),
                    promise::covers,
                    Optional.empty()));
        }
    }

    private void plan(PaymentPlan plan) {
        LocalDate agreed = plan.agreed().on();
        if (plan.isRunning()) {
            found.add(new Occasion(Trigger.AFTER_PLAN_AGREED, agreed, agreed, plan::covers, Optional.empty()));
        }
        plan.missed()
                .or(() -> plan.nextDue().filter(due -> !situation.today.isAfter(due)))
                .ifPresent(due -> found.add(new Occasion(
                        Trigger.AFTER_PLAN_BROKEN,
                        due,
                        due.plusDays(1),
                        plan::covers,
                        plan.endOfCure().filter(last -> !plan.isBroken()))));
    }

    private void dispute() {
        List<Claimable> disputed = situation.claimables.stream()
                .filter(claimable -> !claimable.disputes().isEmpty())
                .toList();
        Set<String> items = disputed.stream().map(Claimable::id).collect(Collectors.toSet());
        disputed.stream()
                .flatMap(claimable -> claimable.disputes().stream())
                .map(Disputed::on)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> found.add(new Occasion(
                        Trigger.AFTER_DISPUTED, day, day, item -> items.contains(item.id()), Optional.empty())));
    }
}
