package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.ContactRole;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Lapse;
import dev.dunning.core.receivable.PayTo;
import dev.dunning.templates.Failure.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static final Letters LETTERS = Letters.standard();

    private static String text(Notices notice, Dossier dossier) {
        return LETTERS.compose(notice.act(), dossier).first().text();
    }

    private static String text(Notices notice) {
        return text(notice, Kim.dossier());
    }

    private static Dossier by(Creditor creditor) {
        return Dossier.of(creditor, Kim.debtor(AddressForm.FORMAL), Kim.invoice());
    }

    private static Dossier to(Debtor debtor) {
        return Dossier.of(Kim.creditor(), debtor, Kim.invoice());
    }

    private static Debtor.Builder kim() {
        return Kim.debtor(AddressForm.FORMAL).toBuilder();
    }

    private static Code failure(Notices notice, Dossier dossier) {
        Composition composition = LETTERS.compose(notice.act(), dossier);
        assertThat(composition.messages()).isEmpty();
        return composition.failures().get(0).code();
    }

    // What happens otherwise

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            REMINDER; Dan sturen wij u vanaf maandag 19 oktober 2026 nog een herinnering.
            STATUTORY_NOTICE; vanaf maandag 19 oktober 2026 een bericht over incassokosten.
            FINAL_NOTICE; Dan sturen wij u vanaf maandag 19 oktober 2026 ons laatste bericht.
            HAND_OVER; Dan vraagt Incasso Voorbeeld B.V. u vanaf maandag 19 oktober 2026 namens ons om te betalen.
            CALL; Dan bellen wij u vanaf maandag 19 oktober 2026.
            STOP_SUPPLY; Dan leveren wij vanaf maandag 19 oktober 2026 niet meer aan u.
            PLAN_PROPOSAL; Dan nemen wij vanaf maandag 19 oktober 2026 weer contact met u op.
            WRITE_OFF; Dan bepalen wij wat de volgende stap is. Wij horen liever eerst van u.
            """)
    void announcesTheNextActionOfTheNoticeAndNoOther(NoticeKind kind, String sentence) {
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER).next("2026-10-19", kind, "1210.00");
        assertThat(text(notice)).contains(sentence);
    }

    @Test
    void withoutANextActionANamedPersonLooksAtIt() {
        assertThat(text(Kim.notice(Occasion.FIRST_REMINDER).nothingNext()))
                .contains("Er gebeurt dan niets automatisch. Noor Jansen kijkt er eerst persoonlijk naar.")
                .doesNotContain("sturen wij u vanaf");
    }

    @Test
    void saysWhetherTheAmountStaysTheSame() {
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER);
        assertThat(text(notice)).contains("Het bedrag blijft dan gelijk.");
        assertThat(text(notice.next("2026-10-19", NoticeKind.REMINDER, "1215.00")))
                .contains("U moet dan in totaal € 1.215,00 betalen.")
                .doesNotContain("blijft dan gelijk");
    }

    @Test
    void calledTheLastLetterOnlyWhenItIs() {
        Notices notice = Kim.notice(Occasion.FINAL_NOTICE);
        assertThat(text(notice)).contains("Dit is het laatste bericht van");
        assertThat(text(notice.next("2026-12-14", NoticeKind.FINAL_NOTICE, "1156.57")))
                .doesNotContain("het laatste bericht");
    }

    // The statutory notice

    @Test
    void theStatutoryNoticeHasTheExactWordsAndCosts() {
        String text = text(Kim.notice(Occasion.STATUTORY_NOTICE).by(Channel.LETTER));
        assertThat(text)
                .contains("binnen vijftien dagen nadat deze brief bij u is bezorgd")
                .contains("U hebt in elk geval de tijd tot en met maandag 23 november 2026.")
                .contains("Dan betaalt u geen incassokosten.", "€ 150,00 aan incassokosten", "in totaal € 1.150,00")
                .doesNotContain("geen extra kosten", "btw", "24 november");
    }

    @Test
    void vatIsAnnouncedWithItsReason() {
        Lapse lapse = new Lapse(Kim.day("2026-11-24"), Kim.eur("150.00"), Kim.eur("31.50"), Kim.eur("1181.50"));
        assertThat(text(Kim.notice(Occasion.STATUTORY_NOTICE).lapse(lapse)))
                .contains("Wij kunnen de btw over die kosten niet aftrekken."
                        + " Daarom verhogen wij de kosten met € 31,50 btw. Samen is dat € 181,50.")
                .contains("in totaal € 1.181,50");
    }

    @Test
    void interestOnLapseIsNamed() {
        Lapse lapse = new Lapse(Kim.day("2026-11-24"), Kim.eur("150.00"), Kim.eur("0.00"), Kim.eur("1156.57"));
        assertThat(text(Kim.notice(Occasion.STATUTORY_NOTICE).lapse(lapse)))
                .contains("Ook komt er dan € 6,57 rente bij.");
    }

    @Test
    void aStatutoryNoticeThatWouldBeVoidIsNotWritten() {
        Notices notice = Kim.notice(Occasion.STATUTORY_NOTICE);
        assertThat(failure(notice.withoutLapse(), Kim.dossier())).isEqualTo(Code.NO_EXACT_COSTS);
        assertThat(failure(notice.respondBy("2026-11-16"), Kim.dossier())).isEqualTo(Code.TERM_TOO_SHORT);
        assertThat(failure(notice, Kim.dossier().judgedBy("AT"))).isEqualTo(Code.NO_TEXT_FOR_LAW);
    }

    // Who reads it

    @Test
    void nobodyIsThankedForYearsThatWereNot() {
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER);
        assertThat(text(notice)).contains("al sinds 2019 klant");
        assertThat(text(notice, to(kim().customerSince(Kim.day("2026-03-01")).build())))
                .doesNotContain("sinds")
                .contains("Bedankt dat u klant bij ons bent.");
    }

    @Test
    void aBusinessIsGreetedWithoutAGender() {
        Debtor bakery = Debtor.business("K-1001", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER);
        assertThat(text(notice, to(bakery))).startsWith("Geachte heer of mevrouw,");
        Message message = LETTERS.compose(notice.act(), to(bakery)).first();
        assertThat(message.subject()).contains("Herinnering voor factuur 2026-113");
    }

    @Test
    void somebodyWhoReadsForTheDebtorIsToldForWhom() {
        Contact counsellor = new Contact(
                Channel.EMAIL,
                Optional.of("hulp@example.nl"),
                Optional.empty(),
                Optional.of("Sam de Wit"),
                Optional.of(ContactRole.COUNSELLOR),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ext.NONE);
        assertThat(text(
                        Kim.notice(Occasion.FIRST_REMINDER),
                        to(kim().contact(counsellor).build())))
                .startsWith("Beste Sam de Wit,\n\nDit bericht gaat over Kim Verbeek, klantnummer K-1001.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', NL, nl",
        "'', '', BE, nl",
        "'', '', FR, fr",
        "'', '', LU, fr",
        "'', '', AT, de",
        "'', '', LI, de",
        "'', '', SE, en",
        "'', en, NL, en",
        "nl, en, NL, nl",
        "nl-BE, '', DE, nl",
        "'', fr-BE, BE, fr",
        "xx, '', NL, nl",
        "xx, yy, SE, en",
    })
    void choosesALanguageThatHasTexts(String asked, String own, String country, String expected) {
        Debtor debtor = Debtor.consumer("K-1001", "Kim", country).reachable(Channel.EMAIL, "kim@example.nl");
        Debtor speaking =
                own.isEmpty() ? debtor : debtor.toBuilder().language(own).build();
        Message message = LETTERS.compose(
                        Kim.notice(Occasion.FIRST_REMINDER).act(),
                        to(speaking),
                        Optional.empty(),
                        Optional.of(asked).filter(text -> !text.isEmpty()))
                .first();
        assertThat(message.language()).isEqualTo(expected);
    }

    @Test
    void showsItsLanguages() {
        assertThat(Letters.languages()).extracting(LanguageSupport::code).containsExactly("nl", "en", "de", "fr");
        assertThat(Letters.languages().get(0).fallback()).containsExactly("en");
    }

    // What it is about

    @Test
    void messagesThatCameBackWereNeverWritten() {
        Dossier dossier = Kim.dossier().with(Notices.bounced(Kim.day("2026-10-09"), "m-1"));
        assertThat(text(Kim.notice(Occasion.STATUTORY_NOTICE), dossier))
                .contains("Wij schreven u hierover op 21 oktober 2026.")
                .doesNotContain("8 oktober 2026");
    }

    @Test
    void bookedThroughIsNeverLaterThanTheDecision() {
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER);
        assertThat(text(notice, Kim.dossier().bookedThrough(Kim.day("2026-10-06"))))
                .contains("tot en met 6 oktober 2026");
        assertThat(text(notice, Kim.dossier().bookedThrough(Kim.day("2026-12-31"))))
                .contains("tot en met 8 oktober 2026");
    }

    @Test
    void aLinkThatPaysTheInvoiceAloneIsNotShownWhereMoreIsAsked() {
        assertThat(text(Kim.notice(Occasion.SECOND_REMINDER))).contains("https://pay.example/2026-113");
        assertThat(text(Kim.notice(Occasion.FINAL_NOTICE))).doesNotContain("https://");
    }

    @Test
    void interestInAReminderIsShownAsALine() {
        assertThat(text(Kim.notice(Occasion.SECOND_REMINDER).claim(Kim.withInterest())))
                .contains("Nog te betalen: € 1.000,00\nRente over € 1.210,00")
                .contains("Totaal te betalen: € 1.156,57");
    }

    @Test
    void twentyInvoicesAreShownAndTheRestIsCounted() {
        String text = text(Many.notice(Occasion.FIRST_REMINDER), Many.dossier());
        assertThat(text)
                .contains("23 facturen", "2026-120", "en nog 4 andere: € 8.097,70")
                .doesNotContain("2026-121");
    }

    // What cannot be written

    @Test
    void anAccountThatWouldLoseTheMoneyIsNotPrinted() {
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER);
        assertThat(failure(notice, by(Kim.creditor().payableTo("NL91ABNA0417164301"))))
                .isEqualTo(Code.WRONG_ACCOUNT);
    }

    @Test
    void withoutAnAccountALinkIsEnough() {
        Creditor poor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").signedBy("Noor Jansen", "030");
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER);
        assertThat(text(notice, by(poor)))
                .contains("https://pay.example/2026-113")
                .doesNotContain("Naar rekening");
        Dossier dossier = Dossier.of(
                poor,
                Kim.debtor(AddressForm.FORMAL),
                dev.dunning.core.receivable.Invoice.of(
                        Kim.ID, Kim.eur("1210.00"), Kim.day("2026-09-01"), Kim.day("2026-10-01")));
        assertThat(failure(notice, dossier)).isEqualTo(Code.NO_WAY_TO_PAY);
    }

    @Test
    void aFactorIsPaidUnderItsOwnName() {
        var invoice = Kim.invoice().toBuilder()
                .payTo(new PayTo("Factor N.V.", "BE68539007547034", Ext.NONE))
                .build();
        Dossier dossier = Dossier.of(Kim.creditor(), Kim.debtor(AddressForm.FORMAL), invoice);
        assertThat(text(Kim.notice(Occasion.FIRST_REMINDER), dossier))
                .contains("BE68 5390 0754 7034", "Op naam van: Factor N.V.")
                .doesNotContain("NL91");
    }

    @Test
    void aDemandNamesItsLastDay() {
        assertThat(failure(Kim.notice(Occasion.FIRST_REMINDER).withoutDeadline(), Kim.dossier()))
                .isEqualTo(Code.NO_DEADLINE);
    }

    @Test
    void somebodyCanAlwaysBeReached() {
        Creditor mute = Creditor.of("jansen", "Jansen", "NL").payableTo("NL91ABNA0417164300");
        assertThat(failure(Kim.notice(Occasion.FIRST_REMINDER), by(mute))).isEqualTo(Code.NO_CONTACT);
    }

    @Test
    void aLetterNeedsAnAddressAndAHandOverAPartner() {
        Debtor online = Debtor.consumer("K-1001", "Kim", "NL").reachable(Channel.EMAIL, "kim@example.nl");
        assertThat(failure(Kim.notice(Occasion.FIRST_REMINDER).by(Channel.LETTER), to(online)))
                .isEqualTo(Code.NO_POSTAL_ADDRESS);
        Creditor alone = Creditor.of("jansen", "Jansen", "NL")
                .payableTo("NL91ABNA0417164300")
                .signedBy("Noor", "030");
        assertThat(failure(Kim.notice(Occasion.HAND_OVER), by(alone))).isEqualTo(Code.NO_PARTNER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PHONE", "VOICE"})
    void whatIsSpokenSaysWhoCallsBeforeItSaysWhy(Channel channel) {
        Notices notice = Kim.notice(Occasion.SECOND_REMINDER).by(channel);
        String text = LETTERS.compose(notice.act(), Kim.dossier()).first().text();
        assertThat(text.indexOf("Noor Jansen")).isLessThan(text.indexOf("postcode"));
        assertThat(text.substring(0, text.indexOf("postcode"))).doesNotContainPattern("1\\.000|duizend|factuur 2026");
        assertThat(failure(Kim.notice(Occasion.STATUTORY_NOTICE).by(channel), Kim.dossier()))
                .isEqualTo(Code.NO_TEXT_FOR_CHANNEL);
    }

    @Test
    void aKindWithoutATextKeepsItsDecision() {
        Composition composition = LETTERS.compose(
                Notices.of("write-off", NoticeKind.WRITE_OFF, "2026-10-08").act(), Kim.dossier());
        assertThat(composition.failures())
                .containsExactly(new Failure(
                        "K-1001/write-off/2026-113",
                        Channel.EMAIL,
                        "nl",
                        Code.NO_TEXT,
                        "No text ships for `WRITE_OFF`; write it yourself, or leave the step out of the policy."));
        assertThatIllegalStateException().isThrownBy(composition::first).withMessageContaining("WRITE_OFF");
    }

    @Test
    void theActAndTheDossierBelongTogether() {
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LETTERS.compose(notice.about(List.of("2026-999")).act(), Kim.dossier()))
                .withMessageContaining("2026-999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LETTERS.compose(new Notices(notice.notice(), "K-9").act(), Kim.dossier()));
    }

    // Text messages

    @Test
    void aTextMessageNamesAPersonAndNoDebt() {
        Message message = LETTERS.compose(
                        Kim.notice(Occasion.FIRST_REMINDER).by(Channel.SMS).act(), Kim.dossier())
                .first();
        assertThat(message.text()).contains("Kim Verbeek", "Noor Jansen", "+31 30 123 45 67", "K-1001");
        assertThat(message.text()).doesNotContainPattern("(?i)factuur|betaal|herinnering|€|2026");
        assertThat(message.segments()).contains(1);
        assertThat(message.html()).isEmpty();
        assertThat(message.subject()).isEmpty();
    }

    @Test
    void aTextMessageIsNeverTooLongAndNeverCarriesALetterThatMustLast() {
        Debtor longName = Debtor.consumer("K-1001", "Ζωή ".repeat(40).strip(), "NL")
                .reachable(Contact.of(Channel.SMS, "+31612345678").withConsent());
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER).by(Channel.SMS);
        assertThat(failure(notice, to(longName))).isEqualTo(Code.TOO_LONG);
        assertThat(failure(Kim.notice(Occasion.STATUTORY_NOTICE).by(Channel.SMS), Kim.dossier()))
                .isEqualTo(Code.NO_TEXT_FOR_CHANNEL);
        Creditor nameless = Kim.creditor();
        Creditor noPeople = Creditor.of("jansen", nameless.name(), "NL").toBuilder()
                .phone("030")
                .build();
        assertThat(failure(notice, by(noPeople))).isEqualTo(Code.NO_PERSON_TO_CALL);
    }

    // As a document

    @Test
    void theDocumentHasTheKeysOfTheContractInOrder() {
        Composition composition = LETTERS.compose(
                Kim.notice(Occasion.THANK_YOU).by(Channel.SMS, Channel.VOICE).act(), Kim.dossier());
        assertThat(composition.toTree().keySet()).containsExactly("format", "messages", "failures");
        assertThat(composition.first().toTree().keySet())
                .containsExactly(
                        "notice",
                        "step",
                        "channel",
                        "language",
                        "tone",
                        "subject",
                        "text",
                        "html",
                        "segments",
                        "signatory",
                        "enclosures",
                        "instructions");
        assertThat(composition.first().toTree()).containsEntry("html", null).containsEntry("segments", 1);
        assertThat(composition.failures().get(0).toTree()).containsEntry("code", "no-text-for-channel");
    }

    @Test
    void everyFailureSaysHowToMendIt() {
        for (Code code : Code.values()) {
            assertThat(code.text("a", "b", "c")).contains(";").endsWith(".");
            assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
        }
    }

    // Wherever it runs

    @Test
    void theMachineDoesNotMatter() {
        Notices notice = Kim.notice(Occasion.FINAL_NOTICE);
        Message here = LETTERS.compose(notice.act(), Kim.dossier()).first();
        Locale usual = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Letters.standard()
                                .compose(notice.act(), Kim.dossier())
                                .first())
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void manyThreadsShareOneInstance() {
        Notices notice = Kim.notice(Occasion.FINAL_NOTICE);
        Message alone = LETTERS.compose(notice.act(), Kim.dossier()).first();
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i ->
                                LETTERS.compose(notice.act(), Kim.dossier()).first())
                        .distinct())
                .containsExactly(alone);
    }
}
