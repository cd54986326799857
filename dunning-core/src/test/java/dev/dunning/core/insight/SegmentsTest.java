package dev.dunning.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static Segments.Membership segment(Dossier dossier) {
        return Segments.standard().of(PaymentProfile.of(dossier, TODAY, Experience.none(TODAY)));
    }

    @Test
    void a_debtor_with_two_invoices_is_new() {
        assertThat(segment(Payers.paying("K", 40, 40)).name()).isEqualTo(Segments.NEW);
    }

    @Test
    void who_nearly_always_pays_in_time_is_reliable_although_it_was_late_once() {
        assertThat(segment(Payers.paying("K", -3, -2, 0, -1, -4, 2, -3)).name()).isEqualTo(Segments.RELIABLE);
    }

    @Test
    void who_is_late_by_more_than_a_week_most_of_the_time_is_chronically_late() {
        assertThat(segment(Payers.paying("K", 20, 18, 25, -1, 22)).name()).isEqualTo(Segments.CHRONICALLY_LATE);
    }

    @Test
    void what_the_bank_may_have_and_the_books_have_not_is_not_late() {
        Dossier dossier = Payers.paying("K", -3, -2, -3, 40);
        LocalDate due = dossier.invoices().get(3).due();
        LocalDate today = due.plusDays(3);
        Dossier behind = dossier.bookedThrough(due.minusDays(1));
        Experience experience = Experience.learn(Payers.book(40).stream(), today);

        assertThat(experience
                        .label(dossier, today, Segments.standard())
                        .debtor()
                        .segment())
                .contains(Segments.FORGETFUL);
        assertThat(experience.label(behind, today, Segments.standard()).debtor().segment())
                .contains(Segments.RELIABLE);
        assertThat(PaymentProfile.of(behind, today, experience).overdue().facts())
                .isEmpty();
        assertThat(experience
                        .predict(dossier, today)
                        .get(0)
                        .chanceOfLatePayment()
                        .orElseThrow())
                .isEqualTo(Rate.ofPercent(100));
        assertThat(experience
                        .predict(behind, today)
                        .get(0)
                        .chanceOfLatePayment()
                        .orElseThrow())
                .isLessThan(Rate.ofPercent(90));
    }

    @Test
    void who_is_late_now_and_then_is_forgetful() {
        Segments.Membership membership = segment(Payers.paying("K", 20, -2, -3, 15, -1));

        assertThat(membership.name()).isEqualTo(Segments.FORGETFUL);
        assertThat(membership.because()).isEmpty();
    }

    @Test
    void who_cannot_pay_is_in_difficulty_whatever_the_past_says() {
        Dossier reliable = Payers.paying("K", -3, -2, 0, -1)
                .with(new DebtorSaid(Entry.on(TODAY), LateReason.HARDSHIP, Optional.empty()));

        assertThat(segment(reliable).name()).isEqualTo(Segments.IN_DIFFICULTY);
    }

    @Test
    void who_disputes_an_invoice_is_disputing_until_it_is_resolved() {
        Dossier paid = Payers.paying("K", 20, 18, 25, 22)
                .with(new Disputed(Entry.on(TODAY), "K-1", Optional.empty(), Optional.empty()));
        Dossier late = withoutPayment(paid, "paid-K-1");

        assertThat(segment(paid).name()).isNotEqualTo(Segments.DISPUTING);
        assertThat(segment(late).name()).isEqualTo(Segments.DISPUTING);
        assertThat(segment(late).because().stream().map(reason -> reason.text(Locale.ENGLISH)))
                .containsExactly("It fits: invoices in dispute: 1.");
    }

    @Test
    void a_strategic_customer_is_one_that_the_host_labels_so() {
        Dossier dossier = Payers.paying("K", 20, 18, 25, 22);
        Dossier labelled =
                dossier.about(dossier.debtor().toBuilder().tag("strategic").build());

        assertThat(segment(labelled).name()).isEqualTo(Segments.STRATEGIC);
    }

    @Test
    void a_host_can_put_its_own_rules_first() {
        Segments own = new Segments(
                List.of(new SegmentRule("giants", Map.of(Measure.SETTLED, Bounds.atLeast(3)), Set.of())),
                "dwarfs",
                Ext.NONE);

        assertThat(own.check()).isEmpty();
        assertThat(own.names()).containsExactly("giants", "dwarfs");
        assertThat(own.of(PaymentProfile.of(Payers.paying("K", 1, 1, 1), TODAY, Experience.none(TODAY)))
                        .name())
                .isEqualTo("giants");
    }

    @Test
    void the_rules_that_come_with_the_library_have_no_fault() {
        assertThat(Segments.standard().check()).isEmpty();
        assertThat(DunningJson.tree(Segments.standard()).get("otherwise")).isEqualTo("forgetful");
    }

    private static Dossier withoutPayment(Dossier dossier, String id) {
        return Dossier.of(
                        dossier.creditor(), dossier.debtor(), dossier.invoices().toArray(Invoice[]::new))
                .with(dossier.history().stream()
                        .filter(event -> event.entry().id().filter(id::equals).isEmpty())
                        .toList());
    }
}
