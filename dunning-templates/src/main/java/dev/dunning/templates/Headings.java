package dev.dunning.templates;

import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.templates.Engine.Template;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings of the texts of one language, form and country, compiled; an arm of an experiment can have its own. */
final class Headings {

    private static final String KEY = "heading.";

    private final Map<TextName, Template> compiled = new HashMap<>();

    /**
     * Compiles every heading that there is.
     *
     * @param lines the lines of the language by key
     * @param complete whether every occasion with a text that ships must have one
     * @throws IllegalStateException when one is missing, cannot be read, or when a line that is no heading names an arm
     */
    void compile(Engine engine, Map<String, String> lines, boolean complete) {
        Stream<TextName> common = Occasion.offered().stream()
                .filter(occasion -> lines.containsKey(KEY + occasion.file()) || (complete && !occasion.isOptional()))
                .map(occasion -> new TextName(occasion, "", ""));
        Stream.concat(common, ofArms(lines.keySet()).stream()).forEach(name -> {
            Vocabulary vocabulary = Vocabularies.of(name.occasion()).without("heading", "subject");
            compiled.put(name, engine.compile(KEY + name.file(), Vocabulary.empty(), vocabulary));
        });
    }

    /** The heading that serves for a text: that of its arm before the common one. */
    Optional<Template> find(TextName wished) {
        return Bodies.first(wished, compiled);
    }

    private static Set<TextName> ofArms(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.contains("@"))
                .map(Headings::ofArm)
                .filter(name -> keys.contains(KEY + name.file()))
                .collect(Collectors.toSet());
    }

    private static TextName ofArm(String key) {
        return Optional.of(formless(key))
                .filter(plain -> plain.startsWith(KEY))
                .flatMap(plain -> TextName.parse(plain.substring(KEY.length())))
                .filter(name -> name.isInArm() && name.law().isEmpty())
                .orElseThrow(() -> refusal(key));
    }

    /** Only headings can be those of an arm. */
    static IllegalStateException refusal(String key) {
        return new IllegalStateException("the key " + Issues.quote(key)
                + " is no heading of an arm; write it like `heading.first-reminder@warm`, or take the `@` out");
    }

    /** The key without the form that it is for alone. */
    private static String formless(String key) {
        return Stream.of(AddressForm.values())
                .map(form -> "." + form.name().toLowerCase(Locale.ROOT))
                .filter(key::endsWith)
                .findFirst()
                .map(ending -> key.substring(0, key.length() - ending.length()))
                .orElse(key);
    }
}
