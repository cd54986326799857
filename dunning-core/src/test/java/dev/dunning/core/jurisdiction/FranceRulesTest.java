package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.notice.NoticeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When interest begins in France, which fees it forbids, and how days are counted. */
class FranceRulesTest {

    private static OneInvoice business(boolean agreed) {
        return OneInvoice.thousand(
                "FR", DebtorKind.BUSINESS, "2026-05-01", "2026-05-30", terms -> terms.termAgreed(agreed));
    }

    private static OneInvoice consumer(boolean clause) {
        return OneInvoice.thousand(
                "FR",
                DebtorKind.CONSUMER,
                "2026-05-01",
                "2026-05-30",
                terms -> terms.termAgreed(true).defaultByClause(clause));
    }

    @Test
    void a_due_date_on_a_saturday_stays_where_it_is() {
        assertThat(business(true).firstDayOfInterest("2026-06-30")).hasValue(LocalDate.parse("2026-05-31"));
    }

    @Test
    void without_an_agreed_date_a_business_has_thirty_days_from_receipt() {
        assertThat(business(false).firstDayOfInterest("2026-06-30")).hasValue(LocalDate.parse("2026-06-01"));
    }

    @Test
    void a_consumer_is_in_default_by_clause_or_after_the_term_of_a_demand() {
        assertThat(consumer(true).firstDayOfInterest("2026-06-30")).hasValue(LocalDate.parse("2026-05-31"));
        assertThat(consumer(false).firstDayOfInterest("2026-06-30")).isEmpty();

        OneInvoice reminded = consumer(false).reminded("2026-06-08", "2026-06-15");
        assertThat(reminded.firstDayOfInterest("2026-06-15")).isEmpty();
        assertThat(reminded.firstDayOfInterest("2026-06-16")).hasValue(LocalDate.parse("2026-06-16"));
    }

    @ParameterizedTest
    @EnumSource(DebtorKind.class)
    void nobody_pays_for_a_reminder_even_where_the_terms_say_so(DebtorKind kind) {
        OneInvoice invoice = OneInvoice.thousand(
                "FR",
                kind,
                "2026-05-01",
                "2026-05-30",
                terms -> terms.termAgreed(true).costsClause(true));
        assertThat(invoice.forbidden("EUR 0.01", "2026-07-01"))
                .filteredOn(reason -> reason.rule().id().equals("no-reminder-fee-under-this-law"))
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.source().orElseThrow().article()).isEqualTo("art. L. 111-8"));
    }

    @Test
    void costs_of_collecting_are_refused_for_consumers_alone() {
        assertThat(consumer(true).forbidden("EUR 5.00", "2026-07-01"))
                .filteredOn(reason -> reason.rule().id().equals("no-costs-under-this-law"))
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.source().orElseThrow().article()).isEqualTo("art. L. 111-8"));
        assertThat(business(true).everyObjection("EUR 5.00", "2026-07-01"))
                .containsExactly("no-reminder-fee-under-this-law");
    }

    @Test
    void interest_is_refused_before_default() {
        assertThat(business(true).everyObjection("EUR 5.00", "2026-05-30")).contains("no-interest-before-default");
        assertThat(business(true).everyObjection("EUR 5.00", "2026-05-31"))
                .doesNotContain("no-interest-before-default");
    }

    @Test
    void post_counts_as_received_on_the_third_working_day_and_a_last_day_on_a_holiday_moves() {
        Jurisdiction law = Jurisdictions.builtin().get("FR");
        LocalDate sent = LocalDate.parse("2026-07-03");
        assertThat(law.deadline(NoticeKind.REMINDER, Channel.LETTER, sent, 6))
                .as("14 July is a holiday")
                .isEqualTo(new Deadline(sent, LocalDate.parse("2026-07-08"), LocalDate.parse("2026-07-15")));
    }

    @Test
    void a_claim_on_a_consumer_may_be_prescribed_after_two_years_and_on_a_business_after_five() {
        assertThat(consumer(true).cautions("2028-05-30")).doesNotContain("claim-may-be-prescribed");
        assertThat(consumer(true).cautions("2028-05-31")).contains("claim-may-be-prescribed");
        assertThat(business(true).cautions("2031-05-30")).doesNotContain("claim-may-be-prescribed");
        assertThat(business(true).cautions("2031-05-31")).contains("claim-may-be-prescribed");
    }
}
