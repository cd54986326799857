package dev.dunning.core.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Writes down what other systems decide, beside what is decided here. */
final class PeersPage {

    private static final String FOLDER = "../src/test/resources/dev/dunning/core/conformance/";
    private static final String NOT_EXPRESSIBLE = "not expressible";

    private static final String INTRODUCTION = """
            # Coming from another system

            What other systems decide in situations taken from their own tests, documentation or source, and what this library
            decides in them. Every line is a case that is replayed with each build; the cases lie as data in
            `%1$s`, for implementations in other languages too.

            *Same*: an example policy reproduces what the system does. *Different*: it does not, on purpose, and the line says
            why. *Not expressible*: one dossier is one debtor in one currency, so converting currencies and accounts that pay for
            other accounts are left to the host. A fact that such a system keeps as a state, a level or a flag, is derived here:
            where its state holds for many days, the step is due on each of them until it is booked as sent.

            """.formatted(FOLDER);

    private final List<String> lines = new ArrayList<>();

    private PeersPage() {}

    static String of(List<ConformanceFile> files) {
        PeersPage page = new PeersPage();
        List<ConformanceFile> sorted = files.stream()
                .sorted(Comparator.comparing(ConformanceFile::peer, String.CASE_INSENSITIVE_ORDER))
                .toList();
        page.summary(sorted);
        sorted.forEach(page::peer);
        return INTRODUCTION + String.join("\n", page.lines) + "\n";
    }

    private void summary(List<ConformanceFile> files) {
        add("| system | example policy | same | different | " + NOT_EXPRESSIBLE + " |", "|---|---|---|---|---|");
        for (ConformanceFile file : files) {
            Map<String, String> rows = rows(file);
            add("| %s | %s | %d | %d | %d |"
                    .formatted(
                            file.peer(),
                            policy(file),
                            count(rows, "same"),
                            count(rows, "different"),
                            count(rows, NOT_EXPRESSIBLE)));
        }
    }

    /** A row is different when one of its cases is. */
    private static Map<String, String> rows(ConformanceFile file) {
        Map<String, String> rows = new TreeMap<>();
        file.cases().forEach(one -> rows.merge(one.row(), word(one), (a, b) -> a.equals("same") ? b : a));
        file.notExpressible().forEach(row -> rows.put(text(row, "id"), NOT_EXPRESSIBLE));
        return rows;
    }

    private static long count(Map<String, String> rows, String verdict) {
        return rows.values().stream().filter(verdict::equals).count();
    }

    private void peer(ConformanceFile file) {
        add("", "## " + file.peer(), "", "Read in " + file.source() + ". Example policy: " + policy(file) + ".", "");
        add("| there | here |", "|---|---|");
        file.settings().forEach(setting -> add("| %s | %s |".formatted(text(setting, "there"), text(setting, "here"))));
        add("", "| row | what happens | verdict | why |", "|---|---|---|---|");
        file.cases().forEach(one -> row(one.id(), one.says(), word(one), one.why()));
        file.notExpressible()
                .forEach(row -> row(text(row, "id"), text(row, "says"), NOT_EXPRESSIBLE, text(row, "why")));
    }

    private void row(String id, String says, String verdict, String why) {
        add("| %s | %s | %s |%s |".formatted(id, says, verdict, why.isEmpty() ? "" : " " + why));
    }

    private static String policy(ConformanceFile file) {
        String id = text(file.json(), "policy");
        return "[`%1$s`](%2$spolicies/%1$s.json)".formatted(id, FOLDER);
    }

    private static String word(ConformanceCase one) {
        return one.verdict().toLowerCase(Locale.ROOT);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).stringValue();
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
