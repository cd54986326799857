package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.templates.format.SmsLength;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What only French can get wrong. */
class FrenchTest {

    private static final Letters LETTERS = Letters.standard();

    private static Message compose(Occasion occasion, Channel channel, Dossier dossier) {
        return LETTERS.compose(Kim.notice(occasion).act(), dossier, Optional.of(channel), Optional.of("fr"))
                .first();
    }

    private static Creditor creditor(String name, String country) {
        return Creditor.of("c", name, country).toBuilder()
                .companyNumber("732 829 320")
                .iban("NL91ABNA0417164300")
                .signatory(Kim.creditor().signatories().get(0))
                .partner(Kim.creditor().partners().get(0))
                .build();
    }

    private static Dossier by(Creditor creditor) {
        Dossier kim = Kim.dossier();
        return Dossier.of(creditor, kim.debtor(), Kim.invoice())
                .with(kim.history().toArray(DunningEvent[]::new));
    }

    @TestFactory
    Stream<DynamicTest> noElisionDependsOnAName() {
        return Occasion.written().stream()
                .map(occasion -> DynamicTest.dynamicTest(
                        occasion.file(),
                        () -> assertThat(compose(occasion, Channel.EMAIL, by(creditor("Aigle SA", "FR")))
                                        .text())
                                .contains("Aigle SA")
                                .doesNotContainPattern("(?iu)\\b(de|que|le|la|du|je|si) (Aigle|Incasso)")));
    }

    @TestFactory
    Stream<DynamicTest> noLineBreaksBeforeAColonOrAQuestionMark() {
        return Occasion.written().stream()
                .flatMap(occasion -> Stream.of(Channel.EMAIL, Channel.LETTER)
                        .map(channel -> DynamicTest.dynamicTest(occasion.file() + " " + channel, () -> {
                            Message message = compose(occasion, channel, Kim.dossier());
                            assertThat(message.html().orElseThrow().replaceAll("(?s)<style>.*?</style>|<[^>]+>", "\n"))
                                    .doesNotContainPattern(" [:;?!»]|[\\p{L}\\p{Nd}][?!»]|\\p{L}: |'")
                                    .containsPattern("(\u00A0|&nbsp;)[:?]");
                            assertThat(message.text()).doesNotContain("\u00A0");
                            assertThat(message.subject().orElseThrow()).doesNotContain("\u00A0");
                        })));
    }

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            names = {"FIRST_REMINDER", "THANK_YOU"})
    void aTextMessageStaysInTheSmallAlphabet(Occasion occasion) {
        SmsLength length =
                SmsLength.of(compose(occasion, Channel.SMS, Kim.dossier()).text());
        assertThat(length.gsm()).isTrue();
        assertThat(length.segments()).isEqualTo(1);
    }

    @Test
    void underFrenchLawTheLastLetterIsAMiseEnDemeure() {
        Message letter =
                compose(Occasion.FINAL_NOTICE, Channel.LETTER, Kim.dossier().judgedBy("FR"));
        assertThat(letter.subject()).contains("Mise en demeure pour la facture 2026-113");
        assertThat(letter.text())
                .contains("Avec cette lettre, nous vous adressons une mise en demeure."
                        + " Ces mots veulent dire que nous vous demandons officiellement de payer,"
                        + " au plus tard le lundi 7 décembre 2026."
                        + " Les intérêts ont pour base les articles 1344 et 1344-1 du Code civil.")
                .contains("Kerkweg 5", "Dorpsstraat 1");
        Notices principal = Kim.notice(Occasion.FINAL_NOTICE).claim(Kim.principal("1000.00"));
        assertThat(LETTERS.compose(
                                principal.act(),
                                Kim.dossier().judgedBy("FR"),
                                Optional.of(Channel.LETTER),
                                Optional.of("fr"))
                        .first()
                        .text())
                .contains("mise en demeure")
                .doesNotContain("1344", "recouvrement");
    }

    @Test
    void elsewhereItIsNone() {
        assertThat(compose(Occasion.FINAL_NOTICE, Channel.LETTER, Kim.dossier().judgedBy("BE"))
                        .text())
                .contains("Objet : Dernière demande pour la facture 2026-113")
                .contains("C’est la dernière lettre que vous envoie Jansen Techniek B.V. pour la facture 2026-113.")
                .doesNotContain("mise en demeure", "ingebrekestelling");
    }

    @Test
    void underBelgianLawTheFirstReminderIsFree() {
        String free = "Ce rappel est gratuit.";
        Dossier belgian = Kim.dossier().judgedBy("BE");
        assertThat(compose(Occasion.FIRST_REMINDER, Channel.EMAIL, belgian).text())
                .contains(free);
        assertThat(compose(Occasion.FIRST_REMINDER, Channel.EMAIL, Kim.dossier())
                        .text())
                .doesNotContain(free);
        assertThat(compose(Occasion.STATUTORY_NOTICE, Channel.LETTER, belgian).text())
                .contains(free, "dans un délai de 14 jours calendrier")
                .contains("Ce délai commence le troisième jour ouvrable qui suit l’envoi de cette lettre.")
                .contains("Vous avez jusqu’au lundi 23 novembre 2026 inclus.")
                .contains("article XIX.4 du Code de droit économique");
    }

    @Test
    void theDutchTermIsGivenInDutchAsWell() {
        assertThat(compose(Occasion.STATUTORY_NOTICE, Channel.LETTER, Kim.dossier())
                        .text())
                .contains("dans les quinze jours qui suivent la remise de cette lettre")
                .contains("binnen vijftien dagen nadat deze brief bij u is bezorgd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            FR; SIREN : 732 829 320
            BE; Numéro d’entreprise (BCE) : 732 829 320
            CH; IDE : 732 829 320
            LU; RCS : 732 829 320
            """)
    void aCompanyHasTheNumberOfItsCountry(String country, String line) {
        assertThat(compose(Occasion.FINAL_NOTICE, Channel.EMAIL, by(creditor("Aigle SA", country)))
                        .text())
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            FR; Ci-joint : facture 2026-113; 1 210,00 €
            BE; En annexe : facture 2026-113; 1 210,00 €
            CH; Annexe : facture 2026-113; EUR 1’210.00
            LU; Annexe : facture 2026-113; 1.210,00 €
            """)
    void aRegionHasItsUsage(String country, String enclosure, String amount) {
        Debtor there = Debtor.consumer("K-1001", "Kim Verbeek", country).reachable(Channel.EMAIL, "kim@example.org");
        assertThat(compose(Occasion.FIRST_REMINDER, Channel.EMAIL, Dossier.of(Kim.creditor(), there, Kim.invoice()))
                        .text())
                .contains(enclosure, "Il reste " + amount + " à payer.");
    }
}
