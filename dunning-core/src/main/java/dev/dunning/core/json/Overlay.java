package dev.dunning.core.json;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.policy.StepDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The steps of a document put together with those of the policy that it extends. */
final class Overlay {

    private static final Pattern STEP = Pattern.compile("steps\\[(\\d+)](.*)");

    private final List<Laid> laid;

    private Overlay(List<Laid> laid) {
        this.laid = laid;
    }

    /**
     * A step at its place.
     *
     * @param step the step
     * @param written where it stands in the document; absent when it was taken over
     */
    private record Laid(StepDocument step, Optional<Integer> written) {

        boolean isTakenOver(String id) {
            return written.isEmpty() && step.id().equals(id);
        }
    }

    /** Steps of the same name take the place of the old ones; the others are put where they say. */
    static Overlay of(List<StepDocument> base, Set<String> without, List<PlacedStep> written) {
        List<Laid> laid = new ArrayList<>();
        base.forEach(step -> laid.add(new Laid(step, Optional.empty())));
        Set<String> old = base.stream().map(StepDocument::id).collect(Collectors.toSet());
        for (int i = 0; i < written.size(); i++) {
            PlacedStep placed = written.get(i);
            String id = placed.step().id();
            boolean changes = old.remove(id);
            laid.add(place(laid, placed, changes), new Laid(placed.step(), Optional.of(i)));
            laid.removeIf(each -> changes && each.isTakenOver(id));
        }
        laid.removeIf(each -> without.stream().anyMatch(each::isTakenOver));
        return new Overlay(List.copyOf(laid));
    }

    private static int place(List<Laid> laid, PlacedStep placed, boolean changes) {
        Optional<String> there =
                changes ? placed.before().or(() -> Optional.of(placed.step().id())) : placed.before();
        return there.map(id -> indexOf(laid, id)).orElse(laid.size());
    }

    private static int indexOf(List<Laid> laid, String id) {
        return laid.stream().map(Laid::step).map(StepDocument::id).toList().indexOf(id);
    }

    /** The steps in order; what is said about them is told of the places in the document where they were written. */
    List<StepDocument> steps(Fields in) {
        in.restate(this::whereWritten);
        return laid.stream().map(Laid::step).toList();
    }

    private Issue whereWritten(Issue issue) {
        Matcher place = STEP.matcher(issue.path());
        return place.matches()
                ? whereWritten(issue, laid.get(Integer.parseInt(place.group(1))), place.group(2))
                : issue;
    }

    private static Issue whereWritten(Issue issue, Laid step, String within) {
        return step.written()
                .map(index -> told(issue, "steps[" + index + "]" + within, issue.text()))
                .orElseGet(() -> told(
                        issue,
                        "extends",
                        "in its step " + Issues.quote(step.step().id()) + ", " + issue.text()));
    }

    private static Issue told(Issue issue, String path, String text) {
        return new Issue(issue.severity(), issue.code(), path, text, issue.remedy());
    }
}
