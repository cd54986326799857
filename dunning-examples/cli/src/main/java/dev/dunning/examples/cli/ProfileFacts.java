package dev.dunning.examples.cli;

import dev.dunning.core.insight.Figure;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.examples.cli.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The facts behind a figure, all of them. */
record ProfileFacts(PaymentProfile profile, Words words) {

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
        return facts.isEmpty()
                ? ""
                : " (" + String.join(", ", facts.stream().map(this::fact).toList()) + ")";
    }

    /** Events without a number are told by their day, circumstances by their name. */
    private String fact(String fact) {
        return DAY.matcher(fact).matches() ? words.write(LocalDate.parse(fact)) : words.name("circumstance", fact);
    }
}
