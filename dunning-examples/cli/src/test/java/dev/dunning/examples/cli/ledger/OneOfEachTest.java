package dev.dunning.examples.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneOfEachTest {

    private final OneOfEach once = new OneOfEach();

    private static LedgerEntry entry(String place, String creditor, String debtor, String amount, String besides) {
        Invoice invoice =
                Invoice.of("1", Money.parse(amount), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));
        Dossier dossier =
                Dossier.of(Creditor.of(creditor, "Jansen", "NL"), Debtor.business(debtor, "Smit", "NL"), invoice);
        return new LedgerEntry.Read(place, dossier, true, besides);
    }

    private LedgerEntry next(String place, String creditor, String debtor, String amount) {
        return once.of(entry(place, creditor, debtor, amount, ""));
    }

    @Test
    void the_second_dossier_of_a_debtor_is_a_fault_that_names_both_places() {
        next("a.ndjson:3", "jansen", "K-1", "EUR 10.00");
        next("a.ndjson:9", "jansen", "K-2", "EUR 10.00");
        next("b.json", "jansen", "K-3", "EUR 10.00");
        next("a.ndjson:1", "jansen", "K-4", "EUR 10.00");

        assertThat(next("c.csv:7", "jansen", "K-1", "EUR 20.00"))
                .isEqualTo(new LedgerEntry.Faulty(
                        "c.csv:7",
                        List.of("debtor `K-1` of creditor `jansen` in EUR stands at a.ndjson:3 already, so this dossier"
                                + " is left out; put its invoices and events into one dossier")));
        assertThat(next("d", "jansen", "K-2", "EUR 1.00").toString()).contains("stands at a.ndjson:9 already");
        assertThat(next("d", "jansen", "K-3", "EUR 1.00").toString()).contains("stands at b.json already");
        assertThat(next("d", "jansen", "K-4", "EUR 1.00").toString()).contains("stands at a.ndjson:1 already");
    }

    @Test
    void another_creditor_or_currency_is_another_dossier() {
        assertThat(List.of(
                        next("a:1", "jansen", "K-1", "EUR 10.00"),
                        next("a:2", "smit", "K-1", "EUR 10.00"),
                        next("a:3", "jansen", "K-1", "SEK 10.00"),
                        next("a:4", "jansenK", "-1", "EUR 10.00")))
                .hasOnlyElementsOfType(LedgerEntry.Read.class);
    }

    @Test
    void an_electronic_invoice_tells_debtors_with_one_number_apart_by_name() {
        assertThat(List.of(
                        once.of(entry("a.xml", "jansen", "0", "EUR 10.00", "Smit")),
                        once.of(entry("b.xml", "jansen", "0", "EUR 10.00", "Bakker"))))
                .hasOnlyElementsOfType(LedgerEntry.Read.class);
        assertThat(once.of(entry("c.xml", "jansen", "0", "EUR 10.00", "Smit"))).isInstanceOf(LedgerEntry.Faulty.class);
    }

    @Test
    void a_hundred_thousand_places_are_remembered() {
        FirstPlaces places = new FirstPlaces();
        for (int i = 1; i <= 100_000; i++) {
            assertThat(places.first(i * 0x9E3779B97F4A7C15L, "ledger.ndjson:" + i))
                    .isEmpty();
        }
        for (int i = 1; i <= 100_000; i++) {
            assertThat(places.first(i * 0x9E3779B97F4A7C15L, "other:1")).contains("ledger.ndjson:" + i);
        }
    }
}
