package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A decision as a colleague would tell it: what to do today and why, what comes next and when, why nothing else, what
 * would have to change, and what to be careful about.
 *
 * <p>For example {@code Briefing.of(decision, "Kim Verbeek (K-1001)").text(Locale.FRENCH)}. What many have in common is
 * told once.
 *
 * @param paragraphs the parts of the answer, in the order in which they are told; none is empty
 */
public record Briefing(List<Paragraph> paragraphs) {

    /** Copies the paragraphs. */
    public Briefing {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a paragraph is about. */
    public enum Topic {
        /** What to do on the day of the decision, and why. */
        TODAY,
        /** One message: how it goes out, what it asks for, and what follows when nothing is paid. */
        NOTICE,
        /** When something happens next. */
        NEXT,
        /** Why no other step. */
        STEPS,
        /** Why not for other invoices. */
        INVOICES,
        /** Why not by other channels. */
        CHANNELS,
        /** Why not for more money. */
        CLAIM,
        /** What would have to change. */
        CHANGE,
        /** What to know before relying on it. */
        CAUTIONS
    }

    /**
     * Some sentences about one topic.
     *
     * @param topic what it is about
     * @param facts what it says; under {@link Topic#CHANGE} each is told by what would end it, where that is known
     */
    public record Paragraph(Topic topic, List<Reason> facts) {

        /** Copies the facts. */
        public Paragraph {
            facts = List.copyOf(facts);
        }

        /**
         * Words the paragraph.
         *
         * @param language a language; one that has no wording reads English
         * @return whole sentences
         */
        public String text(Locale language) {
            return facts.stream().map(fact -> sentence(fact, language)).collect(Collectors.joining(" "));
        }

        private String sentence(Reason fact, Locale language) {
            String plain = fact.text(language);
            return topic == Topic.CHANGE ? fact.remedy(language).orElse(plain) : plain;
        }
    }

    /**
     * Tells a decision.
     *
     * @param decision the decision
     * @param debtor what the reader calls the debtor, such as a name with a number
     * @return the answer
     */
    public static Briefing of(Decision decision, String debtor) {
        return new Briefing(new Briefer(decision, debtor).paragraphs());
    }

    /**
     * Words the answer.
     *
     * @param language a language; one that has no wording reads English
     * @return its paragraphs, each of whole sentences
     */
    public List<String> text(Locale language) {
        return paragraphs.stream().map(paragraph -> paragraph.text(language)).toList();
    }
}
