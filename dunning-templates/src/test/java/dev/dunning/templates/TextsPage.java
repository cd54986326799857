package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that tells a host how to write its own texts, with every variable, its meaning and an example. */
final class TextsPage {

    private static final Map<String, String> MEANINGS = meanings();
    private static final Texts ENGLISH = Texts.load(
                    TextLibrary.builtin(),
                    Languages.builtin().get(1),
                    AddressForm.FORMAL,
                    new ElementProof(Marks.of(TextLibrary.builtin(), "en")))
            .getOrDefault("", null);

    private TextsPage() {}

    /** A variable with all that is said of it. */
    private record Entry(String kind, String example, Set<String> texts) {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| variable | | meaning | example | in |\n|---|---|---|---|---|\n");
        entries()
                .forEach((name, entry) -> page.append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(name, entry.kind, meaning(name), entry.example, in(entry.texts))));
        return page.toString();
    }

    static Set<String> names() {
        return entries().keySet();
    }

    static Set<String> explained() {
        return MEANINGS.keySet();
    }

    private static String meaning(String name) {
        String meaning = MEANINGS.get(name);
        if (meaning == null) {
            throw new IllegalStateException("say what `" + name + "` means in variables.properties");
        }
        return meaning;
    }

    private static String in(Set<String> texts) {
        return texts.size() > 12 ? "nearly all" : String.join(", ", texts);
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        for (Occasion occasion : Occasion.offered()) {
            Map<String, Object> facts = occasion.isOptional() ? Map.of() : facts(occasion);
            collect(entries, Vocabularies.of(occasion).variables(), facts, occasion.file());
        }
        for (Script script : Script.files()) {
            collect(entries, Vocabularies.of(script).variables(), Map.of(), script.file());
        }
        entries.keySet().removeIf(name -> name.startsWith("law.") && !name.equals("law.at"));
        return entries;
    }

    private static Map<String, Object> facts(Occasion occasion) {
        Notices notice = Kim.notice(occasion);
        LocalDate on = notice.notice().sent();
        Job job = new Job(notice.notice(), Kim.dossier(), on, Channel.LETTER, occasion, ENGLISH);
        Facts facts = new LetterFacts(job, new SwissFacts(job)).facts();
        String heading = ENGLISH.heading(job, facts);
        facts.text("heading", heading).text("subject", heading);
        return facts.values(Vocabularies.of(occasion));
    }

    private static void collect(
            Map<String, Entry> entries, Map<String, Variable> variables, Map<String, Object> facts, String text) {
        variables.forEach((name, variable) -> {
            Object value = facts.get(name);
            Entry entry = entries.merge(
                    name,
                    new Entry(kind(variable), example(name, value), new LinkedHashSet<>(List.of(text))),
                    (old, now) -> new Entry(old.kind, old.example.isEmpty() ? now.example : old.example, old.texts));
            entry.texts.add(text);
            collect(entries, variable.row(), row(value), text);
        });
    }

    @SuppressWarnings("unchecked") // rows are maps, as Facts makes them
    private static Map<String, Object> row(Object value) {
        boolean rows = value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map;
        return rows ? (Map<String, Object>) ((List<?>) value).get(0) : Map.of();
    }

    private static String kind(Variable variable) {
        return switch (variable.kind()) {
            case TEXT -> "";
            case MAYBE -> "may be missing";
            case FLAG -> "asked only";
            case LINES -> "lines";
            case ROWS -> "section";
        };
    }

    private static String example(String name, Object value) {
        boolean shown = value instanceof String text && !text.isEmpty() && !name.equals("qr.path");
        return shown ? ((String) value).replace('\u00A0', ' ').replace("|", "\\|") : "";
    }

    private static Map<String, String> meanings() {
        return new TreeMap<>(Resources.properties(ModulePages.resource("/variables.properties")));
    }

    private static final String HEAD =
            """
            <!-- Made from the vocabulary of the texts, by TextsPageTest. Change the test, not this page. -->

            # Your own texts

            Every text that ships can be replaced, one at a time. What a text must say is proven when it is loaded, on every path
            through it; a text that prints a variable which it is not offered, or leaves out what the law asks for, is refused with
            all reasons at once. `lint FILE --occasion first-reminder` on the command line tells you before.

            ```java
            TextLibrary library = TextLibrary.builtin()
                    .with("nl/formal/first-reminder.mustache", source)       // one text
                    .with("nl/formal/final-notice.be.mustache", source)      // for one law alone
                    .with("nl/formal/first-reminder@warm.mustache", source)  // for one arm of an experiment alone
                    .with("nl/words.properties", "regards=Hartelijke groet,") // one word
                    .with("nl/lines.properties", "heading.stop-supply=Wij leveren nu niet")
                    .with("nl/formal/stop-supply.mustache", source);         // an occasion without a text that ships
            Letters letters = Letters.of(library);                           // reads, checks and compiles all of them
            ```

            ## Where a text stands

            `<language>/<formal or informal>/<occasion>.mustache`, or `<occasion>.<law>.mustache` for one law. The occasions with a
            text that ships are %s; those for which you can add one are `third-reminder` (without it the second is sent once more),
            `stop-supply` and `write-off`, each with a line `heading.<occasion>`. Spoken texts are `voice-call`, `phone-call`,
            `phone-repair` and `phone-check-in`. One-line texts stand in `lines.properties`, labels in `words.properties`; a file of
            yours is read over the one that ships, so write down only what differs. `words-BE.properties` and `lines-BE.properties`
            hold the usage of one country; a key of a line or a word that ends in `.informal` is for that address form alone.
            A name under which no text is looked for is refused. On the command line `run` and `compose` take `--texts DIR`: every
            `.mustache` and `.properties` file below that folder, by its place in it.

            ## Texts of one arm of an experiment

            `<occasion>@<arm>.mustache` is for the debtors of an arm, `<occasion>.<law>@<arm>.mustache` for those under one law, and
            `heading.<occasion>@<arm>` in `lines.properties` is its heading, which is the subject of an e-mail to a business about
            one invoice. `phone-call@<arm>.mustache` and the like are what is said. Where several would do, the first of these is
            taken: law and arm, law, arm, neither. So what a law needs is never lost: where a law has a text of its own
            (%s), vary that one, or its debtors notice nothing of the arm. Nor do those whose
            language or address form has no text for it.

            A text of an arm is proven as all others are, and has to have one beside it without the arm. The arm is the one of the
            debtor in the dossier (`experiment.assign`), whatever its experiment is called: two experiments with an arm of the same
            name share its texts. Parts, words and text messages have none; they are the same in every arm.

            No arm may be harsher than what holds without it. Of a policy that is proven. A text of an arm that uses a word that
            hurts or threatens (`tone.txt` of its language), which the text in its place does not use, is refused. How a text
            sounds beyond its words nobody can prove: `lint FILE --tone WARM` judges a finished message, and a person should read
            it too.

            ## How a text is written

            `# ` begins a heading, an empty line ends a paragraph, `**two stars**` make bold, a line that begins with `- ` stays a
            line, and a tag alone on a line stands between paragraphs. `{{name}}` prints a variable, `{{#name}}…{{/name}}` is there
            when it is, `{{^name}}…{{/name}}` when it is not. `{{>debts}}`, `{{>claim}}`, `{{>pay}}` and `{{>plan}}` are the tables
            of the layout, `{{>behalf}}`, `{{>which}}`, `{{>ways-out}}`, `{{>otherwise}}` and `{{>thanks}}` the parts that texts of a language
            share. The salutation's comma is yours. Values are encoded for their place; three braces are refused.

            ## What is left out on purpose

            A hand-over names no account and no last day: from then on somebody else says how and when to pay, and two accounts for
            one debt are one too many. A dispute acknowledgement asks for nothing, so it has no account either. A statement and a
            copy of an invoice set no new last day; they repeat the due date. A recorded voice spells the number of the invoice and
            says where the account stands, for nobody writes down an account that is read aloud. A text message and the subject of an
            e-mail name no debt: others see the screen. The subject to a business names its one invoice, and never how many there are.

            Nothing of a debt is said before it is known who listens. In `voice-call` and `phone-call` that is what stands under
            the first two headings, in the other scripts under the first, and in `voice-call` also what stands under the last one,
            for an answering machine keeps it. A heading inside a section does not count, and a script without headings may say
            nothing at all. A script that breaks this is refused when it is loaded, yours as well.

            ## Another language

            `library.with(new LanguageSupport("fy", List.of(AddressForm.FORMAL), List.of(), List.of(), List.of("nl")), format)` adds
            one, with its `words.properties`, `lines.properties`, `tone.txt` and `marks.txt`. An occasion that it has no text and no
            heading for is worded in the first of its fallbacks that has it.

            ## Every variable

            """.formatted(list(Occasion.written().stream().map(Occasion::file)), list(ofLaws()));

    private static String list(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** The texts for one law that ship. */
    private static Stream<String> ofLaws() {
        return Occasion.written().stream()
                .flatMap(TextName::plain)
                .filter(name -> !name.law().isEmpty())
                .map(TextName::file)
                .filter(name ->
                        Resources.find("en/formal/" + name + ".mustache").isPresent());
    }
}
