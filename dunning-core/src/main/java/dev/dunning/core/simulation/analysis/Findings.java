package dev.dunning.core.simulation.analysis;

import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.DebtorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects advice from many sample debts: each once, naming the debtors whom it concerns. */
final class Findings {

    /** Stands in a text for the debtors. */
    static final String WHO = "{who}";

    private final int kinds;
    private final Map<Place, Map<String, Said>> found = new LinkedHashMap<>();

    private record Place(String code, String path) {}

    private record Said(String example, String remedy, Concerned concerned) {}

    Findings(List<DebtorKind> kinds) {
        this.kinds = kinds.size();
    }

    /** Says something about debtors; the example is that of the first debtor about whom it is said. */
    void advice(String code, String path, Who who, String text, String example, String remedy) {
        found.computeIfAbsent(new Place(code, path), place -> new LinkedHashMap<>())
                .computeIfAbsent(text, words -> new Said(example, remedy, new Concerned()))
                .concerned()
                .add(who);
    }

    /** Says something about debtors. */
    void advice(String code, String path, Who who, String text, String remedy) {
        advice(code, path, who, text, "", remedy);
    }

    /** Everything that was said, in the order of the document. */
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        found.forEach((place, said) -> issues.add(issue(place, said)));
        issues.sort(Comparator.comparing(issue -> index(issue.path())));
        return issues;
    }

    private Issue issue(Place place, Map<String, Said> said) {
        String text = said.entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
        String remedy = said.values().iterator().next().remedy();
        return Issue.advice(place.code(), place.path(), text, remedy);
    }

    private String words(String text, Said said) {
        return text.replace(WHO, said.concerned().words(kinds)) + said.example();
    }

    /** Limits stand above the steps, and what is about all steps comes after the single ones. */
    private static int index(String path) {
        String number = path.replaceFirst("^steps\\[(\\d+)].*$", "$1");
        if (number.equals(path)) {
            return path.equals("steps") ? Integer.MAX_VALUE : -1;
        }
        return Integer.parseInt(number);
    }
}
