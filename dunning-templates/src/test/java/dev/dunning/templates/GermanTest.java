package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only German has: its cases, its small letter after a greeting, and the usage of three more countries. */
class GermanTest {

    private static final Letters LETTERS = Letters.standard();
    private static final List<AddressForm> FORMS = List.of(AddressForm.FORMAL, AddressForm.INFORMAL);

    /** A debtor of a country, who deals with a creditor of the same country. */
    private static Dossier in(String country, AddressForm form) {
        Creditor creditor = Kim.creditor();
        Creditor local = Creditor.of(creditor.id(), creditor.name(), country).toBuilder()
                .iban("NL91ABNA0417164300")
                .companyNumber("12345678")
                .signatory(creditor.signatories().get(0))
                .partner(creditor.partners().get(0))
                .build();
        Debtor.Builder debtor =
                Debtor.consumer("K-1001", "Kim Verbeek", country).toBuilder().addressForm(form);
        Kim.debtor(form).contacts().forEach(debtor::contact);
        return Dossier.of(local, debtor.build(), Kim.invoice())
                .with(Kim.dossier().history().toArray(DunningEvent[]::new));
    }

    private static String text(Notices notice, Dossier dossier, Channel channel) {
        return LETTERS.compose(notice.act(), dossier, Optional.of(channel), Optional.of("de"))
                .first()
                .text();
    }

    /** Every text of one country that is written, spoken or short. */
    private static Stream<Message> all(String country) {
        List<Message> all = new ArrayList<>();
        for (AddressForm form : FORMS) {
            for (Occasion occasion : Occasion.values()) {
                for (Channel channel : Channel.values()) {
                    all.addAll(LETTERS.compose(
                                    Kim.notice(occasion).act(),
                                    in(country, form).judgedBy("NL"),
                                    Optional.of(channel),
                                    Optional.of("de"))
                            .messages());
                }
            }
        }
        return all.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsFreeOfTheWordsOfItsOwnList() {
        return Stream.of("DE", "AT", "CH")
                .flatMap(country -> all(country)
                        .map(message -> DynamicTest.dynamicTest(
                                country + " " + message.step() + " " + message.channel(),
                                () -> assertThat(ToneLint.of("de").orElseThrow().check(message.text(), message.tone()))
                                        .filteredOn(finding -> !finding.code().startsWith("long-"))
                                        .isEmpty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "LI"})
    void noSharpSIsPrintedWhereNobodyWritesIt(String country) {
        assertThat(all(country).toList()).hasSizeGreaterThan(50).allSatisfy(message -> {
            assertThat(message.text()).doesNotContain("ß");
            assertThat(message.html().orElse("")).doesNotContain("ß");
            assertThat(message.subject().orElse("")).doesNotContain("ß");
        });
    }

    @Test
    void noBodyHasASharpS() {
        List<String> names = new ArrayList<>(List.of("behalf", "which", "ways-out", "otherwise", "thanks"));
        Script.files().forEach(script -> names.add(script.file()));
        Occasion.written().forEach(occasion -> names.add(occasion.file()));
        names.addAll(List.of("statutory-notice.be", "statutory-notice.nl"));
        names.remove("statutory-notice");
        for (AddressForm form : FORMS) {
            String folder = "de/" + form.name().toLowerCase(Locale.ROOT) + "/";
            assertThat(names)
                    .allSatisfy(name -> assertThat(Resources.text(folder + name + ".mustache"))
                            .doesNotContain("ß"));
        }
        assertThat(Resources.text("de/lines.properties")).doesNotContain("ß");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            DE; 1.156,57 €; Freundliche Grüße; Anlage: Rechnung; Verwendungszweck: 2026113; Handelsregisternummer: 1
            AT; € 1.156,57; Freundliche Grüße; Beilage: Rechnung; Verwendungszweck: 2026113; Firmenbuchnummer: 1
            CH; EUR 1’156.57; Freundliche Grüsse; Beilage: Rechnung; Zahlungszweck: 2026113; UID: 1
            LI; EUR 1’156.57; Freundliche Grüsse; Beilage: Rechnung; Zahlungszweck: 2026113; Unternehmensnummer: 1
            """)
    void eachCountryHasItsUsage(
            String country, String amount, String regards, String enclosure, String reference, String number) {
        assertThat(text(
                        Kim.notice(Occasion.FINAL_NOTICE),
                        in(country, AddressForm.FORMAL).judgedBy("NL"),
                        Channel.EMAIL))
                .contains(amount, "\n" + regards + "\n", enclosure, reference, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT", "CH", "DE"})
    void aLastReminderIsExplained(String law) {
        Notices last = Kim.notice(Occasion.FINAL_NOTICE);
        Dossier dossier = in(law, AddressForm.FORMAL).judgedBy(law);
        assertThat(text(last, dossier, Channel.LETTER))
                .contains("Dieser Brief ist eine letzte Mahnung."
                        + " Das bedeutet: Danach erinnern wir Sie nicht noch einmal.")
                .doesNotContain("ingebrekestelling");
        assertThat(text(last.next("2026-12-14", NoticeKind.FINAL_NOTICE, "1156.57"), dossier, Channel.EMAIL))
                .contains("Diese Nachricht ist eine Mahnung.")
                .doesNotContain("letzte Mahnung", "zum letzten Mal", "nicht noch einmal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            FORMAL; Guten Tag Kim Verbeek,
            INFORMAL; Hallo Kim Verbeek,
            """)
    void greetsWithoutAGender(AddressForm form, String greeting) {
        for (Tone tone : Tone.values()) {
            assertThat(text(Kim.notice(Occasion.FIRST_REMINDER).tone(tone), Kim.dossier(form), Channel.EMAIL))
                    .startsWith(greeting);
        }
    }

    /** After the comma of the greeting a sentence goes on: its first word is a name, a noun, a figure, or small. */
    @ParameterizedTest
    @EnumSource(AddressForm.class)
    void theFirstWordGoesOnAfterTheComma(AddressForm form) {
        for (Occasion occasion : Occasion.written()) {
            Dossier dossier = Kim.dossier(form);
            assertThat(text(Kim.notice(occasion), dossier, Channel.EMAIL))
                    .containsPattern("(?s)\\A[^\\n]*,\\n\\n(Jansen Techniek|Rechnung 2026|Geld )");
            assertThat(text(Kim.notice(occasion), readByAnother(dossier), Channel.EMAIL))
                    .containsPattern("(?s)\\A[^\\n]*,\\n\\nin dieser Nachricht geht es um Kim Verbeek,"
                            + " Kundennummer K-1001\\.\\n\\n(Jansen Techniek|Rechnung 2026|Geld )");
        }
    }

    private static Dossier readByAnother(Dossier dossier) {
        Contact counsellor = new Contact(
                Channel.EMAIL,
                Optional.of("hilfe@example.at"),
                Optional.empty(),
                Optional.of("Sam Huber"),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ext.NONE);
        return Dossier.of(
                        dossier.creditor(),
                        dossier.debtor().toBuilder().contact(counsellor).build(),
                        Kim.invoice())
                .with(dossier.history().toArray(DunningEvent[]::new));
    }

    @Test
    void theDutchTermIsGivenInDutchToo() {
        assertThat(text(Kim.notice(Occasion.STATUTORY_NOTICE), Kim.dossier(), Channel.LETTER))
                .contains("innerhalb von fünfzehn Tagen, nachdem dieser Brief bei Ihnen angekommen ist.")
                .contains("binnen vijftien dagen nadat deze brief bij u is bezorgd.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            REMINDER; Dann schicken wir Ihnen noch eine Erinnerung, frühestens am Montag, 19. Oktober 2026.
            STATUTORY_NOTICE; eine Nachricht über Inkassokosten, frühestens am Montag, 19. Oktober 2026.
            FINAL_NOTICE; Dann schicken wir Ihnen unsere letzte Nachricht, frühestens am Montag, 19. Oktober 2026.
            HAND_OVER; Dann übernimmt Incasso Voorbeeld B.V. die Sache ab Montag, 19. Oktober 2026.
            CALL; Dann rufen wir Sie an, ab Montag, 19. Oktober 2026.
            STOP_SUPPLY; Dann liefern wir Ihnen nichts mehr, ab Montag, 19. Oktober 2026.
            PLAN_PROPOSAL; Dann melden wir uns wieder bei Ihnen, ab Montag, 19. Oktober 2026.
            WRITE_OFF; Dann entscheiden wir über den nächsten Schritt.
            """)
    void announcesWhatComesNext(NoticeKind kind, String sentence) {
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER).next("2026-10-19", kind, "1210.00");
        assertThat(text(notice, Kim.dossier(), Channel.EMAIL)).contains(sentence);
    }
}
