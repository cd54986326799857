package dev.dunning.templates;

import dev.dunning.core.check.Severity;
import dev.dunning.templates.elements.Gap;
import dev.dunning.templates.elements.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks at a text of a host before it is put into a {@link TextLibrary}: is it safe, are its variables offered, does it
 * say what it must.
 *
 * <p>For example {@code TemplateCheck.of("en", "final-notice").orElseThrow().check(source)}.
 */
public final class TemplateCheck {

    private static final Pattern BOLD_SENTENCE = Pattern.compile("\\*\\*[^*]*[.?!]\\*\\*");
    private static final Pattern HEADING = Pattern.compile("(?m)^# ");

    private final LanguageSupport language;
    private final String name;

    private TemplateCheck(LanguageSupport language, String name) {
        this.language = language;
        this.name = name;
    }

    /**
     * Finds the check for a text.
     *
     * @param language ISO 639-1 code
     * @param occasion the name of the text, such as {@code final-notice}, with its law where it is for one law only, as
     *     in {@code statutory-notice.be}, and its arm where it is for one arm of an experiment only, as in
     *     {@code first-reminder@warm}
     * @return the check; empty for a language, an occasion or a law that does not exist
     */
    public static Optional<TemplateCheck> of(String language, String occasion) {
        return new Languages(Languages.builtin())
                .find(language)
                .filter(found -> TextName.parse(occasion).isPresent())
                .map(found -> new TemplateCheck(found, occasion));
    }

    /**
     * Lists the names of the texts that are written.
     *
     * @return such as {@code final-notice}
     */
    public static List<String> occasions() {
        return Occasion.offered().stream().map(Occasion::file).toList();
    }

    /**
     * Checks a source.
     *
     * @param source the text with its variables
     * @return what was found; empty when all is well
     */
    public List<Finding> check(String source) {
        List<Finding> findings = new ArrayList<>(TemplateLint.check(source));
        if (findings.isEmpty()) {
            findings.addAll(elements(source));
        }
        HEADING.splitAsStream(source)
                .filter(block -> BOLD_SENTENCE.matcher(block).results().count() > 1)
                .findFirst()
                .ifPresent(block -> findings.add(new Finding(
                        Severity.ADVICE,
                        "bold-sentences",
                        block.lines().findFirst().orElse(""),
                        "keep one")));
        return findings;
    }

    private List<Finding> elements(String source) {
        var form = language.forms().get(0);
        String file = OwnNames.folder(language.code(), form) + name + ".mustache";
        TextLibrary library = TextLibrary.builtin().with(file, source);
        ElementProof proof = new ElementProof(Marks.of(library, language.code()));
        try {
            OwnNames.require(library);
            ArmTone.require(library);
            Texts.load(library, language, form, proof);
        } catch (IllegalStateException wrong) {
            return List.of(new Finding(
                    Severity.FAULT, "template", String.valueOf(wrong.getMessage()), "mend it, then check again"));
        }
        return proof.gaps().stream()
                .filter(gap -> gap.text().equals(file))
                .map(TemplateCheck::finding)
                .toList();
    }

    private static Finding finding(Gap gap) {
        Severity severity = gap.rule().need() == Need.RECOMMENDED ? Severity.ADVICE : Severity.FAULT;
        return new Finding(severity, "element", gap.found(), gap.remedy());
    }
}
