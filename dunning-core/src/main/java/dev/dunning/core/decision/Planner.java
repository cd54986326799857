package dev.dunning.core.decision;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Grouping;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns steps that are due into notices, grouped as the policy says. */
final class Planner {

    private final Situation situation;
    private final List<Climber> due;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Reason> because = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int planned;

    Planner(Situation situation, List<Climber> due) {
        this.situation = situation;
        this.due = due;
    }

    Plan plan() {
        switch (situation.conventions().grouping()) {
            case DEBTOR -> together();
            case STEP -> bySteps(due).values().forEach(this::group);
            case INVOICE -> due.forEach(climber -> group(List.of(climber)));
        }
        return new Plan(notices, because, rejected);
    }

    /** Steps of one policy that stand further up come first; with several policies they go by name. */
    private static Map<Place, List<Climber>> bySteps(List<Climber> climbers) {
        Map<Place, List<Climber>> groups = new TreeMap<>();
        climbers.forEach(climber -> groups.computeIfAbsent(Place.of(climber), place -> new ArrayList<>())
                .add(climber));
        return groups;
    }

    /** The furthest items of each policy carry its notice, and what else is overdue is listed along. */
    private void together() {
        Map<String, List<Climber>> byPolicy = new TreeMap<>();
        due.forEach(
                climber -> byPolicy.computeIfAbsent(climber.claimable().policy.id(), id -> new ArrayList<>())
                        .add(climber));
        byPolicy.values()
                .forEach(climbers ->
                        bySteps(climbers).values().stream().findFirst().ifPresent(this::group));
    }

    /**
     * A step of a policy.
     *
     * @param policy id of the policy
     * @param index place of the step in it
     */
    private record Place(String policy, int index) implements Comparable<Place> {

        static Place of(Climber climber) {
            int index = climber.due().map(Rung::index).orElse(-1);
            return new Place(climber.claimable().policy.id(), index);
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::policy)
                    .thenComparing(Place::index, Comparator.reverseOrder())
                    .compare(this, other);
        }
    }

    private void group(List<Climber> carriers) {
        Rung rung = carriers.get(0).due().orElseThrow();
        carriers.forEach(carrier -> carrier.due().map(Rung::reason).ifPresent(because::add));
        brokenPromises(carriers).filter(reason -> !because.contains(reason)).forEach(because::add);
        add(rung.step(), items(rung.step(), carriers), carriers);
    }

    private Stream<Reason> brokenPromises(List<Climber> carriers) {
        return situation
                .agreements
                .promises
                .notKept()
                .filter(promise -> carriers.stream().anyMatch(carrier -> isNews(promise, carrier)))
                .map(promise -> Reason.of("promise-was-not-kept").with("day", promise.by()));
    }

    /** A promise is named when it was about the item, and no message about it has gone out since. */
    private static boolean isNews(Promise promise, Climber carrier) {
        return promise.covers(carrier.claimable().item)
                && carrier.claimable().own().stream()
                        .noneMatch(sent -> sent.on().isAfter(promise.by()));
    }

    private List<Claimable> items(StepDocument step, List<Climber> carriers) {
        List<Claimable> items =
                new ArrayList<>(carriers.stream().map(Climber::claimable).toList());
        boolean listsAlong = situation.conventions().grouping() == Grouping.DEBTOR
                && step.kind().needsDebt()
                && step.kind() != NoticeKind.COURTESY
                && step.kind() != NoticeKind.HAND_OVER;
        if (listsAlong) {
            Set<Claimable> carrying = new HashSet<>(items);
            String policy = items.get(0).policy.id();
            situation.overdue().stream()
                    .filter(other ->
                            !carrying.contains(other) && other.policy.id().equals(policy))
                    .filter(other -> !other.isUnderStatutoryTerm())
                    .forEach(items::add);
        }
        items.sort(Comparator.comparing((Claimable item) -> item.item.due()).thenComparing(Claimable::id));
        return items;
    }

    private void add(StepDocument step, List<Claimable> items, List<Climber> carriers) {
        Proposal proposal =
                Proposal.of(step.kind(), items.stream().map(Claimable::id).toList());
        ChannelChoice choice = new ChannelChoice(situation, step, proposal);
        rejected.addAll(choice.rejected());
        List<Channel> channels = choice.chosen().stream().limit(messagesLeft()).toList();
        if (channels.isEmpty()) {
            return;
        }
        List<Claimable> carrying = carriers.stream().map(Climber::claimable).toList();
        NoticeMaker maker = new NoticeMaker(situation, step, items, carrying, channels, Optional.empty());
        notices.add(maker.notice());
        planned += channels.size();
        rejected.addAll(maker.claims().rejected());
    }

    /** A week's limit counts messages, and one notice may be several of them. */
    private int messagesLeft() {
        return Math.max(0, situation.limits.left() - planned);
    }
}
