package dev.dunning.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where friendly notes between two steps that press could themselves press, or bring the next step forward. One more than
 * the other policy has is welcome in each place.
 */
final class HarsherNotes {

    private final PolicyDocument policy;
    private final PolicyDocument than;
    private final HarsherChannels channels;
    private final List<Harsher> points;

    HarsherNotes(PolicyDocument policy, PolicyDocument than, List<Harsher> points) {
        this.policy = policy;
        this.than = than;
        this.channels = new HarsherChannels(policy, than);
        this.points = points;
    }

    /** Compares those before a step, which is the number of steps above it, or those at the end. */
    void compare(List<Integer> notes, int place, boolean isEnd) {
        List<StepDocument> others = new ArrayList<>(before(place));
        int most = others.size() + 1;
        for (int i = 0; i < notes.size(); i++) {
            StepDocument note = policy.steps().get(notes.get(i));
            String path = "steps[" + notes.get(i) + "]";
            Optional<StepDocument> kept =
                    others.stream().filter(other -> isKept(note, other)).findFirst();
            if (kept.isPresent()) {
                others.remove(kept.get());
                new HarsherStep(path, note, kept.get(), channels, points).compare();
            } else {
                added(path, note, others, place, isEnd);
            }
            forbid(path, i == most, note, "is one friendly note too many");
        }
        others.forEach(other -> dropped(other, notes, place, isEnd));
    }

    private List<StepDocument> before(int place) {
        List<StepDocument> notes = new ArrayList<>();
        int met = 0;
        for (StepDocument step : than.steps()) {
            if (HarsherLadder.isPressing(step)) {
                met++;
            } else if (!Pressure.isAnswer(step) && met == place) {
                notes.add(step);
            }
        }
        return notes;
    }

    private static boolean isKept(StepDocument note, StepDocument other) {
        return note.id().equals(other.id())
                && note.kind() == other.kind()
                && note.when().equals(other.when());
    }

    private void added(String path, StepDocument note, List<StepDocument> others, int place, boolean isEnd) {
        boolean isMoved =
                others.stream().anyMatch(other -> other.id().equals(note.id()) && other.kind() == note.kind());
        forbid(path, Pressure.presses(note), note, "presses by its tone, its channel, its costs or its number");
        forbid(path + ".id", !isMoved && than.step(note.id()).isPresent(), note, "bears the name of another step");
        if (place == 0) {
            forbid(path + ".when", !startsByItself(), note, "would start what counts from a message");
        } else if (!isEnd) {
            boolean waits = note.when().trigger() == Trigger.AFTER_RESPOND_BY;
            forbid(path + ".when", !waits || isRepeatedAbove(place), note, "would bring forward what follows");
            forbid(path, mayTakeThePlaceOf(), note, "may take the place of the step above it");
        }
    }

    private void dropped(StepDocument other, List<Integer> notes, int place, boolean isEnd) {
        boolean isReplaced = notes.stream()
                .map(policy.steps()::get)
                .anyMatch(note -> note.kind() == other.kind() && offersAsMuch(note, other));
        boolean isOwed = Pressure.OWED.contains(other.kind()) && !isReplaced;
        boolean holdsBack = place == 0 ? !startsByItself() : !isEnd;
        if (isOwed || holdsBack) {
            points.add(new Harsher(
                    "steps", "the step `" + other.id() + "` of the policy `" + than.id() + "` is left out or moved"));
        }
    }

    private static boolean offersAsMuch(StepDocument note, StepDocument other) {
        return note.condition().equals(other.condition())
                && other.offerPlan()
                        .map(plan -> note.offerPlan()
                                .filter(mine -> mine.isNoTighterThan(plan))
                                .isPresent())
                        .orElse(true);
    }

    /** Whether the first step that presses comes by the invoice alone, or none counts from a message. */
    private boolean startsByItself() {
        List<StepDocument> ladder =
                policy.steps().stream().filter(HarsherLadder::isPressing).toList();
        return ladder.stream().noneMatch(step -> step.when().trigger().isAnchoredOnNotice())
                || (Pressure.isSure(ladder.get(0))
                        && !ladder.get(0).when().trigger().isAnchoredOnNotice());
    }

    /** Of two steps that are due on one day the later one is taken; then the one above, and its time, is passed over. */
    private boolean mayTakeThePlaceOf() {
        return policy.conventions().catchUp() == CatchUp.HIGHEST;
    }

    private boolean isRepeatedAbove(int place) {
        return than.steps().stream()
                .filter(HarsherLadder::isPressing)
                .limit(place)
                .anyMatch(step -> step.repeat().isPresent());
    }

    private void forbid(String path, boolean isHarsher, StepDocument note, String how) {
        if (isHarsher) {
            points.add(new Harsher(
                    path,
                    "the friendly step `" + note.id() + "`, unlike any of the policy `" + than.id() + "`, " + how));
        }
    }
}
