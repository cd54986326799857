package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Section 6, what lies behind: the messages that an item had, and the steps of the ladder that they took. */
final class TakenSteps {

    /** Kinds of which a message is more likely to have answered something than to have climbed a ladder. */
    private static final Set<NoticeKind> ANSWERS = Set.of(
            NoticeKind.SEND_COPY,
            NoticeKind.PLAN_CONFIRMATION,
            NoticeKind.PLAN_BREACH,
            NoticeKind.PROMISE_CONFIRMATION,
            NoticeKind.DISPUTE_ACKNOWLEDGEMENT,
            NoticeKind.CHECK_IN);

    private final WhatCounts facts;
    private final Item item;
    private final PolicyDocument policy;
    private final List<StepDocument> ladder;
    private final List<Sent> named = new ArrayList<>();
    /** The messages that climbed, even where the policy has no step of their kind. */
    private final List<Sent> climbed = new ArrayList<>();

    private final List<Taken> taken = new ArrayList<>();

    /**
     * A message that took a step of the ladder.
     *
     * @param sent the message
     * @param place the place of the step, from 0
     */
    record Taken(Sent sent, int place) {}

    TakenSteps(WhatCounts facts, Item item) {
        this.facts = facts;
        this.item = item;
        this.policy = facts.policy(item);
        this.ladder = ladder(policy);
        for (Sent sent : facts.arrived()) {
            if (WhatCounts.names(sent.invoices(), item)) {
                named.add(sent);
                take(sent);
            }
        }
    }

    /** The steps that answer nothing; thanks answer a payment or nothing at all. */
    static List<StepDocument> ladder(PolicyDocument policy) {
        return policy.steps().stream()
                .filter(step -> !isAnswer(step))
                .filter(step -> step.kind().needsDebt() || step.kind() == NoticeKind.CHECK_IN)
                .toList();
    }

    /** Being listed along takes no step, and neither does an answer. */
    private void take(Sent sent) {
        boolean own = !WhatCounts.names(sent.carried(), item);
        if (own && !isAnswer(sent)) {
            climbed.add(sent);
            place(sent).ifPresent(place -> taken.add(new Taken(sent, place)));
        }
    }

    /** A step that nobody knows any more is one when its kind is. */
    private boolean isAnswer(Sent sent) {
        return policy.step(sent.step())
                .or(() -> facts.policy().step(sent.step()).filter(TakenSteps::isAnswer))
                .map(TakenSteps::isAnswer)
                .orElse(ANSWERS.contains(sent.kind()));
    }

    private static boolean isAnswer(StepDocument step) {
        return step.when().trigger().isAnswer();
    }

    private Optional<Integer> place(Sent sent) {
        return policy.step(sent.step()).isPresent() ? place(sent.step()) : placeByKind(sent);
    }

    Optional<Integer> place(String step) {
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).id().equals(step)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A step that the policy does not know counts as the first of its kind that was not taken yet, else as the last. */
    private Optional<Integer> placeByKind(Sent sent) {
        Optional<Integer> last = Optional.empty();
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).kind() == sent.kind()) {
                last = Optional.of(i);
                if (!wasTakenBefore(i, sent.on())) {
                    return last;
                }
            }
        }
        return last;
    }

    private boolean wasTakenBefore(int place, LocalDate day) {
        return taken.stream()
                .anyMatch(earlier ->
                        earlier.place() == place && earlier.sent().on().isBefore(day));
    }

    /** The furthest step that was taken, -1 for none. */
    int furthest() {
        return taken.stream().mapToInt(Taken::place).max().orElse(-1);
    }

    /** The days on which a step went out; several channels of one day are one time. */
    List<LocalDate> days(int place) {
        return taken.stream()
                .filter(step -> step.place() == place)
                .map(step -> step.sent().on())
                .distinct()
                .toList();
    }

    /** The day of the last one; a check-in asks for nothing, so nothing counts from it. */
    Optional<LocalDate> lastDay() {
        return climbed.stream()
                .filter(sent -> sent.kind().needsDebt())
                .map(Sent::on)
                .max(Comparator.naturalOrder());
    }

    /** The messages of that day. */
    List<Sent> last() {
        return climbed.stream()
                .filter(sent -> sent.kind().needsDebt())
                .filter(sent -> lastDay().equals(Optional.of(sent.on())))
                .toList();
    }

    /** Whether it had any message, one that only listed it along included. */
    boolean hadAMessage() {
        return !named.isEmpty();
    }

    /** The last day that any message printed for it, those included that only listed it along. */
    Optional<LocalDate> lastDeadline() {
        return named.stream().flatMap(sent -> sent.respondBy().stream()).max(Comparator.naturalOrder());
    }

    /** The last message that named it, if only along, and did not merely ask how things are. */
    private Optional<Sent> lastMessage() {
        return named.stream().filter(sent -> sent.kind().needsDebt()).reduce((earlier, later) -> later);
    }

    /** What the last message that named it said would follow. */
    Optional<Consequence> announced() {
        return lastMessage().flatMap(Sent::announced).flatMap(Announced::ifUnpaid);
    }
}
