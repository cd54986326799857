package dev.dunning.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.ClaimAssumptions;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.jurisdiction.StatutoryClaim;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interest of other systems that no decision shows. */
class ConformanceArithmeticTest {

    private static final Money THOUSAND = Money.parse("EUR 1000.00");

    /** 1.5 % for thirty days, and 2 % from 30 July 2025, as yearly rates over 365 days. */
    private static final String RATES = """
            {
              "format": "dunning-rates/1", "id": "nl-commercial", "knownThrough": "2025-12-31",
              "source": {"law": "finance charge terms", "article": "interest rates"},
              "rows": [{"from": "2025-01-20", "percent": "18.25"}, {"from": "2025-07-30", "percent": "24.3333"}]
            }
            """;

    /** Row F26. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-07-29, '90.50', '181'", "2025-07-30, '90.50 0.67', '181 1'"})
    void each_rate_of_a_table_has_its_days_and_is_rounded_by_itself(LocalDate day, String amounts, String days) {
        Jurisdiction law =
                Jurisdictions.builtin().with(DunningJson.readRates(RATES)).get("NL");
        List<ClaimLine.Interest> lines =
                interest(StatutoryClaim.of(law, DebtorKind.BUSINESS, THOUSAND, LocalDate.parse("2025-01-29"))
                        .with(ClaimAssumptions.NONE.withoutCosts())
                        .on(day)
                        .lines()
                        .stream());

        assertThat(lines.stream().map(line -> line.amount().amount())).containsExactly(amounts.split(" "));
        assertThat(lines.stream().map(line -> Long.toString(line.days()))).containsExactly(days.split(" "));
    }

    private static List<ClaimLine.Interest> interest(Stream<ClaimLine> lines) {
        return lines.filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .toList();
    }

    /** Row F30. */
    @Test
    void an_invoice_that_was_paid_three_days_late_bears_interest_for_three_days_whenever_it_is_looked_at() {
        LocalDate due = LocalDate.parse("2025-01-31");
        LocalDate today = LocalDate.parse("2025-02-20");
        Jurisdiction law = Jurisdictions.builtin().get("US");
        Dossier dossier = Dossier.of(
                        Creditor.of("seller", "Seller", "US"),
                        Debtor.business("customer", "Customer", "US"),
                        Invoice.of("I1", THOUSAND, due.minusDays(30), due).under("t1"))
                .under(Terms.of("t1").termAgreed(true).interest(Rate.parse("18.25")))
                .with(List.of(DunningEvent.paid("p1", due.plusDays(3), "I1", THOUSAND)));
        BookingRules rules = new BookingRules(AllocationOrder.PRINCIPAL_FIRST, true, false, day -> day);
        Optional<Item> item = Ledger.replay(dossier, today, rules, invoice -> law.interest(dossier, invoice, today))
                .item("I1");

        assertThat(item.orElseThrow().interest(dossier.zero())).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(3);
            assertThat(line.amount()).isEqualTo(Money.parse("EUR 1.50"));
        });
    }
}
