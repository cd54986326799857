package dev.dunning.examples.cli;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words a decision in sentences. */
final class Sentences {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("act", "ACT: there is something to do."),
            Map.entry("wait", "WAIT: there is nothing to do"),
            Map.entry("hold", "HOLD: nothing goes out"),
            Map.entry("refer", "REFER: a person must decide."),
            Map.entry("settled", "SETTLED: nothing is owed."),
            Map.entry("until", " before "),
            Map.entry("fact", " until something new is known"),
            Map.entry("answers", "Answers"),
            Map.entry("by", "by"),
            Map.entry("asks", "asks for"),
            Map.entry("respond", "to be paid by"),
            Map.entry("approval", "Needs a yes"),
            Map.entry("next", "If nothing is paid"),
            Map.entry("because", "Because"),
            Map.entry("butNot", "But not"),
            Map.entry("cautions", "Be careful"));

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("act", "ACT: er is iets te doen."),
            Map.entry("wait", "WAIT: er is niets te doen"),
            Map.entry("hold", "HOLD: er gaat niets uit"),
            Map.entry("refer", "REFER: een mens moet beslissen."),
            Map.entry("settled", "SETTLED: er staat niets open."),
            Map.entry("until", " vóór "),
            Map.entry("fact", " tot er iets nieuws bekend is"),
            Map.entry("answers", "Antwoorden"),
            Map.entry("by", "per"),
            Map.entry("asks", "vraagt"),
            Map.entry("respond", "te betalen uiterlijk"),
            Map.entry("approval", "Vraagt een ja"),
            Map.entry("next", "Als er niets wordt betaald"),
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
                        wait -> word("wait") + until(wait.until()),
                        hold -> word("hold") + until(hold.until()),
                        refer -> word("refer"),
                        settled -> word("settled")));
        if (decision instanceof Act act) {
            act.notices().forEach(this::notice);
        } else if (decision instanceof Refer refer) {
            lines.add(refer.question().text(language));
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

    private String until(Optional<LocalDate> until) {
        return until.map(day -> word("until") + day).orElse(word("fact")) + ".";
    }

    private void notice(Notice notice) {
        lines.add(notice.step() + " " + word("by") + " " + notice.channels() + " " + notice.invoices() + ": "
                + word("asks") + " " + notice.claim().total()
                + notice.respondBy()
                        .map(day -> ", " + word("respond") + " " + day)
                        .orElse("") + ".");
        notice.approval().ifPresent(reason -> lines.add(word("approval") + ": " + reason.text(language)));
        notice.ifUnpaid()
                .ifPresent(next ->
                        lines.add(word("next") + ": " + next.on() + " " + next.step() + ", " + next.total() + "."));
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
