package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.format.Format;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A host puts its own texts, occasions and languages over those that ship. */
class TextLibraryTest {

    private static final String FIRST = "nl/formal/first-reminder.mustache";
    private static final Notices REMINDER = Kim.notice(Occasion.FIRST_REMINDER);

    private static Message written(TextLibrary library, Notices notice, String language) {
        return Letters.of(library)
                .compose(notice.act(), Kim.dossier(), Optional.empty(), Optional.of(language))
                .first();
    }

    @Test
    void oneTextIsReplacedAndTheOthersStay() {
        TextLibrary library = TextLibrary.builtin()
                .with(FIRST, Resources.text(FIRST).replace("Dat kan gebeuren.", "Dat overkomt ons ook wel eens."));

        assertThat(written(library, REMINDER, "nl").text()).contains("Dat overkomt ons ook wel eens.");
        assertThat(written(library, Kim.notice(Occasion.SECOND_REMINDER), "nl").text())
                .isEqualTo(written(TextLibrary.builtin(), Kim.notice(Occasion.SECOND_REMINDER), "nl")
                        .text());
    }

    @Test
    void oneWordIsReplacedWithoutCopyingTheOthers() {
        TextLibrary library = TextLibrary.builtin().with("nl/words.properties", "regards=Hartelijke groet,");

        assertThat(written(library, REMINDER, "nl").text()).contains("Hartelijke groet,", "Klantnummer: K-1001");
    }

    @Test
    void oneLawGetsATextOfItsOwn() {
        String special = Resources.text(FIRST).replace("Dat kan gebeuren.", "Dat kan in Belgi\u00EB ook gebeuren.");
        Letters letters = Letters.of(TextLibrary.builtin().with("nl/formal/first-reminder.be.mustache", special));
        Dossier dossier = Kim.dossier();

        assertThat(letters.compose(REMINDER.act(), dossier).first().text()).doesNotContain("Belgi\u00EB");
        assertThat(letters.compose(REMINDER.act(), dossier.judgedBy("BE"))
                        .first()
                        .text())
                .contains("Belgi\u00EB");
    }

    @Test
    void anOccasionWithoutATextThatShipsGetsOne() {
        Notices stop = Notices.of("stop", NoticeKind.STOP_SUPPLY, "2026-11-26").claim(Kim.principal("1000.00"));
        assertThat(Letters.standard().compose(stop.act(), Kim.dossier()).failures())
                .extracting(Failure::code)
                .containsExactly(Failure.Code.NO_TEXT);

        TextLibrary library = TextLibrary.builtin()
                .with("nl/lines.properties", "heading.stop-supply=Wij leveren nu niet")
                .with("nl/formal/stop-supply.mustache", """
                        {{salutation}},

                        Wij leveren nu niet meer. Er staat **{{total}}** open. {{reach}}

                        {{>pay}}
                        """);
        Message message = written(library, stop, "nl");
        assertThat(message.text()).contains("Wij leveren nu niet meer. Er staat \u20AC 1.000,00 open.");
        assertThat(message.html().orElseThrow()).contains("<h1", "Wij leveren nu niet");
    }

    @Test
    void aThirdReminderIsTheSecondOnceMoreUnlessAHostHasOne() {
        Notices third = Kim.notice(Occasion.SECOND_REMINDER).ordinal(3);
        assertThat(written(TextLibrary.builtin(), third, "nl").text())
                .isEqualTo(written(TextLibrary.builtin(), Kim.notice(Occasion.SECOND_REMINDER), "nl")
                        .text());

        String second = Resources.text("nl/formal/second-reminder.mustache");
        TextLibrary library = TextLibrary.builtin()
                .with("nl/lines.properties", "heading.third-reminder=Nog een herinnering")
                .with(
                        "nl/formal/third-reminder.mustache",
                        second.replace("{{>behalf}}", "{{>behalf}}\nVoor de derde keer."));
        assertThat(written(library, third, "nl").text()).contains("Voor de derde keer.");
        assertThat(written(library, third, "nl").subject())
                .contains("Bericht van Jansen Techniek B.V. over klantnummer K-1001");
    }

    @Test
    void anotherLanguageIsAddedAndWhatItLacksIsWordedInItsFallback() {
        TextLibrary library = TextLibrary.builtin()
                .with(
                        new LanguageSupport(
                                "fy", List.of(AddressForm.FORMAL), List.of(), List.of(), List.of("nl", "en")),
                        Format.of("nl").orElseThrow());
        for (String file : List.of("words.properties", "lines.properties", "marks.txt")) {
            library = library.with("fy/" + file, Resources.text("nl/" + file));
        }
        library = library.with("fy/lines.properties", onlyHeading("thank-you", "Tige tank"));
        for (String part : List.of("behalf", "thanks")) {
            library =
                    library.with("fy/formal/" + part + ".mustache", Resources.text("nl/formal/" + part + ".mustache"));
        }
        library = library.with(
                "fy/formal/thank-you.mustache",
                Resources.text("nl/formal/thank-you.mustache").replace("{{>thanks}}", "Tige tank.\n\n{{>thanks}}"));

        assertThat(written(library, Kim.notice(Occasion.THANK_YOU), "fy"))
                .satisfies(message -> assertThat(message.language()).isEqualTo("fy"))
                .satisfies(message -> assertThat(message.text()).contains("Tige tank"));
        assertThat(written(library, REMINDER, "fy").language()).isEqualTo("nl");
    }

    /** The lines of Dutch, of the headings one alone. */
    private static String onlyHeading(String occasion, String heading) {
        return Resources.text("nl/lines.properties")
                .lines()
                .filter(line -> !line.startsWith("heading."))
                .toList()
                .stream()
                .reduce("heading." + occasion + "=" + heading, (all, line) -> all + "\n" + line);
    }

    @Test
    void whatIsWrongWithATextIsSaidWhenItIsLoaded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(TextLibrary.builtin().with(FIRST, "{{debtor.gender}}")))
                .withMessageContaining("debtor.gender")
                .withMessageContaining("not offered");
        assertThatIllegalStateException()
                .isThrownBy(() -> Letters.of(TextLibrary.builtin()
                        .with(
                                new LanguageSupport("xx", List.of(AddressForm.FORMAL), List.of(), List.of(), List.of()),
                                Format.of("en").orElseThrow())))
                .withMessageContaining("the language `xx` lacks `salutation.friendly`, ")
                .withMessageContaining("`thingLetter`");
    }

    @Test
    void everyChannelOfAnOwnTextIsWritten() {
        TextLibrary library = TextLibrary.builtin().with(FIRST, Resources.text(FIRST));
        assertThat(Letters.of(library)
                        .compose(REMINDER.by(Channel.LETTER, Channel.EMAIL).act(), Kim.dossier())
                        .messages())
                .hasSize(2);
    }
}
