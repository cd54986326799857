package dev.dunning.templates;

import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.AddressForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds own texts under names that no message would ever be worded with. */
final class OwnNames {

    private static final String ENDING = ".mustache";

    /** The names of all texts but those of arms. */
    private final Set<String> known = new TreeSet<>();

    private final TextLibrary library;

    private OwnNames(TextLibrary library) {
        this.library = library;
        for (Output output : Output.values()) {
            BodySources.LAYOUT.forEach(part -> known.add(output.folder() + "/" + part + ENDING));
        }
        library.languages().forEach(this::add);
    }

    private void add(LanguageSupport language) {
        String folder = language.code() + "/";
        for (String name : List.of("words", "lines")) {
            known.add(folder + name + ".properties");
            language.regions().forEach(country -> known.add(folder + name + "-" + country + ".properties"));
        }
        known.addAll(List.of(folder + "tone.txt", folder + "marks.txt"));
        language.forms()
                .forEach(form -> names().forEach(name -> known.add(folder(language.code(), form) + name + ENDING)));
    }

    /** The folder of the texts of one language and address form. */
    static String folder(String language, AddressForm form) {
        return language + "/" + form.name().toLowerCase(Locale.ROOT) + "/";
    }

    private static Stream<String> names() {
        return Stream.of(
                        BodySources.PARTS.stream(),
                        Script.files().stream().map(Script::file),
                        Occasion.offered().stream().flatMap(TextName::plain).map(TextName::file))
                .flatMap(names -> names);
    }

    /** Throws an {@link IllegalStateException} that lists every name that is the name of no text. */
    static void require(TextLibrary library) {
        Set<String> own = library.own();
        if (own.isEmpty()) {
            return;
        }
        OwnNames names = new OwnNames(library);
        List<String> wrong = own.stream()
                .flatMap(name -> names.fault(name).map(fault -> name + ": " + fault).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("texts that no message would be worded with:\n" + String.join("\n", wrong));
        }
    }

    private Optional<String> fault(String name) {
        String plain = plain(name);
        if (!known.contains(plain)) {
            return Optional.of("there is no text of this name; "
                    + Issues.nearest(plain, known)
                            .map(near -> "did you mean " + Issues.quote(near) + "?")
                            .orElse("name it like `nl/formal/first-reminder.mustache`"));
        }
        return name.contains("@") ? faultOfArm(name, plain) : Optional.empty();
    }

    private Optional<String> faultOfArm(String name, String plain) {
        if (TextName.parse(file(plain)).isEmpty() && !isSpoken(file(plain))) {
            return Optional.of(
                    "only the texts of occasions and spoken ones can be those of an arm; take the `@` and what"
                            + " follows out");
        }
        List<String> common = common(file(name));
        if (common.isEmpty()) {
            return Optional.of("what stands after `@` is the id of no arm; write it like `@warm-words`");
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        boolean varies = common.stream()
                .anyMatch(other -> library.find(folder + other + ENDING).isPresent());
        return varies
                ? Optional.empty()
                : Optional.of("whoever is in another arm would get no text; add " + Issues.quote(plain)
                        + ", or vary the text of one law, as in `final-notice.be@warm.mustache`");
    }

    private static boolean isSpoken(String file) {
        return Script.files().stream().map(Script::file).anyMatch(file::equals);
    }

    /** The texts that serve whoever is in another arm than that of this text, best first; none when it is of no arm. */
    static List<String> common(String file) {
        Stream<String> written = TextName.parse(file).filter(TextName::isInArm).stream()
                .flatMap(name -> name.inOrder().stream())
                .filter(name -> !name.isInArm())
                .map(TextName::file);
        Stream<String> spoken = ScriptName.parse(file).map(ScriptName::script).map(Script::file).stream();
        return Stream.concat(written, spoken).toList();
    }

    /** The name without the arm. */
    private static String plain(String name) {
        return name.replaceFirst("@[^/]*?(?=(\\.[a-z]+)?$)", "");
    }

    private static String file(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last;
    }
}
