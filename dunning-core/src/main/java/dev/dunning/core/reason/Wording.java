package dev.dunning.core.reason;

import dev.dunning.core.law.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences of one language, by rule. */
final class Wording {

    static final List<String> LANGUAGES = List.of("de", "en", "fr", "nl");

    private static final Map<String, Wording> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Wording::new));

    private final Texts texts;
    private final Slots slots;

    private Wording(String language) {
        this.texts = Texts.load(language);
        this.slots = new Slots(texts);
    }

    static Wording in(Locale language) {
        return Objects.requireNonNullElseGet(ALL.get(language.getLanguage()), Wording::english);
    }

    static Wording english() {
        return Objects.requireNonNull(ALL.get("en"));
    }

    /** Whether the sentence of a rule names a fact. */
    boolean tells(RuleId rule, String fact) {
        return texts.find(rule.id()).filter(pattern -> Slots.has(pattern, fact)).isPresent();
    }

    String sentence(Reason reason) {
        String rule = reason.rule().id();
        Optional<String> many = isAboutSeveral(reason) ? texts.find(rule + ".many") : Optional.empty();
        Optional<String> open = reason.facts().containsKey("open") ? texts.find(rule + ".open") : Optional.empty();
        String text = many.or(() -> open)
                .or(() -> texts.find(rule))
                .map(pattern -> slots.fill(pattern, reason.facts()))
                .orElseGet(() -> rule + reason.facts());
        return reason.source().map(source -> cited(text, source)).orElse(text);
    }

    Optional<String> remedy(Reason reason) {
        return texts.find(reason.rule().id() + ".remedy").map(pattern -> slots.fill(pattern, reason.facts()));
    }

    private static boolean isAboutSeveral(Reason reason) {
        return List.of("invoice", "invoices", "step").stream()
                .map(reason.facts()::get)
                .anyMatch(fact -> fact instanceof Collection<?> several && several.size() > 1);
    }

    /** The law stands in brackets, before the full stop of a sentence. */
    private String cited(String text, Citation source) {
        boolean whole = text.endsWith(".") || text.endsWith("?");
        int end = text.length() - (whole ? 1 : 0);
        String place = texts.find("source." + source.law().replace(' ', '-')).orElseGet(source::toString);
        return text.substring(0, end) + " (" + place + ")" + text.substring(end);
    }
}
