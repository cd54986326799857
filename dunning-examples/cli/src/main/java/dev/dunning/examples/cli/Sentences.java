package dev.dunning.examples.cli;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words a decision in sentences. */
final class Sentences {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("act", "ACT: there is something to do."),
            Map.entry("wait", "WAIT."),
            Map.entry("hold", "HOLD: something would be due, but it is stopped."),
            Map.entry("refer", "REFER: a person must decide."),
            Map.entry("settled", "SETTLED."),
            Map.entry("answers", "Answers"),
            Map.entry("because", "Because"),
            Map.entry("butNot", "But not"),
            Map.entry("cautions", "Be careful"));

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("act", "ACT: er is iets te doen."),
            Map.entry("wait", "WAIT."),
            Map.entry("hold", "HOLD: er zou iets uitgaan, maar het staat stil."),
            Map.entry("refer", "REFER: een mens moet beslissen."),
            Map.entry("settled", "SETTLED."),
            Map.entry("answers", "Antwoorden"),
            Map.entry("because", "Omdat"),
            Map.entry("butNot", "Maar niet"),
            Map.entry("cautions", "Let op"));

    private final Locale language;
    private final Map<String, String> words;
    private final List<String> lines = new ArrayList<>();

    Sentences(Locale language) {
        this.language = language;
        this.words = language.getLanguage().equals("nl") ? DUTCH : ENGLISH;
    }

    List<String> of(Decision decision) {
        lines.add(decision.debtor() + ", " + decision.on() + ". "
                + decision.fold(
                        act -> word("act"),
                        wait -> word("wait"),
                        hold -> word("hold"),
                        refer -> word("refer"),
                        settled -> word("settled")));
        decision.summary().forEach(fact -> lines.add(fact.text(language)));
        if (decision instanceof Refer refer) {
            list("answers", refer.question().options());
        }
        list("because", texts(decision.why().because()));
        list("butNot", decision.why().butNot().stream().map(this::rejected).toList());
        list(
                "cautions",
                decision.why().cautions().stream()
                        .map(caution -> caution.text(language))
                        .toList());
        return List.copyOf(lines);
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }

    private String rejected(Rejected rejected) {
        return rejected.id() + ": " + String.join(" ", texts(rejected.reasons()));
    }

    private List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text(language)).toList();
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(word(heading) + ":");
            items.forEach(item -> lines.add("- " + item));
        }
    }
}
