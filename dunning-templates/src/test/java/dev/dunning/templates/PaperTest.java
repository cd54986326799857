package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.receivable.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter is on paper: the window of the envelope, the marks, and the signature. */
class PaperTest {

    private static final Letters LETTERS = Letters.standard();

    private static Message message(Notices notice, Dossier dossier, Channel channel, String language) {
        return LETTERS.compose(notice.act(), dossier, Optional.of(channel), Optional.of(language))
                .first();
    }

    private static Message letter(Occasion occasion) {
        return message(Kim.notice(occasion), Kim.dossier(), Channel.LETTER, "nl");
    }

    private static String html(Message message) {
        return message.html().orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> nothingButNamesAndAddressesIsSeenThroughTheWindow() {
        return Letters.languages().stream()
                .flatMap(language -> Occasion.written().stream()
                        .map(occasion -> DynamicTest.dynamicTest(
                                language.code() + "/" + occasion.file(),
                                () -> assertThat(window(html(message(
                                                Kim.notice(occasion), Kim.dossier(), Channel.LETTER, language.code()))))
                                        .containsExactly(
                                                "Jansen Techniek B.V., Dorpsstraat 1, 3511 AB Utrecht",
                                                "Kim Verbeek",
                                                "Kerkweg 5",
                                                "3512 CD Utrecht"))));
    }

    @Test
    void registeredPostSaysSoInItsZone() {
        assertThat(window(html(
                        message(Kim.notice(Occasion.FINAL_NOTICE), Kim.dossier(), Channel.REGISTERED_LETTER, "nl"))))
                .contains("Aangetekend")
                .hasSize(5);
    }

    private static List<String> window(String html) {
        String zone = html.substring(html.indexOf("<div class=\"to\">"), html.indexOf("<div class=\"facts\">"));
        return zone.replaceAll("<[^>]*>", "\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"DE, true, false", "AT, true, false", "CH, false, true", "LI, false, true", "NL, false, false"})
    void marksAndWindowAreThoseOfTheCreditorsCountry(String country, boolean marks, boolean right) {
        Creditor creditor = Creditor.of("c", "Firma", country)
                .payableTo("DE89370400440532013000")
                .signedBy("Noor", "030");
        Dossier dossier = Dossier.of(creditor, Kim.debtor(AddressForm.FORMAL), Kim.invoice());
        String html = html(message(Kim.notice(Occasion.FIRST_REMINDER), dossier, Channel.LETTER, "nl"));
        assertThat(html.contains("<div class=\"mark fold-one\">")).isEqualTo(marks);
        assertThat(html.contains("<div class=\"sheet right\">")).isEqualTo(right);
    }

    @Test
    void hasTheMeasuresOfTheStandard() {
        assertThat(html(letter(Occasion.FIRST_REMINDER)))
                .contains(
                        "@page { size: A4;",
                        "left: 20mm; top: 45mm; box-sizing: border-box; width: 85mm; height: 45mm",
                        ".fold-one { top: 105mm; }",
                        ".punch { top: 148.5mm;",
                        ".fold-two { top: 210mm; }",
                        "padding: 97.5mm 15mm 0 25mm",
                        "font-size: 10pt;")
                .doesNotContain("Betreff", "font-family: cursive");
    }

    @Test
    void theLastLetterIsSignedByHand() {
        Message last = letter(Occasion.FINAL_NOTICE);
        assertThat(last.instructions()).containsExactly(Instruction.SIGN_BY_HAND);
        assertThat(last.toTree()).containsEntry("instructions", List.of("SIGN_BY_HAND"));
        assertThat(html(last)).contains("<div class=\"by-hand\">");
        assertThat(message(Kim.notice(Occasion.SECOND_REMINDER).tone(Tone.FORMAL), Kim.dossier(), Channel.LETTER, "nl")
                        .instructions())
                .hasSize(1);
    }

    @Test
    void whatNobodySignsIsNotSignedByHand() {
        assertThat(letter(Occasion.FIRST_REMINDER).instructions()).isEmpty();
        assertThat(html(letter(Occasion.FIRST_REMINDER))).contains("<div class=\"space\">");
        assertThat(message(Kim.notice(Occasion.FINAL_NOTICE), Kim.dossier(), Channel.EMAIL, "nl")
                        .instructions())
                .isEmpty();
        Creditor nobody = Creditor.of("c", "Firma", "NL").toBuilder()
                .iban("NL91ABNA0417164300")
                .phone("030")
                .build();
        Dossier dossier = Dossier.of(nobody, Kim.debtor(AddressForm.FORMAL), Kim.invoice());
        assertThat(message(Kim.notice(Occasion.FINAL_NOTICE), dossier, Channel.LETTER, "nl")
                        .instructions())
                .isEmpty();
    }
}
