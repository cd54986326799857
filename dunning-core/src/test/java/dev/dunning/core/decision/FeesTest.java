package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostKind;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Fee;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders that the house would like to charge, and what the law makes of it. */
class FeesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-02");

    private static StepDocument reminder(String id, int days, String fee) {
        return StepDocument.of(id, NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, days), Channel.EMAIL).toBuilder()
                .respondWithin(7)
                .fee(Fee.of(Money.parse(fee)))
                .build();
    }

    private static PolicyDocument policy(String fee) {
        StepDocument last =
                StepDocument.of("final", NoticeKind.FINAL_NOTICE, When.days(Trigger.AFTER_DUE, 60), Channel.EMAIL)
                        .toBuilder()
                        .costs(StepCosts.STATUTORY)
                        .build();
        return PolicyDocument.of(
                "fees", reminder("first", 15, fee), reminder("second", 30, fee), reminder("third", 45, fee), last);
    }

    private static Dossier dossier(String law, DebtorKind kind, String amount) {
        String country = law.equals("NONE") ? "XX" : law;
        return Dossier.of(
                        Creditor.of("c", "Creditor", country),
                        Debtor.of("d", "Debtor", kind, country).reachable(Channel.EMAIL, "debtor@example.org"),
                        Invoice.of("1", Money.parse(amount), DUE.minusDays(30), DUE)
                                .under("t"))
                .under(Terms.of("t").termAgreed(true).costsClause(true));
    }

    /** The costs of each notice, when nothing is ever paid. */
    private static List<String> costs(String law, DebtorKind kind, String amount, String fee) {
        DunningEngine engine = DunningEngine.of(
                DunningPolicy.from(policy(fee), Jurisdictions.builtin().get(law)));
        Dossier dossier = dossier(law, kind, amount);
        List<String> costs = new ArrayList<>();
        for (LocalDate day = DUE; day.isBefore(DUE.plusDays(80)); day = day.plusDays(1)) {
            if (engine.decide(dossier, day) instanceof Act act) {
                for (Notice notice : act.notices()) {
                    costs.add(notice.claim().costs().amount());
                    dossier = dossier.with(notice.record());
                }
            }
        }
        return costs;
    }

    @ParameterizedTest(name = "{0} {1} {2}, {3} a reminder: {4}")
    @CsvSource({
        "FI, CONSUMER, EUR 100.00, EUR 5.00, '5.00, 10.00, 10.00, 10.00'",
        "FI, CONSUMER, EUR 100.00, EUR 9.00, '5.00, 10.00, 10.00, 10.00'",
        "FI, BUSINESS, EUR 100.00, EUR 12.00, '12.00, 24.00, 24.00, 40.00'",
        "SE, CONSUMER, SEK 1000.00, SEK 60.00, '60.00, 60.00, 60.00, 60.00'",
        "SE, BUSINESS, SEK 1000.00, SEK 60.00, '60.00, 60.00, 60.00, 450.00'",
        "DK, CONSUMER, DKK 1000.00, DKK 100.00, '100.00, 200.00, 300.00, 300.00'",
        "DK, BUSINESS, DKK 1000.00, DKK 100.00, '100.00, 200.00, 300.00, 310.00'",
        "CH, CONSUMER, CHF 100.00, CHF 20.00, '20.00, 40.00, 60.00, 60.00'",
        "NL, CONSUMER, EUR 100.00, EUR 5.00, '0.00, 0.00, 0.00, 0.00'",
        "NL, BUSINESS, EUR 100.00, EUR 5.00, '0.00, 0.00, 0.00, 40.00'",
        "AT, CONSUMER, EUR 100.00, EUR 5.00, '0.00, 0.00, 0.00, 0.00'",
        "NONE, BUSINESS, EUR 100.00, EUR 5.00, '5.00, 10.00, 15.00, 15.00'",
        "NONE, CONSUMER, EUR 100.00, EUR 5.00, '0.00, 0.00, 0.00'",
    })
    void a_fee_is_asked_as_far_as_the_law_allows(String law, DebtorKind kind, String amount, String fee, String costs) {
        assertThat(String.join(", ", costs(law, kind, amount, fee))).isEqualTo(costs);
    }

    @Test
    void a_reminder_says_what_it_was_charged_with_and_under_which_law() {
        DunningEngine engine = DunningEngine.of(
                DunningPolicy.from(policy("EUR 9.00"), Jurisdictions.builtin().get("FI")));
        Decision decision = engine.decide(dossier("FI", DebtorKind.CONSUMER, "EUR 100.00"), DUE.plusDays(15));
        Notice notice = ((Act) decision).notices().get(0);

        assertThat(notice.claim().lines())
                .filteredOn(ClaimLine.Cost.class::isInstance)
                .singleElement()
                .satisfies(line -> assertThat(((ClaimLine.Cost) line).kind()).isEqualTo(CostKind.FEE));
        assertThat(notice.record().get(0).claimed().orElseThrow().fee()).contains(Money.parse("EUR 5.00"));
        assertThat(decision.why().butNot())
                .flatExtracting(rejected -> rejected.reasons())
                .extracting(reason -> reason.rule().id())
                .contains("no-reminder-fee-above-the-cap");
    }

    @Test
    void a_paid_fee_is_not_asked_again() {
        DunningEngine engine = DunningEngine.of(
                DunningPolicy.from(policy("EUR 5.00"), Jurisdictions.builtin().get("FI")));
        Dossier dossier = dossier("FI", DebtorKind.CONSUMER, "EUR 100.00");
        Act first = (Act) engine.decide(dossier, DUE.plusDays(15));
        Dossier paid = dossier.with(first.notices().get(0).record())
                .with(List.of(DunningEvent.paid("p", DUE.plusDays(20), "1", Money.parse("EUR 55.00"))));
        Act second = (Act) engine.decide(paid, DUE.plusDays(30));

        assertThat(second.notices().get(0).claim().total())
                .as("100 and two fees, less 55")
                .isEqualTo(Money.parse("EUR 55.00"));
    }

    /** In Finland a payment meets interest, then principal, and costs last. */
    @Test
    void a_fee_that_is_left_when_the_principal_is_paid_goes_to_a_person() {
        DunningEngine engine = DunningEngine.of(
                DunningPolicy.from(policy("EUR 5.00"), Jurisdictions.builtin().get("FI")));
        Dossier dossier = dossier("FI", DebtorKind.CONSUMER, "EUR 100.00");
        Act first = (Act) engine.decide(dossier, DUE.plusDays(15));
        Dossier paid = dossier.with(first.notices().get(0).record())
                .with(List.of(DunningEvent.paid("p", DUE.plusDays(20), "1", Money.parse("EUR 100.00"))));
        Decision decision = engine.decide(paid, DUE.plusDays(21));

        assertThat(decision).isInstanceOf(Refer.class);
        assertThat(decision.why().because().get(0).toString()).contains("EUR\u00A05.00 of costs or interest");
    }
}
