package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the laws of the United Kingdom and Ireland say about dossiers: when interest begins, deadlines, due days, fees. */
class BritishAndIrishRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    private static Jurisdiction law(String id) {
        return Jurisdictions.builtin().get(id);
    }

    private static Invoice invoice(String issued, String due) {
        return Invoice.of("1", Money.parse("GBP 100.00"), LocalDate.parse(issued), LocalDate.parse(due))
                .under("terms");
    }

    private static Dossier dossier(String country, DebtorKind kind, Invoice invoice, Terms terms) {
        return Dossier.of(Creditor.of("c", "c", country), Debtor.of("d", "d", kind, country), invoice)
                .under(terms);
    }

    private static Optional<LocalDate> firstDay(String law, Dossier dossier) {
        return law(law).interest(dossier, dossier.invoices().get(0), TODAY).map(InterestTerms::firstDay);
    }

    @ParameterizedTest
    @CsvSource({"GB, CONSUMER, UK", "GB, BUSINESS, UK", "IE, CONSUMER, IE", "IE, BUSINESS, IE", "US, CONSUMER, US"})
    void a_dossier_of_the_country_is_judged_by_its_law(String country, DebtorKind kind, String law) {
        Dossier dossier = dossier(country, kind, invoice("2026-04-01", "2026-04-30"), Terms.of("terms"));

        assertThat(Jurisdictions.builtin().of(dossier).id()).isEqualTo(law);
    }

    @ParameterizedTest
    @CsvSource({
        "UK, true, 2026-04-01, 2026-04-15, 2026-04-16",
        "UK, false, 2026-04-01, 2026-04-15, 2026-05-02",
        "UK, false, 2026-04-01, 2026-05-20, 2026-05-21",
        "IE, true, 2026-04-01, 2026-04-15, 2026-04-16",
        "IE, false, 2026-04-01, 2026-04-15, 2026-05-02",
    })
    void a_business_owes_interest_after_the_agreed_date_or_thirty_days(
            String law, boolean agreed, String issued, String due, LocalDate first) {
        Terms terms = agreed ? Terms.of("terms").termAgreed(true) : Terms.of("terms");

        assertThat(firstDay(law, dossier(law, DebtorKind.BUSINESS, invoice(issued, due), terms)))
                .contains(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "IE", "US"})
    void a_consumer_owes_agreed_interest_after_an_agreed_date_and_never_statutory_interest(String law) {
        Invoice invoice = invoice("2026-04-01", "2026-04-15");
        Terms dated = Terms.of("terms").termAgreed(true);
        Rate rate = Rate.ofPercent(6);

        assertThat(firstDay(law, dossier(law, DebtorKind.CONSUMER, invoice, dated)))
                .isEmpty();
        assertThat(firstDay(law, dossier(law, DebtorKind.CONSUMER, invoice, dated.interest(rate))))
                .contains(LocalDate.parse("2026-04-16"));
        assertThat(firstDay(
                        law,
                        dossier(
                                law,
                                DebtorKind.CONSUMER,
                                invoice,
                                Terms.of("terms").interest(rate))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UK, 2026-05-02",
        "UK, 2026-05-03",
        "UK, 2026-12-25",
        "IE, 2026-05-02",
        "IE, 2026-10-26",
        "US, 2026-07-04",
    })
    void a_due_date_stays_as_agreed_on_a_closed_day(String law, LocalDate due) {
        assertThat(law(law).lastDayToPay(due)).isEqualTo(due);
    }

    /** 3, 4 and 25 May 2026: a Sunday, the early May bank holiday, the spring bank holiday; 1 June is an Irish holiday. */
    @ParameterizedTest(name = "{0}: {1} sent {2} is received {3}, its last day is {4}")
    @CsvSource({
        "UK, EMAIL, 2026-04-27, 2026-04-27, 2026-05-05",
        "UK, LETTER, 2026-04-30, 2026-05-06, 2026-05-13",
        "IE, EMAIL, 2026-05-25, 2026-05-25, 2026-06-02",
        "IE, LETTER, 2026-05-28, 2026-06-03, 2026-06-10",
        "US, EMAIL, 2026-11-19, 2026-11-19, 2026-11-27",
        "US, LETTER, 2026-11-19, 2026-11-27, 2026-12-04",
    })
    void a_term_of_seven_days_ends_on_a_working_day(
            String law, Channel channel, LocalDate sent, LocalDate received, LocalDate last) {
        assertThat(law(law).deadline(NoticeKind.REMINDER, channel, sent, 7))
                .isEqualTo(new Deadline(sent, received, last));
    }

    @ParameterizedTest
    @CsvSource({
        "UK, CREDITOR_CHOOSES",
        "IE, CREDITOR_CHOOSES",
        "US, COSTS_INTEREST_PRINCIPAL",
    })
    void a_payment_meets_the_parts_in_an_order(String law, AllocationOrder order) {
        assertThat(law(law).allocation()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"UK, CONSUMER", "UK, BUSINESS", "IE, CONSUMER", "IE, BUSINESS", "US, CONSUMER", "US, BUSINESS"})
    void a_reminder_costs_only_what_was_agreed(String law, DebtorKind kind) {
        Invoice invoice = invoice("2026-04-01", "2026-04-15");
        Proposal reminder = Proposal.of(NoticeKind.REMINDER, List.of("1")).charging(Money.parse("GBP 12.00"));
        Dossier without = dossier(law, kind, invoice, Terms.of("terms"));
        Dossier with = dossier(law, kind, invoice, Terms.of("terms").costsClause(true));

        assertThat(forbidden(law, reminder, without)).containsExactly("no-reminder-fee-without-a-clause");
        assertThat(forbidden(law, reminder, with)).isEmpty();
    }

    private static List<String> forbidden(String law, Proposal proposal, Dossier dossier) {
        return law(law).guards().stream()
                .map(guard -> guard.judge(proposal, dossier, TODAY))
                .filter(Verdict.Forbidden.class::isInstance)
                .map(verdict -> ((Verdict.Forbidden) verdict).reason().rule().id())
                .toList();
    }

    @Test
    void the_base_rate_that_serves_old_debts_only_does_not_shorten_what_is_known() {
        assertThat(law("UK").tables())
                .extracting(table -> table.id() + " " + table.knownThrough())
                .containsExactlyInAnyOrder(
                        "gb-base-rate 2026-06-30", "gb-reference 2026-12-31", "uk-fixed-sums 2026-12-31");
        assertThat(law("UK").knownThrough()).isEqualTo("2026-12-31");
    }

    @Test
    void the_first_day_of_interest_decides_whether_its_rate_is_known() {
        Invoice old = invoice("2013-03-01", "2013-03-10");
        Dossier agreed =
                dossier("IE", DebtorKind.BUSINESS, old, Terms.of("terms").termAgreed(true));
        Dossier unknown = dossier("IE", DebtorKind.BUSINESS, old, Terms.of("terms"));

        assertThat(cautions(agreed)).contains("rate-of-the-first-day-is-unknown");
        assertThat(firstDay("IE", agreed)).isEmpty();
        assertThat(cautions(unknown)).doesNotContain("rate-of-the-first-day-is-unknown");
        assertThat(firstDay("IE", unknown)).contains(LocalDate.parse("2013-04-01"));
    }

    @Test
    void a_reminder_does_not_begin_the_six_years_anew() {
        Invoice old = invoice("2020-01-01", "2020-01-31");
        Dossier reminded = dossier("GB", DebtorKind.BUSINESS, old, Terms.of("terms"))
                .with(ContactRulesTest.sent("r1", "2025-01-31", Channel.EMAIL));

        assertThat(law("UK").cautions(reminded, TODAY))
                .filteredOn(reason -> reason.rule().id().equals("claim-may-be-prescribed"))
                .extracting(reason -> reason.day("day").orElseThrow())
                .containsExactly(LocalDate.parse("2026-01-31"));
    }

    private static List<String> cautions(Dossier dossier) {
        return law("IE").cautions(dossier, TODAY).stream()
                .map(Reason::rule)
                .map(Object::toString)
                .toList();
    }
}
