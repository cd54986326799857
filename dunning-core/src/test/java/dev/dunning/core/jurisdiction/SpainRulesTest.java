package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.DebtorKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When interest begins in Spain, which fees it allows, and how days are counted. */
class SpainRulesTest {

    private static OneInvoice of(DebtorKind kind, boolean clauses) {
        return OneInvoice.thousand(
                "ES",
                kind,
                "2026-05-01",
                "2026-05-30",
                terms -> terms.termAgreed(true).defaultByClause(clauses).costsClause(clauses));
    }

    @Test
    void row_es_03_a_due_date_on_a_saturday_stays_where_it_is() {
        assertThat(of(DebtorKind.BUSINESS, false).firstDayOfInterest("2026-07-01"))
                .hasValue(LocalDate.parse("2026-05-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-30", "2026-05-31", "2026-12-25"})
    void a_weekend_or_holiday_is_a_day_like_any_other(LocalDate due) {
        assertThat(Jurisdictions.builtin().get("ES").lastDayToPay(due)).isEqualTo(due);
    }

    @Test
    void without_an_agreed_date_a_business_has_thirty_days_from_receipt() {
        OneInvoice invoice = OneInvoice.thousand(
                "ES", DebtorKind.BUSINESS, "2026-05-01", "2026-05-10", terms -> terms.termAgreed(false));
        assertThat(invoice.firstDayOfInterest("2026-07-01")).hasValue(LocalDate.parse("2026-06-01"));
    }

    @Test
    void a_consumer_owes_interest_after_the_term_of_a_demand_whatever_the_terms_say() {
        OneInvoice consumer = of(DebtorKind.CONSUMER, true);
        assertThat(consumer.firstDayOfInterest("2026-07-01")).isEmpty();
        assertThat(consumer.everyObjection("EUR 5.00", "2026-07-01")).contains("no-interest-before-default");
        assertThat(consumer.reminded("2026-06-08", "2026-06-15").firstDayOfInterest("2026-07-01"))
                .hasValue(LocalDate.parse("2026-06-16"));
    }

    @Test
    void a_reminder_costs_only_what_was_agreed_and_a_consumer_owes_no_costs() {
        assertThat(of(DebtorKind.BUSINESS, false).everyObjection("EUR 5.00", "2026-07-01"))
                .containsExactly("no-reminder-fee-without-a-clause");
        assertThat(of(DebtorKind.BUSINESS, true).everyObjection("EUR 5.00", "2026-07-01"))
                .isEmpty();
        assertThat(of(DebtorKind.CONSUMER, true).everyObjection("EUR 5.00", "2026-07-01"))
                .contains("no-costs-under-this-law")
                .doesNotContain("no-reminder-fee-without-a-clause");
        assertThat(of(DebtorKind.CONSUMER, true).fees("2026-07-01").most()).isEmpty();
    }

    @Test
    void a_claim_may_be_prescribed_after_five_years() {
        assertThat(of(DebtorKind.CONSUMER, false).cautions("2031-05-30")).doesNotContain("claim-may-be-prescribed");
        assertThat(of(DebtorKind.CONSUMER, false).cautions("2031-05-31")).contains("claim-may-be-prescribed");
    }
}
