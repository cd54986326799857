package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubjectTest {

    private static final Letters LETTERS = Letters.standard();

    private static String subject(Notices notice, Dossier dossier, Optional<String> language) {
        return LETTERS.compose(notice.act(), dossier, Optional.of(Channel.EMAIL), language)
                .first()
                .subject()
                .orElseThrow();
    }

    private static String subject(String creditor, Debtor debtor, String invoice) {
        Dossier dossier = Dossier.of(
                Creditor.of("jansen", creditor, "NL")
                        .payableTo("NL91ABNA0417164300")
                        .signedBy("Noor", "030"),
                debtor.reachable(Channel.EMAIL, "info@example.nl"),
                Invoice.of(invoice, Kim.eur("1210.00"), Kim.day("2026-09-01"), Kim.day("2026-10-01")));
        Notices notice = Kim.notice(Occasion.FIRST_REMINDER)
                .about(List.of(invoice))
                .claim(new Claim(
                        Kim.eur("0.00").currency(), List.of(new ClaimLine.Principal(invoice, Kim.eur("1210.00")))));
        return subject(new Notices(notice.notice(), debtor.id()), dossier, Optional.of("nl"));
    }

    private static Debtor bakery(String id) {
        return Debtor.business(id, "Bakkerij Smit", "NL");
    }

    @Test
    void aBusinessReadsTheHeadingAndAPersonNothingOfADebt() {
        assertThat(subject("Jansen", bakery("K-1"), "2026-113")).isEqualTo("Herinnering voor factuur 2026-113");
        for (Debtor person :
                List.of(Debtor.consumer("K-1", "Kim", "NL"), Debtor.of("K-1", "Kim", DebtorKind.SOLE_TRADER, "NL"))) {
            assertThat(subject("Jansen", person, "2026-113")).isEqualTo("Bericht van Jansen over klantnummer K-1");
        }
    }

    @Test
    void theFirstLineThatIsShortEnoughIsTaken() {
        String longNumber = "2026-" + "1".repeat(60);
        assertThat(subject("Jansen", bakery("K-1"), longNumber)).isEqualTo("Bericht van Jansen over klantnummer K-1");
        assertThat(subject("J".repeat(60), bakery("K-1"), longNumber)).isEqualTo("Bericht over klantnummer K-1");
        assertThat(subject("Jansen", bakery(longNumber), longNumber)).isEqualTo("Jansen");
        assertThat(subject("😀".repeat(80), bakery(longNumber), longNumber)).isEqualTo("😀".repeat(64) + "…");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(subject("می\u200cخواهم", bakery("2026-" + "1".repeat(60)), "1".repeat(70)))
                .isEqualTo("میخواهم");
    }

    @TestFactory
    Stream<DynamicTest> everySubjectIsOneShortLine() {
        return Letters.languages().stream()
                .flatMap(language -> Occasion.written().stream()
                        .map(occasion -> DynamicTest.dynamicTest(
                                language.code() + "/" + occasion.file(),
                                () -> assertThat(Stream.of(
                                                subject(
                                                        Kim.notice(occasion),
                                                        Kim.dossier(),
                                                        Optional.of(language.code())),
                                                subject(
                                                        Kim.notice(occasion),
                                                        business(),
                                                        Optional.of(language.code()))))
                                        .allSatisfy(line -> assertThat(line).matches("[^\\p{Cc}\\p{Cf}]{1,65}")))));
    }

    private static Dossier business() {
        return Dossier.of(Kim.creditor(), bakery("K-1001").reachable(Channel.EMAIL, "info@example.nl"), Kim.invoice())
                .with(Kim.dossier().history().toArray(DunningEvent[]::new));
    }
}
