package dev.dunning.core.jurisdiction;

import static dev.dunning.core.jurisdiction.ClaimWords.linesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of Belgian law; the number is that of the example in the research the law tables come from. */
class BelgiumClaimTest {

    private static final Jurisdiction BE = Jurisdictions.builtin().get("BE");
    private static final LocalDate NOTICE = LocalDate.parse("2026-11-02");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(BE, kind, euro(amount), LocalDate.parse(due));
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    @ParameterizedTest(name = "{0}: the lump sum on {1} is {2}")
    @CsvSource({
        "48, 50.00, 20.00",
        "48, 150.00, 20.00",
        "49, 150.01, 30.00",
        "49, 200.00, 35.00",
        "49, 300.00, 45.00",
        "49, 350.00, 50.00",
        "49, 500.00, 65.00",
        "own, 149.99, 20.00",
        "own, 499.99, 65.00",
        "own, 500.01, 65.00",
        "own, 500.20, 65.01",
        "c3.5, 650.00, 72.50",
        "own, 39199.79, 1999.99",
        "51, 39200.00, 2000.00",
        "51, 39200.01, 2000.00",
        "51, 100000.00, 2000.00",
    })
    void the_lump_sum_follows_the_bands(String row, String amount, String costs) {
        Claim claim = claim(DebtorKind.CONSUMER, amount, "2026-01-01").on(LocalDate.parse("2026-11-02"));
        assertThat(claim.costs()).as(row).isEqualTo(euro(costs));
        assertThat(claim.interest()).as("only a notice lets it start").isEqualTo(euro("0.00"));
    }

    @Test
    void without_a_clause_no_lump_sum_is_owed() {
        assertThat(claim(DebtorKind.CONSUMER, "650.00", "2026-01-01")
                        .with(ClaimAssumptions.NONE.withoutClause())
                        .on(NOTICE)
                        .total())
                .isEqualTo(euro("650.00"));
    }

    @Test
    void row_55_agreed_interest_runs_from_the_end_of_the_term_and_for_a_small_creditor_from_the_sending() {
        ClaimAssumptions agreed =
                ClaimAssumptions.NONE.agreed(Rate.parse("10.5")).noticed(NOTICE);
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "300.00", "2026-10-01");
        LocalDate paid = LocalDate.parse("2026-12-31");
        assertThat(claim.with(agreed).on(paid).interest()).isEqualTo(euro("3.88"));
        assertThat(claim.with(agreed.forSmallCreditor()).on(paid).interest()).isEqualTo(euro("5.09"));
        assertThat(claim.with(agreed.forSmallCreditor())
                        .on(LocalDate.parse("2026-11-16"))
                        .interest())
                .as("the term has not run out")
                .isEqualTo(euro("0.00"));
        assertThat(claim.with(ClaimAssumptions.NONE.noticed(NOTICE)).on(paid).interest())
                .as("300 x 4.5 % x 45/365: nothing was agreed")
                .isEqualTo(euro("1.66"));
        assertThat(claim.with(ClaimAssumptions.NONE
                                .noticed(NOTICE)
                                .withoutClause()
                                .forSmallCreditor())
                        .on(paid)
                        .interest())
                .as("the favour to small creditors stands on a clause")
                .isEqualTo(euro("1.66"));
    }

    @Test
    void an_agreed_rate_above_the_published_one_is_claimed_by_nobody() {
        LocalDate paid = LocalDate.parse("2026-12-31");
        StatutoryClaim claim = claim(DebtorKind.CONSUMER, "300.00", "2026-10-01");
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("10.6")).noticed(NOTICE))
                        .on(paid)
                        .interest())
                .isEqualTo(euro("0.00"));
        assertThat(claim.with(ClaimAssumptions.NONE
                                .agreedPerMonth(Rate.parse("0.5"))
                                .noticed(NOTICE))
                        .on(paid)
                        .interest())
                .isEqualTo(euro("0.00"));
        assertThat(claim.with(ClaimAssumptions.NONE.agreed(Rate.parse("2")).noticed(NOTICE))
                        .on(paid)
                        .interest())
                .as("300 x 2 % x 45/365")
                .isEqualTo(euro("0.74"));
    }

    @Test
    void an_agreed_rate_sinks_with_the_published_one() {
        Claim claim = claim(DebtorKind.CONSUMER, "10000.00", "2024-11-29")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse("12.5")).noticed(LocalDate.parse("2024-12-02")))
                .on(LocalDate.parse("2025-01-31"));
        assertThat(linesOf(claim)).containsExactly("15 days at 12.5 = 51.23", "31 days at 11.5 = 97.67");
    }

    @ParameterizedTest(name = "{0}: civil interest on 5000 in a year: {3}")
    @CsvSource({
        "c5, 2023-12-06, 2024-12-31, 366 days at 5.75 = 287.50",
        "own, 2024-12-16, 2025-12-31, 365 days at 4.5 = 225.00",
    })
    void civil_interest_follows_the_calendar_year(String row, LocalDate notice, LocalDate last, String line) {
        Claim claim = claim(DebtorKind.CONSUMER, "5000.00", "2023-12-05")
                .with(ClaimAssumptions.NONE.noticed(notice))
                .on(last);
        assertThat(linesOf(claim)).as(row).contains(line);
    }

    @ParameterizedTest(name = "{0}: {1} due {2} until {3} bears {4}")
    @CsvSource({
        "own, 1000.00, 2026-06-30, 2026-11-02, 35.96",
        "own, 1000.00, 2024-12-31, 2025-12-31, 109.96",
        "own, 1000.00, 2023-12-31, 2024-12-31, 125.00",
        "own, 1000.00, 2015-12-31, 2016-12-31, 82.49",
    })
    void a_business_pays_the_published_rate(String row, String amount, String due, String last, String interest) {
        Claim claim = claim(DebtorKind.BUSINESS, amount, due).on(LocalDate.parse(last));
        assertThat(claim.interest()).as(row).isEqualTo(euro(interest));
        assertThat(claim.costs()).isEqualTo(euro("40.00"));
    }

    @ParameterizedTest(name = "concluded {0}, due {1}: {2} % and {3}")
    @CsvSource({
        "2013-03-15, 2014-01-01, 7.5, 0.00",
        "2013-03-16, 2014-01-01, 8.5, 40.00",
        "2013-03-15, 2015-03-15, 8.5, 0.00",
        "2013-03-15, 2015-03-16, 8.5, 40.00",
    })
    void old_contracts_between_businesses_keep_the_old_rules_for_two_years(
            LocalDate concluded, LocalDate due, String percent, String costs) {
        Dossier dossier = dossier(DebtorKind.BUSINESS, Optional.of(concluded), due, "1000.00");
        Invoice invoice = dossier.invoices().get(0);
        LocalDate next = due.plusDays(1);
        assertThat(BE.interest(dossier, invoice, next)
                        .orElseThrow()
                        .rule()
                        .rates()
                        .on(next))
                .isEqualTo(Rate.parse(percent));
        assertThat(costs(dossier, next, "1000.00")).isEqualTo(euro(costs));
    }

    @ParameterizedTest(name = "a consumer who concluded on {0} and had to pay on {1}: {2}")
    @CsvSource({
        "2023-08-31, 2023-11-30, 0.00",
        "2023-08-31, 2023-12-01, 72.50",
        "2023-09-01, 2023-10-01, 72.50",
        "2020-01-01, 2026-10-01, 72.50",
    })
    void book_xix_takes_new_contracts_at_once_and_old_ones_later(LocalDate concluded, LocalDate due, String costs) {
        Dossier dossier = dossier(DebtorKind.CONSUMER, Optional.of(concluded), due, "650.00");
        LocalDate today = LocalDate.parse("2026-11-02");
        assertThat(costs(dossier, today, "650.00")).isEqualTo(euro(costs));
        assertThat(BE.costs(dossier, today).needsNotice()).isEqualTo(!costs.equals("0.00"));
    }

    @Test
    void before_book_xix_an_agreed_rate_counts_up_to_the_civil_one() {
        Claim claim = claim(DebtorKind.CONSUMER, "5000.00", "2022-11-30")
                .with(ClaimAssumptions.NONE.agreed(Rate.parse("10")).noticed(LocalDate.parse("2022-12-16")))
                .on(LocalDate.parse("2023-12-31"));
        assertThat(linesOf(claim).get(linesOf(claim).size() - 1)).isEqualTo("365 days at 5.25 = 262.50");
    }

    @Test
    void several_invoices_owe_the_lower_of_the_sums_and_the_sum_of_the_whole() {
        Dossier dossier =
                dossier(DebtorKind.CONSUMER, Optional.empty(), LocalDate.parse("2026-10-01"), "150.00", "150.00");
        LocalDate today = LocalDate.parse("2026-11-02");
        assertThat(costs(dossier, today, "150.00", "150.00"))
                .as("20 + 20, not 45")
                .isEqualTo(euro("40.00"));
        assertThat(costs(dossier, today, "600.00", "600.00"))
                .as("100, not 70 + 70")
                .isEqualTo(euro("100.00"));
    }

    @Test
    void a_public_body_cannot_agree_another_rate() {
        ClaimAssumptions low = ClaimAssumptions.NONE.agreed(Rate.parse("2"));
        LocalDate day = LocalDate.parse("2026-07-31");
        assertThat(claim(DebtorKind.PUBLIC_BODY, "10000.00", "2026-06-30")
                        .with(low)
                        .on(day)
                        .interest())
                .isEqualTo(euro("89.18"));
        assertThat(claim(DebtorKind.BUSINESS, "10000.00", "2026-06-30")
                        .with(low)
                        .on(day)
                        .interest())
                .isEqualTo(euro("16.99"));
    }

    @Test
    void a_payment_meets_interest_then_principal_and_leaves_the_costs() {
        Claim claim = claim(DebtorKind.BUSINESS, "1000.00", "2023-12-31")
                .paid(List.of(Map.entry(LocalDate.parse("2024-12-31"), euro("625.00"))))
                .on(LocalDate.parse("2024-12-31"));
        assertThat(claim.interest()).isEqualTo(euro("0.00"));
        assertThat(claim.principal()).isEqualTo(euro("500.00"));
        assertThat(claim.costs()).isEqualTo(euro("40.00"));
    }

    @Test
    void cautions_name_tables_that_begin_too_late_end_too_early_or_were_derived() {
        assertThat(rules(claim(DebtorKind.BUSINESS, "100.00", "2001-01-01"), "2002-12-31"))
                .contains("table-begins-later");
        assertThat(rules(claim(DebtorKind.BUSINESS, "100.00", "2026-06-30"), "2027-01-31"))
                .contains("table-ends-before-today", "rate-is-not-read-in-a-source");
        assertThat(rules(claim(DebtorKind.CONSUMER, "100.00", "2010-01-01"), "2026-01-31"))
                .contains("claim-may-be-prescribed");
        assertThat(rules(
                        claim(DebtorKind.CONSUMER, "100.00", "2026-01-01").with(ClaimAssumptions.NONE.noticed(NOTICE)),
                        "2026-12-31"))
                .contains("rate-is-not-confirmed");
    }

    @Test
    void in_another_currency_the_flat_sum_is_left_out_with_a_caution() {
        StatutoryClaim dollars =
                StatutoryClaim.of(BE, DebtorKind.BUSINESS, Money.parse("USD 100.00"), LocalDate.parse("2026-01-01"));
        assertThat(dollars.on(NOTICE).costs()).isEqualTo(Money.parse("USD 0.00"));
        assertThat(rules(dollars, "2026-11-02")).contains("sum-has-no-official-conversion");
    }

    private static List<String> rules(StatutoryClaim claim, String day) {
        return claim.cautions(LocalDate.parse(day)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    private static Dossier dossier(DebtorKind kind, Optional<LocalDate> concluded, LocalDate due, String... amounts) {
        Terms known = Terms.of("t").termAgreed(true).costsClause(true);
        Terms terms = new Terms(
                "t",
                concluded,
                known.termAgreed(),
                known.interest(),
                known.costsClause(),
                known.noticeOnInvoice(),
                known.periodic(),
                known.interestPerMonth(),
                known.defaultByClause(),
                known.ext());
        Invoice[] invoices = new Invoice[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            invoices[i] = Invoice.of("I" + i, euro(amounts[i]), due, due).under("t");
        }
        return Dossier.of(Creditor.of("c", "c", "BE"), Debtor.of("d", "d", kind, "BE"), invoices)
                .under(terms);
    }

    private static Money costs(Dossier dossier, LocalDate today, String... amounts) {
        List<ClaimLine.Principal> lines = Arrays.stream(amounts)
                .map(amount -> new ClaimLine.Principal("I0", euro(amount)))
                .toList();
        return Money.sum(
                euro("0.00").currency(),
                BE.costs(dossier, today).on(lines).stream()
                        .map(ClaimLine.Cost::amount)
                        .toList());
    }
}
