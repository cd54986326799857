package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The way of a Belgian consumer through the policy {@code standard}. */
class BelgiumEngineTest {

    private static final DunningEngine ENGINE =
            DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("BE")));
    private static final Terms CLAUSE = Terms.of("t").termAgreed(true).costsClause(true);
    private static final Terms NO_CLAUSE = Terms.of("t").termAgreed(true).costsClause(false);

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Dossier consumer(Terms terms) {
        return Dossier.of(
                        Creditor.of("peeters", "Peeters BV", "BE"),
                        Debtor.of("K-1", "Kim Verbeek", DebtorKind.CONSUMER, "BE")
                                .reachable(Channel.EMAIL, "kim@verbeek.example"),
                        Invoice.of("A", euro("650.00"), day("2026-09-01"), day("2026-10-01"))
                                .under("t"))
                .under(terms);
    }

    private static Dossier lived(Dossier start, String through) {
        Dossier dossier = start;
        for (LocalDate day = day("2026-10-01"); !day.isAfter(day(through)); day = day.plusDays(1)) {
            if (ENGINE.decide(dossier, day) instanceof Act act) {
                for (Notice notice : act.notices()) {
                    dossier = dossier.with(notice.record());
                }
            }
        }
        return dossier;
    }

    private static Notice notice(Dossier dossier, String day) {
        Decision decision = ENGINE.decide(dossier, day(day));
        assertThat(decision).isInstanceOf(Act.class);
        return ((Act) decision).notices().get(0);
    }

    @Test
    void friendly_reminders_cost_nothing() {
        Notice first = notice(consumer(CLAUSE), "2026-10-08");
        assertThat(first.claim().total()).isEqualTo(euro("650.00"));
        Notice second = notice(lived(consumer(CLAUSE), "2026-10-17"), "2026-10-18");
        assertThat(second.step()).isEqualTo("second-reminder");
        assertThat(second.claim().total()).isEqualTo(euro("650.00"));
    }

    @Test
    void the_first_reminder_of_the_law_announces_the_lump_sum_and_asks_nothing_yet() {
        Notice notice = notice(lived(consumer(CLAUSE), "2026-10-28"), "2026-10-29");
        assertThat(notice.kind()).isEqualTo(NoticeKind.STATUTORY_NOTICE);
        assertThat(notice.claim().total()).isEqualTo(euro("650.00"));
        assertThat(notice.respondBy()).contains(day("2026-11-13"));
        assertThat(notice.onLapse()).get().satisfies(lapse -> {
            assertThat(lapse.from()).isEqualTo(day("2026-11-14"));
            assertThat(lapse.costs()).isEqualTo(euro("72.50"));
            assertThat(lapse.total()).isEqualTo(euro("722.50"));
        });
    }

    @Test
    void the_final_notice_asks_the_lump_sum_and_interest_from_the_end_of_the_term() {
        Notice notice = notice(lived(consumer(CLAUSE), "2026-11-15"), "2026-11-16");
        assertThat(notice.step()).isEqualTo("final-notice");
        assertThat(notice.claim().costs()).isEqualTo(euro("72.50"));
        assertThat(notice.claim().interest())
                .as("3 days of the civil rate of 4.5 %")
                .isEqualTo(euro("0.24"));
    }

    @Test
    void what_is_paid_within_the_term_lowers_the_lump_sum() {
        Dossier part = lived(consumer(CLAUSE), "2026-10-29")
                .with(DunningEvent.paid("p", day("2026-11-05"), "A", euro("500.00")));
        Notice notice = notice(lived(part, "2026-11-15"), "2026-11-16");
        assertThat(notice.claim().principal()).isEqualTo(euro("150.00"));
        assertThat(notice.claim().costs()).isEqualTo(euro("20.00"));
    }

    @Test
    void without_a_clause_no_such_notice_goes_out_and_no_costs_are_asked() {
        for (Terms terms : new Terms[] {NO_CLAUSE, Terms.of("t").termAgreed(true)}) {
            Dossier dossier = consumer(terms);
            for (LocalDate day = day("2026-10-01"); day.isBefore(day("2027-01-01")); day = day.plusDays(1)) {
                if (ENGINE.decide(dossier, day) instanceof Act act) {
                    assertThat(act.notices())
                            .allMatch(notice -> notice.kind() != NoticeKind.STATUTORY_NOTICE
                                    && notice.claim().costs().isZero());
                    dossier = dossier.with(act.sent());
                }
            }
        }
    }

    @Test
    void an_unknown_clause_leaves_a_caution() {
        assertThat(ENGINE.decide(consumer(Terms.of("t").termAgreed(true)), day("2026-10-08"))
                        .why()
                        .cautions())
                .extracting(caution -> caution.reason().rule().id())
                .contains("nobody-said-whether-costs-were-agreed");
    }
}
