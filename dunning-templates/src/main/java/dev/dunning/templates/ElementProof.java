package dev.dunning.templates;

import dev.dunning.templates.Engine.Template;
import dev.dunning.templates.elements.Conditions;
import dev.dunning.templates.elements.ElementTable;
import dev.dunning.templates.elements.Gap;
import dev.dunning.templates.elements.Need;
import dev.dunning.templates.elements.Printed;
import dev.dunning.templates.elements.Proof;
import dev.dunning.templates.elements.Rule;
import dev.dunning.templates.elements.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proves of the texts of one language that each says what it must and nothing that it must not; not thread-safe. */
final class ElementProof {

    /** What messages must say, and must not. */
    static final ElementTable TABLE =
            ElementTable.of(Resources.text("elements.csv"), Resources.text("element-rules.csv"));

    private final Words words;
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    ElementProof(Marks marks) {
        this.words = marks.words();
    }

    /** Throws an {@link IllegalStateException} that lists every gap, one line each. */
    static void require(Collection<Gap> gaps) {
        List<String> lines = gaps.stream()
                .filter(gap -> gap.rule().need() != Need.RECOMMENDED)
                .map(Gap::line)
                .sorted()
                .toList();
        if (!lines.isEmpty()) {
            throw new IllegalStateException("texts that would not say what they must:\n" + String.join("\n", lines));
        }
    }

    /** Everything that was found, recommendations as well; of the forms of one text only the first. */
    List<Gap> gaps() {
        return List.copyOf(gaps.values());
    }

    /**
     * Checks a text that is written.
     *
     * @param name where it stands
     * @param law the law that the text is for; empty for the common one
     * @param own the laws that have a text of their own
     */
    void written(String name, Template text, Occasion occasion, Output output, Optional<String> law, Set<String> own) {
        Conditions conditions = of(occasion).with("html", output.isHtml());
        if (output.isHtml()) {
            conditions = conditions.with("paper", output == Output.LETTER).with("window", output == Output.LETTER);
        }
        Proof proof = proof(name, text, laws(conditions, law, own));
        law.ifPresentOrElse(
                id -> ElementProof.TABLE.rules(occasion.rules(), id).forEach(rule -> check(proof, rule)),
                () -> common(occasion.rules(), proof, own));
    }

    /** Checks a text that is spoken, or a line. */
    void other(String name, String key, Template text, boolean aboutDebt) {
        Conditions conditions =
                aboutDebt ? Conditions.NONE.exactlyOne("one", "many") : Conditions.NONE.atMostOne("one", "many");
        Proof proof = proof(name, text, conditions.together("plan", "planTotal"));
        TABLE.rules(key, "").forEach(rule -> check(proof, rule));
    }

    /**
     * Checks a script, and what somebody else hears of it.
     *
     * @param whole the same text, in which the headings are still marked
     */
    void spoken(String name, Script script, Template text, Template whole) {
        other(name, script.file(), text, script.isAboutDebt());
        Printed heard = Printed.inBlocks(whole.compiled(), words)
                .ofStrangers(script.headingsForStrangers(), script.endsForStrangers());
        Proof proof = new Proof(name + " (what a stranger hears)", heard, words, Conditions.NONE);
        TABLE.rules(script.file() + ".stranger", "").forEach(rule -> check(proof, rule));
    }

    private Proof proof(String name, Template text, Conditions conditions) {
        return new Proof(name, Printed.by(text.compiled(), words), words, conditions);
    }

    /** A common text serves every law that has none of its own; what it says whatever the law is, it says under each. */
    private void common(String text, Proof proof, Set<String> own) {
        for (Rule rule : TABLE.rules()) {
            if (rule.texts().contains(text)) {
                Optional<Gap> gap = proof.gap(rule);
                if (rule.laws().isEmpty()) {
                    gap.ifPresent(this::add);
                } else if (gap.isPresent()) {
                    rule.laws().stream()
                            .filter(law -> !own.contains(law))
                            .forEach(law -> check(proof, rule.given(flag(law))));
                }
            }
        }
    }

    private void check(Proof proof, Rule rule) {
        proof.gap(rule).ifPresent(this::add);
    }

    private void add(Gap gap) {
        gaps.putIfAbsent(gap.text() + gap.rule(), gap);
    }

    private static Conditions laws(Conditions conditions, Optional<String> law, Set<String> own) {
        Conditions known = conditions.atMostOne(
                Vocabularies.LAWS.stream().map(ElementProof::flag).toArray(String[]::new));
        for (String other : Vocabularies.LAWS) {
            boolean same = law.filter(other::equals).isPresent();
            known = law.isPresent() || own.contains(other) ? known.with(flag(other), same) : known;
        }
        return known;
    }

    private static String flag(String law) {
        return "law." + law.toLowerCase(Locale.ROOT);
    }

    /** The kinds of next steps, each with a sentence of its own; exactly one is true. */
    static final List<String> NEXT = List.of(
            "next.reminder", "next.statutory", "next.final", "next.handOver", "next.call", "next.stop", "next.contact");

    /** What the facts of an occasion always are, because nothing is written otherwise. */
    private static Conditions of(Occasion occasion) {
        Conditions conditions = Conditions.NONE
                .together("paper", "window")
                .together("plan", "planTotal")
                .atLeastOne("transfer", "links")
                .atLeastOne("contact.phone", "contact.email")
                .exactlyOne("next", "person", "undecided")
                .exactlyOne(NEXT.toArray(String[]::new))
                .with("rows", true)
                .with("claim", true)
                .with("lapse", true)
                .with("statutory", occasion == Occasion.STATUTORY_NOTICE);
        if (occasion == Occasion.PLAN_CONFIRMATION || occasion == Occasion.PLAN_BREACH) {
            conditions = conditions.with("plan", true).with("planTotal", true);
        }
        return occasion.isAboutDebt() ? conditions.exactlyOne("one", "many") : conditions.atMostOne("one", "many");
    }
}
