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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns steps that are due into notices, grouped as the policy says. */
final class Planner {

    private final Situation situation;
    private final List<Climber> due;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Reason> because = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Planner(Situation situation, List<Climber> due) {
        this.situation = situation;
        this.due = due;
    }

    Plan plan() {
        switch (situation.conventions().grouping()) {
            case DEBTOR -> together();
            case STEP -> bySteps().values().forEach(this::group);
            case INVOICE -> due.forEach(climber -> group(List.of(climber)));
        }
        return new Plan(notices, because, rejected);
    }

    private static int index(Climber climber) {
        return climber.due().map(Rung::index).orElse(-1);
    }

    private Map<Integer, List<Climber>> bySteps() {
        Map<Integer, List<Climber>> groups = new TreeMap<>(Comparator.reverseOrder());
        due.forEach(climber -> groups.computeIfAbsent(index(climber), step -> new ArrayList<>())
                .add(climber));
        return groups;
    }

    /** The furthest item carries the notice, and what else is overdue is listed along. */
    private void together() {
        bySteps().values().stream().findFirst().ifPresent(this::group);
    }

    private void group(List<Climber> carriers) {
        Rung rung = carriers.get(0).due().orElseThrow();
        carriers.forEach(carrier -> carrier.due().map(Rung::reason).ifPresent(because::add));
        add(rung.step(), items(rung.step(), carriers), carriers);
    }

    private List<Claimable> items(StepDocument step, List<Climber> carriers) {
        List<Claimable> items =
                new ArrayList<>(carriers.stream().map(Climber::claimable).toList());
        boolean listsAlong =
                situation.conventions().grouping() == Grouping.DEBTOR && step.kind() != NoticeKind.COURTESY;
        if (listsAlong) {
            situation.overdue().stream()
                    .filter(other -> items.stream().noneMatch(item -> item.id().equals(other.id())))
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
        NoticeMaker maker = new NoticeMaker(situation, step, items, carrying, channels);
        notices.add(maker.notice());
        rejected.addAll(maker.claims().rejected());
    }

    /** A week's limit counts messages, and one notice may be several of them. */
    private int messagesLeft() {
        int planned =
                notices.stream().mapToInt(notice -> notice.channels().size()).sum();
        return Math.max(0, new ContactLimits(situation).left() - planned);
    }
}
