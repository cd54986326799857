package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Briefing;
import dev.dunning.core.decision.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a decision as a colleague would tell it: short paragraphs with an empty line between them. */
final class Sentences {

    private static final int WIDTH = 100;

    private final Locale language;

    Sentences(Locale language) {
        this.language = language;
    }

    List<String> of(Decision decision, Debtor debtor) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Briefing.of(decision, name(debtor)).text(language)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(TextTable.wrapped(paragraph, WIDTH));
        }
        return lines;
    }

    private static String name(Debtor debtor) {
        return debtor.name().equals(debtor.id()) ? debtor.id() : debtor.name() + " (" + debtor.id() + ")";
    }
}
