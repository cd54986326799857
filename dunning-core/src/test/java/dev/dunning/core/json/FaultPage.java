package dev.dunning.core.json;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The page that explains every fault and advice to the developer of a host, made from the samples. */
final class FaultPage {

    private FaultPage() {}

    static String text() {
        return String.join(
                "\n",
                prose("introduction"),
                prose("any"),
                least("dossier"),
                samples("any", Severity.FAULT),
                prose("dossier"),
                samples("dossier", Severity.FAULT),
                prose("policy"),
                least("policy"),
                samples("policy", Severity.FAULT),
                prose("advice"),
                samples("policy", Severity.ADVICE),
                prose("policies"),
                least("policies"),
                samples("policies", Severity.FAULT),
                prose("segments"),
                least("segments"),
                samples("segments", Severity.FAULT),
                prose("experiment"),
                least("experiment"),
                samples("experiment", Severity.FAULT),
                prose("desks"),
                least("desks"),
                samples("desks", Severity.FAULT),
                prose("rates"),
                least("rates"),
                samples("rates", Severity.FAULT));
    }

    private static String prose(String name) {
        return Documents.text("faults/" + name + ".md");
    }

    private static String least(String document) {
        return fenced(Documents.text("least-" + document + ".json"));
    }

    private static String samples(String group, Severity severity) {
        return FaultSample.of(group).stream()
                .filter(sample -> sample.severity() == severity)
                .map(FaultPage::section)
                .collect(Collectors.joining("\n"));
    }

    /** What the page says about one code. */
    static String section(FaultSample sample) {
        String excerpt = excerpt(sample);
        return "### `" + sample.code() + "`\n\n"
                + heading(sample)
                + "\n\n"
                + sample.issues().stream().map(FaultPage::item).collect(Collectors.joining())
                + (excerpt.isBlank() ? "" : "\n" + fenced(excerpt));
    }

    private static String heading(FaultSample sample) {
        String under = sample.under()
                .map(law -> " under the law `" + law.law() + "`, for debtors of the kind `" + law.debtor() + "`")
                .orElse("");
        return (sample.severity() == Severity.FAULT ? "Fault" : "Advice") + under + ".";
    }

    private static String item(Issue issue) {
        String place = issue.path().isEmpty() ? "" : "`" + issue.path() + "`: ";
        return "* " + place + sentence(issue.text()) + "\n  *" + sentence(issue.remedy()) + "*\n";
    }

    private static String sentence(String words) {
        String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return begun.matches(".*[.?!]") ? begun : begun + ".";
    }

    /** The lines in which a sample differs from the least document of its kind, three points between those apart. */
    private static String excerpt(FaultSample sample) {
        Set<String> least = Documents.text("least-" + sample.document() + ".json")
                .lines()
                .map(FaultPage::bare)
                .collect(Collectors.toSet());
        String lines = sample.json()
                .lines()
                .map(line -> least.contains(bare(line)) ? "" : line)
                .collect(Collectors.joining("\n"));
        return lines.replaceFirst("^\\n+", "")
                .stripTrailing()
                .stripIndent()
                .replaceAll("\\n{2,}", "\n...\n")
                .replaceFirst(",$", "");
    }

    private static String bare(String line) {
        return line.strip().replaceFirst(",$", "");
    }

    private static String fenced(String json) {
        return "```json\n" + json.stripTrailing() + "\n```\n";
    }
}
