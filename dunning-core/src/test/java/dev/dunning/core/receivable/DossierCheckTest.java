package dev.dunning.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.DunningEvent.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every fault that a dossier can have, with its exact words. */
class DossierCheckTest {

    private static final LocalDate ISSUED = LocalDate.parse("2026-09-01");
    private static final LocalDate DUE = LocalDate.parse("2026-10-01");
    private static final Invoice A = invoice("A", "EUR 100.00");

    private static Invoice invoice(String id, String amount) {
        return Invoice.of(id, Money.parse(amount), ISSUED, DUE);
    }

    private static Dossier dossier(Invoice... invoices) {
        return Dossier.of(
                Creditor.of("jansen", "Jansen Techniek B.V.", "NL"),
                Debtor.consumer("K-1", "Kim Verbeek", "NL"),
                invoices);
    }

    private static List<String> faults(Dossier dossier) {
        return dossier.check().stream().map(Issue::line).toList();
    }

    @Test
    void a_sound_dossier_has_none() {
        assertThat(faults(dossier(A).with(DunningEvent.paid("p", DUE, "A", Money.parse("EUR 1.00")))))
                .isEmpty();
        assertThat(faults(dossier())).isEmpty();
    }

    @Test
    void numbers_and_terms_stand_once() {
        assertThat(faults(dossier(A, A).under(Terms.of("t"), Terms.of("t"))))
                .containsExactly(
                        "terms[1].id: `t` stands here a second time. Give each its own id.",
                        "invoices[1].id: `A` stands here a second time. Give each its own id.");
    }

    @Test
    void one_rate_was_agreed() {
        Terms both = Terms.of("t").interest(Rate.ofPercent(8)).interestPerMonth(Rate.ofPercent(2));
        assertThat(faults(dossier(A).under(both)))
                .containsExactly(
                        "terms[0].interestPerMonth: It stands beside `interest`, so two rates are agreed for the"
                                + " same days. Keep the one that the contract names.");
    }

    @Test
    void a_rate_per_month_is_one_that_interest_can_be_computed_with() {
        assertThat(faults(dossier(A).under(Terms.of("t").interestPerMonth(Rate.parse("100.0001")))))
                .containsExactly("terms[0].interestPerMonth: `100.0001` is no percentage per month that interest can be"
                        + " computed with. Write one from `0` to `100`; a yearly rate belongs under `interest`.");
        assertThat(faults(dossier(A)
                        .under(
                                Terms.of("least").interestPerMonth(Rate.ofPercent(0)),
                                Terms.of("most").interestPerMonth(Rate.ofPercent(100)))))
                .isEmpty();
        assertThat(faults(dossier(A).under(Terms.of("t").interestPerMonth(Rate.parse("-0.0001")))))
                .hasSize(1);
    }

    @Test
    void terms_that_are_named_exist() {
        assertThat(faults(dossier(A.under("t1"))))
                .containsExactly(
                        "invoices[0].terms: There are no terms `t1`. Add them under `terms`, or leave the key out.");
    }

    @Test
    void there_is_one_currency() {
        assertThat(faults(dossier(A, invoice("B", "USD 1.00"))))
                .containsExactly(
                        "invoices[1].amount: `USD` stands beside `EUR`, the currency of the first invoice. A dossier has"
                                + " one currency; make one dossier for each.");
    }

    @Test
    void instalments_add_up_to_their_invoice() {
        Invoice parts = A.toBuilder()
                .instalment(Instalment.of(DUE, Money.parse("EUR 60.00")))
                .instalment(Instalment.of(DUE.plusMonths(1), Money.parse("EUR 50.00")))
                .build();
        assertThat(faults(dossier(parts)))
                .containsExactly(
                        "invoices[0].instalments: They add up to `EUR 110.00`, the invoice is `EUR 100.00`. Make"
                                + " them agree.");
    }

    @Test
    void events_name_invoices_that_exist() {
        assertThat(faults(dossier(invoice("2026-113", "EUR 100.00"))
                        .with(DunningEvent.paid("p", DUE, "2026-131", Money.parse("EUR 1.00")))))
                .containsExactly("history[0].invoice: There is no invoice `2026-131`. Did you mean `2026-113`?");
    }

    @Test
    void what_is_wrong_in_a_list_is_told_at_its_own_place() {
        Dossier dossier = dossier(A)
                .with(
                        new DunningEvent.Held(Entry.on(DUE), List.of("A", "F-7"), Optional.empty(), Optional.empty()),
                        new DunningEvent.PlanAgreed(
                                Entry.on(DUE),
                                List.of(
                                        Instalment.of(DUE, Money.parse("EUR 50.00")),
                                        Instalment.of(DUE, Money.parse("USD 50.00")))));
        assertThat(dossier.check())
                .extracting(Issue::path)
                .containsExactly("history[0].invoices[1]", "history[1].instalments[1].amount");
    }

    @Test
    void amounts_are_positive_and_the_event_gives_the_direction() {
        assertThat(faults(dossier(A).with(DunningEvent.paid("p", DUE, "A", Money.parse("EUR -1.00")))))
                .containsExactly(
                        "history[0].amount: The amount is `EUR -1.00`. Write what moved as a positive amount; the"
                                + " event says in which direction.");
    }

    @Test
    void one_id_is_one_fact() {
        Dossier twice = dossier(A)
                .with(
                        DunningEvent.paid("p", DUE, "A", Money.parse("EUR 1.00")),
                        DunningEvent.paid("p", DUE, "A", Money.parse("EUR 1.00")),
                        DunningEvent.paid("p", DUE, "A", Money.parse("EUR 2.00")));
        assertThat(faults(twice))
                .containsExactly("history[2].id: Two different events have the id `p`. The same id is the same fact:"
                        + " correct one of them, or give it its own id.");
    }

    @Test
    void a_reversal_names_a_payment_or_an_amount() {
        Dossier reversed = dossier(A)
                .with(
                        new DunningEvent.PaymentReversed(
                                Entry.on(DUE), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        new DunningEvent.PaymentReversed(
                                Entry.on(DUE), Optional.of("p"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(faults(reversed))
                .containsExactly(
                        "history[0]: Neither a payment nor an invoice with an amount is named. Write `payment`, or"
                                + " `invoice` and `amount`.",
                        "history[1].payment: There is no payment `p`. Name the id of a `paid` event.");
    }

    @Test
    void a_name_that_could_break_out_of_its_place_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> Debtor.consumer("K-1", "Kim\nBcc: all", "NL"))
                .hasMessageContaining("the debtor's name holds the character U+000A at place 4")
                .hasMessageNotContaining("Bcc");
        assertThat(Debtor.consumer("K-1", "<script>alert(1)</script>", "NL").name())
                .startsWith("<script>");
    }

    @Test
    void a_text_form_shows_ids_only() {
        assertThat(dossier(A).toString()).isEqualTo("Dossier[jansen, K-1, 1 invoices, 0 events]");
        assertThat(dossier(A).debtor().toString()).isEqualTo("Debtor[K-1]");
    }
}
