package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.elements.Element;
import dev.dunning.templates.elements.Gap;
import dev.dunning.templates.elements.Need;
import dev.dunning.templates.elements.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text says what it must, on every path: proven on the texts themselves, not on samples. */
class ElementProofTest {

    private static final Letters LETTERS = Letters.standard();
    private static final String NAME = "en/formal/final-notice.mustache";

    /** A final notice with some words taken out or put in. */
    private static TextLibrary changed(String name, String from, String to) {
        String source = Resources.text(name);
        assertThat(source).contains(from);
        return TextLibrary.builtin().with(name, source.replace(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            final-notice; {{salutation}},; Hello,; does not say `salutation`
            final-notice; {{>pay}}; ''; does not say `how-to-pay`
            final-notice; {{>claim}}; ''; does not say `claim-lines`
            final-notice; {{>ways-out}}; ''; does not say `plan-offer`
            final-notice; {{>ways-out}}; ''; does not say `dispute-route`
            final-notice; {{>otherwise}}; ''; does not say `next-step`
            final-notice; {{#last}}This is {{lastThing}}; {{lastThing}}{{#last}}This is; says `last-letter`
            final-notice; {{#last}}This is {{lastThing}}; {{#last}}This is; does not say `last-letter`
            final-notice; Have you already paid?; ''; does not say `already-paid`
            final-notice; {{bookedThrough}}; today; does not say `booked-through`
            final-notice; {{help.name}}; Somebody; does not say `debt-help` (with `natural`)
            final-notice; a notice of default; so; does not say `notice-of-default` (with `law.nl`)
            first-reminder; {{>debts}}; ''; does not say `open-principal`
            first-reminder; {{>debts}}; {{#one}}{{>debts}}{{/one}}; does not say `payments-booked` (with `many`)
            first-reminder; {{>debts}}; {{#forgot}}{{>debts}}{{/forgot}}; no `forgot`
            first-reminder; {{>thanks}}; ''; does not say `relationship`
            final-notice; a mise en demeure; something; does not say `mise-en-demeure` (with `law.fr`)
            second-reminder; {{>pay}}; {{>pay}} mise en demeure; says `mise-en-demeure`
            statutory-notice.be; within 14 calendar days; soon; does not say `statutory-term-be`
            statutory-notice.nl; within fifteen days after; soon after; does not say `statutory-term-nl`
            statutory-notice.nl; {{#lapse.vat}}; {{^lapse.vat}}; prints `lapse.vat`
            hand-over; # What can you do?; {{lastThing}}; says `last-letter`
            """)
    void findsWhatATextNoLongerSays(String text, String from, String to, String words) {
        String name = "en/formal/" + text + ".mustache";
        TextLibrary library = changed(name, from, to);
        assertThatIllegalStateException().isThrownBy(() -> Letters.of(library)).withMessageContaining(words);
    }

    @Test
    void listsEveryGapOfEveryTextAtOnceWithHowToMendIt() {
        TextLibrary library = changed(NAME, "{{>ways-out}}", "")
                .with(
                        "nl/formal/courtesy.mustache",
                        Resources.text("nl/formal/courtesy.mustache").replace("{{>pay}}", ""));
        assertThatIllegalStateException().isThrownBy(() -> Letters.of(library)).withMessage("""
                        texts that would not say what they must:
                        en/formal/final-notice.mustache does not say `dispute-route`; \
                        say what to do when something is wrong [house]
                        en/formal/final-notice.mustache does not say `plan-offer` (with `law.uk`, `natural`); \
                        offer to pay in parts [Pre-Action Protocol for Debt Claims (read in secondary sources)]
                        en/formal/final-notice.mustache does not say `plan-offer`; offer to pay in parts [house]
                        nl/formal/courtesy.mustache does not say `amount-asked`; print `asked` [house]
                        nl/formal/courtesy.mustache does not say `how-to-pay`; \
                        print account and holder and reference or the `links` [house]""");
    }

    @Test
    void eachChoiceMaySayItInItsOwnWay() {
        TextLibrary library = changed(
                NAME,
                "{{salutation}},",
                "{{#natural}}{{salutation}}{{/natural}}{{^natural}}{{salutation}}{{/natural}},");
        assertThatCode(() -> Letters.of(library)).doesNotThrowAnyException();
    }

    @Test
    void theTextOfAHostForOneLawIsHeldAgainstThatLaw() {
        String dutch = Resources.text("en/formal/statutory-notice.nl.mustache");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Letters.of(TextLibrary.builtin().with("en/formal/statutory-notice.be.mustache", dutch)))
                .withMessageContaining("statutory-term-be")
                .withMessageContaining("CDE art. XIX.2(1)");
    }

    @Test
    void aLineOfTheClaimNamesTheInvoice() {
        TextLibrary library =
                TextLibrary.builtin().with("en/lines.properties", "claim.principal=Invoice {{invoice}}, {{due}}");
        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(library))
                .withMessageContaining("en/lines.properties `claim.principal` does not say `invoice-date`");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shippedTextsSayWhatIsOnlyRecommended(LanguageSupport language) {
        ElementProof proof = new ElementProof(Marks.of(TextLibrary.builtin(), language.code()));
        language.forms().forEach(form -> Texts.load(TextLibrary.builtin(), language, form, proof));
        assertThat(proof.gaps().stream()
                        .map(gap -> file(gap) + " " + gap.rule().element().id()))
                .isSubsetOf(
                        "final-notice payments-booked",
                        "hand-over payments-booked",
                        "hand-over earlier-messages",
                        "plan-breach earlier-messages",
                        "hand-over relationship");
    }

    private static String file(Gap gap) {
        return gap.text().replaceAll(".*/|[.].*", "");
    }

    static List<LanguageSupport> languages() {
        return Letters.languages();
    }

    @Test
    void everyLanguageHasTheSameTextsInEveryForm() {
        Set<String> expected = texts("en", AddressForm.FORMAL);
        assertThat(expected).contains("final-notice", "statutory-notice.be", "voice-call");
        languages()
                .forEach(language -> language.forms()
                        .forEach(form -> assertThat(texts(language.code(), form))
                                .as(language.code() + " " + form)
                                .isEqualTo(expected)));
    }

    @Test
    void everyLanguageHasTheWordsThatARuleAsksFor() {
        Set<String> keys = ElementProof.TABLE.elements().values().stream()
                .flatMap(element -> element.ways().stream().flatMap(List::stream))
                .filter(part -> part.startsWith("~"))
                .map(part -> part.substring(1))
                .collect(Collectors.toSet());
        languages()
                .forEach(language -> assertThat(Marks.of(TextLibrary.builtin(), language.code())
                                .group("element")
                                .keySet())
                        .as(language.code())
                        .isEqualTo(keys));
    }

    private static Set<String> texts(String language, AddressForm form) {
        String folder = language + "/" + form.name().toLowerCase(Locale.ROOT) + "/";
        return Stream.of(
                        Stream.of("behalf", "which", "ways-out", "otherwise", "thanks"),
                        Script.files().stream().map(Script::file),
                        Occasion.written().stream().flatMap(ElementProofTest::editions))
                .flatMap(names -> names)
                .filter(name -> Resources.find(folder + name + ".mustache").isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> editions(Occasion occasion) {
        return Stream.concat(
                Stream.of(occasion.file()),
                Vocabularies.LAWS.stream().map(law -> occasion.file() + "." + law.toLowerCase(Locale.ROOT)));
    }

    // The tables themselves

    @Test
    void everyElementIsUsedAndEveryRuleNamesATextThatExists() {
        Set<String> texts = Stream.of(
                        Occasion.written().stream().map(Occasion::file),
                        Script.files().stream().map(Script::file),
                        Script.files().stream().map(script -> script.file() + ".stranger"),
                        Stream.of(Line.values()).map(Line::key))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
        Set<String> used = ElementProof.TABLE.rules().stream()
                .map(rule -> rule.element().id())
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(ElementProof.TABLE.elements().keySet());
        assertThat(ElementProof.TABLE.rules()).allSatisfy(rule -> {
            assertThat(texts).containsAll(rule.texts());
            assertThat(Vocabularies.LAWS).containsAll(rule.laws());
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void everyVariableOfAnElementIsOfferedToATextThatNeedsIt() {
        for (Rule rule : ElementProof.TABLE.rules()) {
            if (rule.need() == Need.REQUIRED) {
                assertThat(rule.texts())
                        .as(rule.element().id())
                        .allSatisfy(text -> assertThat(offered(text))
                                .anySatisfy(names -> assertThat(rule.element().ways())
                                        .anySatisfy(way -> assertThat(way)
                                                .allSatisfy(part ->
                                                        assertThat(part).matches(name -> isOffered(name, names))))));
            }
        }
    }

    private static boolean isOffered(String part, Set<String> names) {
        return part.startsWith("~") || part.startsWith(">") || names.contains(part.replace("#", ""));
    }

    private static List<Set<String>> offered(String text) {
        return Stream.of(
                        Occasion.written().stream()
                                .filter(occasion -> occasion.file().equals(text))
                                .map(Vocabularies::of),
                        Script.files().stream()
                                .filter(script -> script.file().equals(text))
                                .map(Vocabularies::of),
                        Stream.of(Line.values())
                                .filter(line -> line.key().equals(text))
                                .map(Line::vocabulary))
                .flatMap(found -> found)
                .map(vocabulary -> names(vocabulary.variables()))
                .toList();
    }

    private static Set<String> names(Map<String, Variable> variables) {
        Set<String> names = new TreeSet<>(variables.keySet());
        variables.values().forEach(variable -> names.addAll(names(variable.row())));
        return names;
    }

    @Test
    void noElementIsBothNeededAndForbidden() {
        for (Rule forbidden : ElementProof.TABLE.rules()) {
            if (forbidden.need() == Need.FORBIDDEN) {
                assertThat(ElementProof.TABLE.rules())
                        .filteredOn(rule -> rule.need() != Need.FORBIDDEN
                                && rule.element().equals(forbidden.element())
                                && contradicts(rule, forbidden))
                        .isEmpty();
            }
        }
    }

    private static boolean contradicts(Rule rule, Rule forbidden) {
        boolean sameText = rule.texts().stream().anyMatch(forbidden.texts()::contains);
        boolean apart = rule.when().entrySet().stream()
                .anyMatch(flag -> Optional.ofNullable(forbidden.when().get(flag.getKey()))
                        .filter(value -> !value.equals(flag.getValue()))
                        .isPresent());
        return sameText && !apart;
    }

    @Test
    void everyElementSaysHowToMendAndHowToSupplyIt() {
        for (Element element : ElementProof.TABLE.elements().values()) {
            assertThat(element.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(element.mend()).isNotBlank();
            assertThat(element.supply()).isNotBlank();
        }
    }

    // What the facts lack

    @Test
    void aBelgianNoticeNeedsTheNumberOfTheCreditorAndTheSubjectOfEveryInvoice() {
        assertThat(belgian(Kim.creditor(), Kim.invoice()).failures()).isEmpty();
        Creditor unnumbered = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").toBuilder()
                .iban("NL91ABNA0417164300")
                .phone("030")
                .build();
        Invoice bare = Invoice.of(Kim.ID, Kim.eur("1210.00"), Kim.day("2026-09-01"), Kim.day("2026-10-01"));
        assertThat(belgian(unnumbered, Kim.invoice()).failures())
                .extracting(Failure::text)
                .containsExactly(
                        "The message must say `creditor-number` (CDE art. XIX.2(3)), and the fact is not known;"
                                + " give the creditor a `companyNumber`.");
        assertThat(belgian(Kim.creditor(), bare).failures())
                .extracting(Failure::text)
                .containsExactly("The message must say `subject-of-delivery` (CDE art. XIX.2(3)), and the fact is not"
                        + " known; give every invoice a `subject`.");
    }

    @Test
    void elsewhereWhatIsNotKnownIsLeftOut() {
        Creditor unnumbered = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").toBuilder()
                .iban("NL91ABNA0417164300")
                .phone("030")
                .build();
        Invoice bare = Invoice.of(Kim.ID, Kim.eur("1210.00"), Kim.day("2026-09-01"), Kim.day("2026-10-01"));
        Dossier dossier = Dossier.of(unnumbered, Kim.debtor(AddressForm.FORMAL), bare);
        Composition composition = LETTERS.compose(
                Kim.notice(Occasion.STATUTORY_NOTICE)
                        .by(Channel.EMAIL, Channel.LETTER)
                        .act(),
                dossier);
        assertThat(composition.failures()).isEmpty();
        assertThat(composition.messages())
                .allSatisfy(message -> assertThat(message.text()).doesNotContain("KvK", "Voor:", "()"));
    }

    @Test
    void aPlanIsConfirmedOnlyWithItsParts() {
        Notices notice = Notices.of("plan-confirmation", NoticeKind.PLAN_CONFIRMATION, "2026-10-24")
                .claim(Kim.principal("1000.00"));
        assertThat(LETTERS.compose(notice.act(), Kim.dossier()).failures())
                .extracting(Failure::code)
                .containsExactly(Failure.Code.MISSING_ELEMENT);
    }

    private static Composition belgian(Creditor creditor, Invoice invoice) {
        Dossier dossier =
                Dossier.of(creditor, Kim.debtor(AddressForm.FORMAL), invoice).judgedBy("BE");
        return LETTERS.compose(Kim.notice(Occasion.STATUTORY_NOTICE).act(), dossier);
    }
}
