package dev.dunning.core.insight.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.insight.history.KnownOverdue;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the part that was collected, whatever happened. */
class CollectedProperties {

    private static Collected collected(LocalDate day, Dossier... ledger) {
        Collected collected = new Collected(day);
        for (Dossier dossier : ledger) {
            Settlements settlements = new Settlements(dossier, day);
            collected.add(dossier, settlements.ledger(), new KnownOverdue(dossier, settlements, day));
        }
        return collected;
    }

    /** The same debtor, after every payment went back; the bank names the payment, or the invoice and the amount. */
    private static Dossier reversed(Dossier dossier, int daysLater, boolean isNamed) {
        List<PaymentReversed> reversals = Facts.of(dossier.history(), Paid.class).stream()
                .filter(paid -> (isNamed ? paid.entry().id() : paid.invoice()).isPresent())
                .map(paid -> new PaymentReversed(
                        Entry.on(paid.on().plusDays(daysLater)),
                        paid.entry().id().filter(id -> isNamed),
                        paid.invoice().filter(invoice -> !isNamed),
                        Optional.of(paid.amount()).filter(amount -> !isNamed),
                        Optional.empty()))
                .toList();
        return dossier.with(reversals);
    }

    @Property(tries = 300)
    void what_a_debtor_paid_is_no_less_than_nothing_and_no_more_than_it_could(
            @ForAll(supplier = Scenarios.Any.class) Scenario scenario,
            @ForAll @IntRange(max = 150) int daysLater,
            @ForAll boolean isNamed) {
        Collected collected =
                collected(scenario.day().plusDays(daysLater), reversed(scenario.dossier(), daysLater, isNamed));

        assertThat(collected.collected()).isBetween(0L, collected.collectable());
    }

    @Property(tries = 200)
    void no_debtor_whose_payments_went_back_changes_what_others_add(
            @ForAll(supplier = Scenarios.Any.class) Scenario one,
            @ForAll(supplier = Scenarios.Any.class) Scenario other,
            @ForAll @IntRange(max = 150) int daysLater,
            @ForAll boolean isNamed) {
        LocalDate day = one.day().plusDays(daysLater);
        Dossier back = reversed(other.dossier(), daysLater, isNamed);
        Collected alone = collected(day, one.dossier());
        Collected both = collected(day, one.dossier(), back);

        assertThat(both.collected() - collected(day, back).collected()).isEqualTo(alone.collected());
        assertThat(both.collected()).isGreaterThanOrEqualTo(alone.collected());
    }
}
