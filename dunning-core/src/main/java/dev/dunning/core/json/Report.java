package dev.dunning.core.json;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.check.UnsoundDocumentException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What was found wrong in one document while it was read. */
final class Report {

    private final Issues issues = new Issues();
    private final List<UnaryOperator<Issue>> rules = new ArrayList<>();
    private boolean incomplete;

    void fault(String code, Place place, String text, String remedy) {
        issues.fault(code, place.toString(), text, remedy);
    }

    /** Remembers that a part had to be left out, so that what the parts say about each other cannot be judged. */
    void leaveOut() {
        incomplete = true;
    }

    /** Has what the finished value says about one part told in other words; the rule sees paths within that part. */
    void restate(Place place, UnaryOperator<Issue> rule) {
        String start = place.toString().isEmpty() ? "" : place + ".";
        rules.add(issue -> issue.path().startsWith(start)
                ? at(start, rule.apply(moved(issue, issue.path().substring(start.length()))))
                : issue);
    }

    private static Issue at(String start, Issue issue) {
        return moved(issue, start + issue.path());
    }

    private static Issue moved(Issue issue, String path) {
        return new Issue(issue.severity(), issue.code(), path, issue.text(), issue.remedy());
    }

    private Issue restated(Issue issue) {
        Issue told = issue;
        for (UnaryOperator<Issue> rule : rules) {
            told = rule.apply(told);
        }
        return told;
    }

    /** Adds what the finished value says about itself, except about a place of which a part could not be read. */
    void addCheck(List<Issue> check) {
        Set<String> doubtful = doubtful();
        check.stream()
                .map(this::restated)
                .filter(issue -> !incomplete && !doubtful.contains(issue.path()))
                .forEach(issues::add);
    }

    /** The places that hold a fault: {@code a[0].b} makes {@code a}, {@code a[0]} and itself doubtful. */
    private Set<String> doubtful() {
        Set<String> places = new HashSet<>();
        for (Issue fault : issues.list()) {
            String path = fault.path();
            places.add(path);
            for (int i = 0; i < path.length(); i++) {
                if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                    places.add(path.substring(0, i));
                }
            }
        }
        return places;
    }

    /** Gives the value when nothing is wrong; else refuses it, with everything that is. */
    <T> T sound(Optional<T> value) {
        if (issues.hasFaults()) {
            throw new UnsoundDocumentException(issues.list());
        }
        return value.orElseThrow();
    }
}
