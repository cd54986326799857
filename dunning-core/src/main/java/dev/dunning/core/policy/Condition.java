package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.LateReason;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for a step to come; everything that is named must hold.
 *
 * @param openBalance at least so much is open
 * @param openShare at least so many percent of all that is open is overdue
 * @param openInvoices at least so many invoices are overdue
 * @param debtorKinds the debtor is one of these; empty means any
 * @param tags the debtor has all of these labels
 * @param withoutTags the debtor has none of these labels
 * @param said the last reason that the debtor gave is one of these; empty means any or none
 * @param latePaymentRisk the chance of late payment is at least this
 * @param ext the host's own additions
 */
public record Condition(
        Optional<Money> openBalance,
        Optional<Rate> openShare,
        Optional<Integer> openInvoices,
        Set<DebtorKind> debtorKinds,
        Set<String> tags,
        Set<String> withoutTags,
        Set<LateReason> said,
        Optional<Rate> latePaymentRisk,
        Ext ext) {

    /** Copies the sets, sorted. */
    public Condition {
        debtorKinds = Collections.unmodifiableSet(new TreeSet<>(debtorKinds));
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        withoutTags = Collections.unmodifiableSet(new TreeSet<>(withoutTags));
        said = Collections.unmodifiableSet(new TreeSet<>(said));
    }

    /**
     * Asks for a kind of debtor.
     *
     * @param kinds the kinds
     * @return the condition
     */
    public static Condition debtorKinds(DebtorKind... kinds) {
        return new Condition(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(kinds),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Ext.NONE);
    }

    /**
     * Tells whether the condition asks for nothing, which is a fault.
     *
     * @return true when nothing is named
     */
    public boolean isEmpty() {
        return openBalance.isEmpty()
                && openShare.isEmpty()
                && openInvoices.isEmpty()
                && debtorKinds.isEmpty()
                && tags.isEmpty()
                && withoutTags.isEmpty()
                && said.isEmpty()
                && latePaymentRisk.isEmpty();
    }
}
