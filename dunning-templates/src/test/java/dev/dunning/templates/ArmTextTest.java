package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.receivable.Dossier;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An arm of an experiment has texts of its own, which its debtors get and nobody else. */
class ArmTextTest {

    private static final String FIRST = "nl/formal/first-reminder";
    private static final String CALL = "nl/formal/phone-call";
    private static final String STATUTORY = "nl/formal/statutory-notice";
    private static final Notices REMINDER = Kim.notice(Occasion.FIRST_REMINDER);

    private static Dossier in(String arm, Dossier dossier) {
        return dossier.about(
                dossier.debtor().toBuilder().experiment(new Arm("words", arm)).build());
    }

    private static String text(String name, String sentence) {
        return Resources.text(name + ".mustache").replace("{{>behalf}}", "{{>behalf}}\n" + sentence);
    }

    /** The text that ships with a sentence more, for an arm. */
    private static TextLibrary with(TextLibrary library, String name, String ending, String sentence) {
        return library.with(name + ending + ".mustache", text(name, sentence));
    }

    private static TextLibrary with(String name, String ending, String sentence) {
        return with(TextLibrary.builtin(), name, ending, sentence);
    }

    private static Message written(TextLibrary library, Notices notice, Dossier dossier) {
        return Letters.of(library)
                .compose(notice.act(), dossier, Optional.empty(), Optional.of("nl"))
                .first();
    }

    @Test
    void debtorsOfAnArmGetItsTextByEveryChannelAndOthersTheUsualOne() {
        Letters letters = Letters.of(with(FIRST, "@warm", "Fijn dat u klant bent."));
        Notices both = REMINDER.by(Channel.EMAIL, Channel.LETTER);

        assertThat(letters.compose(both.act(), in("warm", Kim.dossier())).messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.text()).contains("Fijn dat u klant bent."))
                .allSatisfy(message -> assertThat(message.html().orElseThrow()).contains("Fijn dat u klant bent."));
        assertThat(letters.compose(both.act(), in("as-now", Kim.dossier())))
                .isEqualTo(Letters.standard().compose(both.act(), Kim.dossier()));
        assertThat(letters.compose(both.act(), Kim.dossier()))
                .isEqualTo(Letters.standard().compose(both.act(), Kim.dossier()));
    }

    @Test
    void twoExperimentsWithAnArmOfTheSameNameShareTheText() {
        Debtor other = Kim.dossier().debtor().toBuilder()
                .experiment(new Arm("other", "warm"))
                .build();

        assertThat(written(
                                with(FIRST, "@warm", "Fijn dat u klant bent."),
                                REMINDER,
                                Kim.dossier().about(other))
                        .text())
                .contains("Fijn dat u klant bent.");
    }

    @Test
    void whatALawNeedsGoesBeforeWhatAnArmTries() {
        Dossier dossier = in("warm", Kim.dossier());
        Dossier belgian = dossier.judgedBy("BE");
        TextLibrary common = with(FIRST, "@warm", "Warm.");
        TextLibrary ofLaw = with(common, FIRST, ".be", "In Belgi\u00EB.");
        TextLibrary ofBoth = with(ofLaw, FIRST, ".be@warm", "Warm in Belgi\u00EB.");

        assertThat(written(common, REMINDER, belgian).text()).contains("Warm.");
        assertThat(written(ofLaw, REMINDER, belgian).text())
                .contains("In Belgi\u00EB.")
                .doesNotContain("Warm.");
        assertThat(written(ofLaw, REMINDER, dossier).text()).contains("Warm.");
        assertThat(written(ofBoth, REMINDER, belgian).text()).contains("Warm in Belgi\u00EB.");
        assertThat(written(ofBoth, REMINDER, Kim.dossier().judgedBy("BE")).text())
                .contains("In Belgi\u00EB.")
                .doesNotContain("Warm in");
    }

    @Test
    void aTextOfAnArmIsProvenForTheLawsThatItServes() {
        String dutch = Resources.text(STATUTORY + ".nl.mustache");
        TextLibrary ofLaw = TextLibrary.builtin().with(STATUTORY + ".nl@warm.mustache", dutch);
        TextLibrary wrongLaw = TextLibrary.builtin().with(STATUTORY + ".be@warm.mustache", dutch);

        assertThatCode(() -> Letters.of(ofLaw)).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(wrongLaw))
                .withMessageContaining(STATUTORY + ".be@warm.mustache does not say `statutory-term-be`");
    }

    @Test
    void aCommonTextOfAnArmNeedNotSayWhatTheArmHasAnotherTextFor() {
        String french = Resources.text("en/formal/final-notice.mustache");
        TextLibrary without = TextLibrary.builtin()
                .with("en/formal/final-notice@warm.mustache", french.replace("a mise en demeure", "something"));
        TextLibrary with = without.with("en/formal/final-notice.fr@warm.mustache", french);

        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(without))
                .withMessageContaining("en/formal/final-notice@warm.mustache does not say `mise-en-demeure`");
        assertThatCode(() -> Letters.of(with)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            first-reminder@warm; {{>pay}}; first-reminder@warm.mustache does not say `how-to-pay`
            first-reminder@warm; {{salutation}}; {{{salutation}}}
            first-reminder@warm; {{salutation}}; {{debtor.gender}}
            """)
    void aTextOfAnArmThatLacksWhatItMustSayOrIsUnsafeIsRefusedByName(String name, String part, String found) {
        String source = Resources.text(FIRST + ".mustache").replace(part, found.startsWith("{{") ? found : "");
        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(TextLibrary.builtin().with("nl/formal/" + name + ".mustache", source)))
                .withMessageContaining("first-reminder@warm");
    }

    @Test
    void anArmHasAHeadingOfItsOwnWhichIsTheSubjectToABusiness() {
        TextLibrary library = TextLibrary.builtin()
                .with(
                        "nl/lines.properties",
                        "heading.first-reminder@warm=Even over {{#one}}factuur {{invoice.id}}{{/one}}{{#many}}uw facturen{{/many}}");
        Dossier business = Kim.dossier()
                .about(Debtor.business("K-1001", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example"));

        assertThat(written(library, REMINDER, in("warm", business)).subject()).contains("Even over factuur 2026-113");
        assertThat(written(library, REMINDER, business).subject()).contains("Herinnering voor factuur 2026-113");
        assertThat(written(library, REMINDER, in("warm", Kim.dossier())).html().orElseThrow())
                .contains("Even over factuur 2026-113");
    }

    @Test
    void aHeadingOfAnArmMayBeForOneAddressFormAlone() {
        TextLibrary library = TextLibrary.builtin()
                .with("nl/lines.properties", "heading.first-reminder@warm.informal=Even over je factuur");

        assertThat(written(library, REMINDER, in("warm", Kim.dossier(AddressForm.INFORMAL)))
                        .html()
                        .orElseThrow())
                .contains("Even over je factuur");
        assertThat(written(library, REMINDER, in("warm", Kim.dossier())).html().orElseThrow())
                .contains("Herinnering voor factuur 2026-113");
    }

    @Test
    void anArmHasSpokenTextsOfItsOwn() {
        String call = Resources.text(CALL + ".mustache");
        TextLibrary library = TextLibrary.builtin()
                .with(CALL + "@warm.mustache", call.replace("Bedankt voor uw tijd.", "Fijn dat wij u spraken."));
        Notices byPhone = Kim.notice(Occasion.CALL).by(Channel.PHONE);

        assertThat(written(library, byPhone, in("warm", Kim.dossier())).text()).contains("Fijn dat wij u spraken.");
        assertThat(written(library, byPhone, in("as-now", Kim.dossier())))
                .isEqualTo(written(TextLibrary.builtin(), byPhone, in("as-now", Kim.dossier())));
    }

    @Test
    void aTextOfAnArmHurtsNobodyWhomTheOthersDoNotHurt() {
        TextLibrary threatening = TextLibrary.builtin()
                .with(FIRST + "@blunt.mustache", text(FIRST, "Betaal ONMIDDELLIJK, anders komt de deurwaarder."))
                .with(CALL + "@blunt.mustache", Resources.text(CALL + ".mustache") + "\nU bent een wanbetaler.\n")
                .with("nl/lines.properties", "heading.first-reminder@blunt=Per direct betalen");

        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(threatening))
                .withMessage("""
                        texts of arms that are harsher than what they replace:
                        nl/formal/first-reminder@blunt.mustache: `ONMIDDELLIJK`; name a day
                        nl/formal/first-reminder@blunt.mustache: `deurwaarder`; only where a bailiff really comes next
                        nl/formal/phone-call@blunt.mustache: `wanbetaler`; leave the reader's character out
                        nl/lines.properties `heading.first-reminder@blunt`: `Per direct`; name a day""");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Wanbetalers horen van ons., wanbetaler",
        "nl, Er komen deurwaarders., deurwaarder",
        "nl, Er volgt loonbeslag., beslag",
        "nl, Betaal **on**middellijk., onmiddellijk",
        "nl, Betaal on{{#one}}middellijk{{/one}}., onmiddellijk",
        "en, Bailiffs will come., bailiff",
        "en, We start legal actions., legal action",
        "de, Eine **Lohn**pfändung folgt., pfändung",
        "fr, Les huissiers viendront., huissier",
        "fr, Les mauvais payeurs., mauvais payeur"
    })
    void aWordThatThreatensIsFoundInOtherWordsOfAnArmToo(String language, String sentence, String found) {
        String name = language + "/formal/first-reminder";

        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(with(name, "@blunt", sentence)))
                .withMessageContaining(name + "@blunt.mustache: `")
                .satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase(found + "`; "));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Une somme appropriée pour votre propriété.",
        "nl, Dit stond in de webkrant.",
        "nl, Betaal per directe overboeking."
    })
    void aWordThatOnlyHoldsTheLettersOfAnotherIsLeftAlone(String language, String sentence) {
        TextLibrary library = with(language + "/formal/first-reminder", "@warm", sentence);

        assertThatCode(() -> Letters.of(library)).doesNotThrowAnyException();
    }

    @Test
    void aWordThatOthersReadTooIsNoHarsherInAnArm() {
        TextLibrary library = with(with(FIRST, "", "Geen deurwaarder."), FIRST, "@warm", "Er komen geen deurwaarders.");

        assertThatCode(() -> Letters.of(library)).doesNotThrowAnyException();
    }

    @Test
    void aSpokenTextOfAnArmTellsAStrangerNoMoreThanOthersMay() {
        String telling = Resources.text(CALL + ".mustache").replace("Spreek ik met", "Over {{total}}: spreek ik met");

        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(TextLibrary.builtin().with(CALL + "@warm.mustache", telling)))
                .withMessageContaining(CALL + "@warm.mustache (what a stranger hears) says");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            nl/formal/frist-reminder@warm.mustache; did you mean `nl/formal/first-reminder.mustache`?
            nl/formal/first-reminder@Warm.mustache; the id of no arm
            nl/formal/first-reminder@.mustache; the id of no arm
            nl/formal/first-reminder@warm@warmer.mustache; the id of no arm
            nl/formal/first-reminder@warm.be.mustache; the id of no arm
            nl/formal/statutory-notice@warm.mustache; in another arm would get no text; add `nl/formal/statutory-notice.mustache`
            nl/formal/stop-supply@warm.mustache; in another arm would get no text
            nl/formal/phone-call@Warm.mustache; the id of no arm
            nl/formal/thanks@warm.mustache; only the texts of occasions
            nl/lines@warm.properties; only the texts of occasions
            nl/formal/frist-reminder.mustache; did you mean `nl/formal/first-reminder.mustache`?
            nl/formal/first-reminder.xx.mustache; there is no text of this name
            first-reminder.mustache; there is no text of this name
            """)
    void aNameThatNoMessageWouldBeWordedWithIsRefused(String name, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(TextLibrary.builtin().with(name, "x")))
                .withMessageStartingWith("texts that no message would be worded with:\n" + name + ": ")
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "lines, heading.frist-reminder@warm",
        "lines, heading.first-reminder.be@warm",
        "lines, heading.first-reminder@",
        "lines, reach.both@warm",
        "words, regards@warm"
    })
    void aKeyThatNamesAnArmAndIsNoHeadingIsRefused(String file, String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(TextLibrary.builtin().with("nl/" + file + ".properties", key + "=x")))
                .withMessageContaining("the key `" + key + "` is no heading of an arm");
    }

    @Test
    void aTextOfAnArmIsCheckedBeforeItIsLoaded() {
        TemplateCheck check = TemplateCheck.of("nl", "first-reminder@warm").orElseThrow();

        assertThat(check.check(text(FIRST, "Fijn dat u klant bent."))).isEmpty();
        assertThat(check.check("{{salutation}},")).extracting(Finding::code).contains("element");
        assertThat(TemplateCheck.of("nl", "first-reminder@Warm")).isEmpty();
        assertThat(TemplateCheck.of("nl", "first-reminder.xx")).isEmpty();
    }
}
