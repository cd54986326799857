package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine decides, the letters word it. */
class EndToEndTest {

    private static final Letters LETTERS = Letters.standard();
    private static final DunningEngine ENGINE =
            DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));

    @Test
    void theExampleOfTheReadme() {
        var creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL")
                .payableTo("NL91ABNA0417164300")
                .signedBy("Noor Jansen", "+31 30 123 45 67");
        var debtor = Debtor.business("K-1001", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        var invoice = Invoice.of(
                "2026-113", Money.parse("EUR 1210.00"), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));
        var dossier = Dossier.of(creditor, debtor, invoice);
        var decision = ENGINE.decide(dossier, LocalDate.parse("2026-10-09"));
        String text = decision.fold(
                act -> LETTERS.compose(act, dossier).first().text(),
                wait -> wait.until().map(day -> "Nothing to do before " + day).orElse("Only a new fact changes this"),
                hold -> "On hold",
                refer -> "Ask a person: " + refer.question(),
                settled -> "Paid. Thank you.");
        assertThat(text).contains("Factuur: 2026-113", "€ 1.210,00", "Noor Jansen");
    }

    @Test
    void aConsumerWhoNeverPaysReadsOnlyWhatTheEngineDecided() {
        List<NoticeKind> kinds = new ArrayList<>();
        Dossier dossier = Dossier.of(
                        Kim.creditor(),
                        Kim.debtor(AddressForm.FORMAL),
                        Kim.invoice().under("t"))
                .under(Terms.of("t").termAgreed(true));
        LocalDate day = Kim.day("2026-10-01");
        while (day.isBefore(Kim.day("2027-03-01"))) {
            Decision decision = ENGINE.decide(dossier, day);
            if (decision instanceof Act act) {
                Composition composition = LETTERS.compose(act, dossier);
                assertThat(composition.failures()).isEmpty();
                check(act, composition);
                act.notices().forEach(notice -> kinds.add(notice.kind()));
                dossier = dossier.with(approved(act)).with(after(act));
            }
            day = day.plusDays(1);
        }
        assertThat(kinds)
                .containsSubsequence(
                        NoticeKind.REMINDER,
                        NoticeKind.REMINDER,
                        NoticeKind.STATUTORY_NOTICE,
                        NoticeKind.FINAL_NOTICE,
                        NoticeKind.HAND_OVER);
    }

    private static void check(Act act, Composition composition) {
        var format = dev.dunning.templates.format.Format.of("nl").orElseThrow();
        act.notices().forEach(notice -> {
            String text = composition.first().text().replace('\u00A0', ' ');
            String total = format.money(notice.claim().total()).replace('\u00A0', ' ');
            assertThat(text).contains(total);
            notice.ifUnpaid().ifPresent(next -> assertThat(text).contains(format.longDate(next.on())));
        });
    }

    private static List<DunningEvent> approved(Act act) {
        return act.notices().stream()
                .filter(notice -> !notice.isSendable())
                .map(notice -> (DunningEvent) new Approval(Entry.on(act.on()), notice.key(), true))
                .toList();
    }

    private static List<DunningEvent> after(Act act) {
        return new ArrayList<>(act.sent());
    }
}
