package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.StableHash;
import dev.dunning.core.insight.history.Agreed;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which arm of an experiment a debtor is in, or why it is in none. */
final class Assignment {

    private final Experiment experiment;
    private final Dossier dossier;
    private final LocalDate on;
    private final PolicyBook book;
    private final Settlements settlements;

    Assignment(Experiment experiment, Dossier dossier, LocalDate on, PolicyBook book) {
        this.experiment = experiment;
        this.dossier = dossier;
        this.on = on;
        this.book = book;
        this.settlements = new Settlements(dossier, on);
    }

    Dossier dossier() {
        if (isInDifficulty()) {
            return withoutArm();
        } else if (isIn() || cause().isPresent()) {
            return dossier;
        }
        Variant arm = recorded().orElseGet(this::drawn);
        Debtor debtor = dossier.debtor().toBuilder()
                .policy(arm.policy())
                .experiment(new Arm(experiment.id(), arm.id()))
                .build();
        return dossier.about(debtor);
    }

    Optional<Reason> whyNot() {
        return cause().filter(cause -> !isIn())
                .map(cause -> Reason.of("left-out-of-experiment")
                        .with("key", experiment.id())
                        .with("cause", cause));
    }

    /** An arm of this experiment that the host has stored goes, with its policy; one that a person chose since stays. */
    private Dossier withoutArm() {
        Debtor debtor = dossier.debtor();
        return stored().map(arm -> dossier.about(
                        Leaving.of(debtor, experiment.arm(arm.arm()).map(Variant::policy))))
                .orElse(dossier);
    }

    /** Whether this experiment has chosen the debtor's policy already, and nothing speaks against it since. */
    private boolean isIn() {
        return !isInDifficulty() && stored().isPresent();
    }

    private Optional<Arm> stored() {
        return dossier.debtor().experiment().filter(arm -> arm.experiment().equals(experiment.id()));
    }

    private Optional<String> cause() {
        if (isInDifficulty()) {
            return Optional.of("in-difficulty");
        } else if (hasOwnPolicy()) {
            return Optional.of("own-policy");
        } else if (!book.of(dossier.debtor()).id().equals(experiment.base())) {
            return Optional.of("other-policy");
        }
        return recorded().isPresent() ? Optional.empty() : causeAtStart();
    }

    private Optional<String> causeAtStart() {
        if (on.isBefore(experiment.from()) || on.isAfter(experiment.until())) {
            return Optional.of("other-days");
        } else if (!new Agreed(settlements, dossier, on).unresolved().isEmpty()) {
            return Optional.of("disputing");
        } else if (hasRunningPlan()) {
            return Optional.of("plan");
        }
        return hasBegun() ? Optional.of("begun") : Optional.empty();
    }

    private boolean isInDifficulty() {
        return dossier.debtor().circumstances().stream().anyMatch(circumstance -> circumstance.holdsOn(on))
                || Facts.of(settlements.events(), DebtorSaid.class).stream()
                        .anyMatch(said -> said.reason() == LateReason.HARDSHIP);
    }

    private boolean hasOwnPolicy() {
        return dossier.debtor().policy().isPresent()
                || dossier.debtor().experiment().isPresent()
                || dossier.invoices().stream()
                        .anyMatch(invoice -> invoice.policy().isPresent());
    }

    /** The arm of the first message that was sent in this experiment: it stays, even when weights were changed since. */
    private Optional<Variant> recorded() {
        return First.message(experiment, settlements.events())
                .flatMap(Sent::experiment)
                .flatMap(arm -> experiment.arm(arm.arm()));
    }

    private Variant drawn() {
        long lot = StableHash.of(experiment.id() + "\0" + dossier.creditor().id() + "\0"
                + dossier.debtor().id());
        int all = experiment.arms().stream().mapToInt(Variant::weight).sum();
        long place = Long.remainderUnsigned(lot, all);
        for (Variant arm : experiment.arms()) {
            place -= arm.weight();
            if (place < 0) {
                return arm;
            }
        }
        throw new IllegalStateException("The weights of the arms do not add up.");
    }

    /** A plan that was not cancelled, and of which something is open. */
    private boolean hasRunningPlan() {
        List<PlanCancelled> ends = Facts.of(settlements.events(), PlanCancelled.class);
        return Facts.of(settlements.events(), PlanAgreed.class).stream()
                .filter(plan -> ends.stream().allMatch(end -> end.on().isBefore(plan.on())))
                .anyMatch(plan ->
                        openItems().anyMatch(item -> !item.invoice().issued().isAfter(plan.on())));
    }

    /** A ladder that was begun goes on as it began. */
    private boolean hasBegun() {
        Set<String> reminded = Facts.of(settlements.events(), Sent.class).stream()
                .filter(First::counts)
                .flatMap(sent -> sent.invoices().stream())
                .collect(Collectors.toSet());
        return openItems().map(Item::id).anyMatch(reminded::contains);
    }

    private Stream<Item> openItems() {
        return settlements.ledger().items().stream().filter(item -> item.open().isPositive());
    }
}
