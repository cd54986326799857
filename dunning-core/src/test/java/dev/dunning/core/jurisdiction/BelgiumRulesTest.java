package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms, fees and guards of Belgian law. */
class BelgiumRulesTest {

    private static final Jurisdiction BE = Jurisdictions.builtin().get("BE");

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Row 52, the rows of the second check (54 and new ones), and a letter over Christmas. */
    @ParameterizedTest(name = "{0} sent {1}: day one is {2}, last day {3}")
    @CsvSource({
        "LETTER, 2026-11-02, 2026-11-05, 2026-11-18",
        "LETTER, 2026-11-07, 2026-11-12, 2026-11-25",
        "LETTER, 2026-12-16, 2026-12-21, 2027-01-04",
        "REGISTERED_LETTER, 2026-12-16, 2026-12-21, 2027-01-04",
        "EMAIL, 2026-11-02, 2026-11-02, 2026-11-16",
        "EMAIL, 2026-11-07, 2026-11-07, 2026-11-23",
        "EMAIL, 2026-12-11, 2026-12-11, 2026-12-28",
        "EMAIL, 2026-10-28, 2026-10-28, 2026-11-12",
    })
    void fourteen_days_follow_the_first_reminder(Channel channel, LocalDate sent, LocalDate received, LocalDate last) {
        assertThat(BE.deadline(NoticeKind.STATUTORY_NOTICE, channel, sent, 7))
                .isEqualTo(new Deadline(sent, received, last));
    }

    @Test
    void a_due_day_on_a_weekend_is_taken_as_it_stands() {
        assertThat(BE.lastDayToPay(day("2026-11-07"))).isEqualTo(day("2026-11-07"));
    }

    private static Dossier monthly(Terms terms) {
        return Dossier.of(
                        Creditor.of("c", "c", "BE"),
                        Debtor.of("d", "d", DebtorKind.CONSUMER, "BE"),
                        month("JAN", "2026-01-31"),
                        month("FEB", "2026-02-28"),
                        month("MAR", "2026-03-31"),
                        month("APR", "2026-04-30"),
                        month("JUL", "2026-07-31"))
                .under(terms)
                .with(List.of(DunningEvent.paid("p", day("2026-03-15"), "MAR", euro("50.00"))));
    }

    private static Invoice month(String id, String due) {
        return Invoice.of(id, euro("50.00"), day(due).minusDays(30), day(due)).under("t");
    }

    private static List<String> forbidden(Dossier dossier, String item, String fee) {
        Proposal proposal = Proposal.of(NoticeKind.REMINDER, List.of(item)).charging(euro(fee));
        return BE.guards().stream()
                .map(guard -> guard.judge(proposal, dossier, day("2026-08-15")))
                .filter(Verdict.Forbidden.class::isInstance)
                .map(verdict -> ((Verdict.Forbidden) verdict).reason().rule().id())
                .toList();
    }

    /** Row 58 and the example of the notaries: January, February, April free, July not. */
    @Test
    void reminders_of_regular_deliveries_cost_from_the_fourth_missed_due_date_of_a_year() {
        Dossier dossier = monthly(periodic(true));
        for (String free : List.of("JAN", "FEB", "APR")) {
            assertThat(forbidden(dossier, free, "7.50"))
                    .as(free)
                    .containsExactly("no-reminder-fee-for-the-first-due-dates");
        }
        assertThat(forbidden(dossier, "JUL", "7.50")).isEmpty();
        assertThat(forbidden(dossier, "JUL", "7.51")).containsExactly("no-reminder-fee-above-the-cap");
    }

    @Test
    void reminders_of_one_off_deliveries_cost_nothing() {
        assertThat(forbidden(monthly(periodic(false)), "JUL", "7.50"))
                .containsExactly("no-reminder-fee-for-the-first-due-dates");
        assertThat(forbidden(monthly(Terms.of("t")), "JUL", "7.50"))
                .as("nobody said that it is regular")
                .containsExactly("no-reminder-fee-for-the-first-due-dates");
    }

    private static Terms periodic(boolean yes) {
        Terms terms = Terms.of("t");
        return new Terms(
                "t",
                terms.concluded(),
                terms.termAgreed(),
                terms.interest(),
                terms.costsClause(),
                terms.noticeOnInvoice(),
                Optional.of(yes),
                terms.interestPerMonth(),
                terms.defaultByClause(),
                terms.ext());
    }

    @Test
    void who_calls_for_others_leaves_the_debtor_in_peace_at_night() {
        Dossier own = monthly(Terms.of("t"));
        Dossier others = Dossier.of(
                Creditor.of("c", "c", "BE").toBuilder().actsForOther(true).build(),
                own.debtor(),
                own.invoices().toArray(new Invoice[0]));
        assertThat(BE.contactHours(own, Channel.PHONE)).isEmpty();
        assertThat(BE.contactHours(others, Channel.EMAIL)).isEmpty();
        assertThat(BE.contactHours(others, Channel.PHONE)).get().satisfies(hours -> {
            assertThat(hours.from()).hasToString("08:00");
            assertThat(hours.until()).hasToString("22:00");
        });
    }
}
