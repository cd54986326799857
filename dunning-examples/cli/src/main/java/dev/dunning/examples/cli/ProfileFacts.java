package dev.dunning.examples.cli;

import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.insight.history.EventName;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.examples.cli.words.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The facts behind a figure, all of them. */
record ProfileFacts(Dossier dossier, PaymentProfile profile, Words words) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A longer list of all invoices is not told again. */
    private static final int SHORT = 6;

    /** Names the facts, or says that they are all invoices. */
    String of(Figure<?> figure) {
        List<String> facts = figure.facts();
        return facts.size() > SHORT && facts.equals(profile.settled().facts())
                ? " (" + words.say("profile.facts.all", Map.of("count", facts.size())) + ")"
                : listed(facts);
    }

    String listed(List<String> facts) {
        return inBrackets(facts.stream().map(this::fact).toList());
    }

    private static String inBrackets(List<String> told) {
        return told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
    }

    /** What to be careful about: what was said, with its day, and circumstances. */
    String careful() {
        Map<String, LocalDate> said = new HashMap<>();
        dossier.history().stream()
                .filter(event -> event instanceof DebtorSaid told && told.reason() == LateReason.HARDSHIP)
                .forEach(event -> said.put(EventName.of(event), event.on()));
        return inBrackets(profile.inDifficulty().facts().stream()
                .map(fact -> said.containsKey(fact) ? said(fact, said.get(fact)) : fact(fact))
                .toList());
    }

    private String said(String event, LocalDate day) {
        String said = words.say("profile.hardship", Map.of("day", day));
        return DAY.matcher(event).matches() ? said : said + " [" + event + "]";
    }

    /** Whether an average counts invoices that are open. */
    boolean countsOpen() {
        return profile.settled().facts().stream().anyMatch(profile.open().facts()::contains);
    }

    /** Events without a number are told by their day, circumstances by their name. */
    private String fact(String fact) {
        return DAY.matcher(fact).matches() ? words.write(LocalDate.parse(fact)) : words.name("circumstance", fact);
    }
}
