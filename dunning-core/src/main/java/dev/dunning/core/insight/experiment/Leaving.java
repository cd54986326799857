package dev.dunning.core.insight.experiment;

import dev.dunning.core.debtor.Debtor;
import java.util.Optional;

/** A debtor who leaves an experiment. */
final class Leaving {

    private Leaving() {}

    /** The debtor without its arm, and without the policy that came with it. */
    static Debtor of(Debtor debtor, Optional<String> policy) {
        return new Debtor(
                debtor.id(),
                debtor.name(),
                debtor.kind(),
                debtor.country(),
                debtor.language(),
                debtor.addressForm(),
                debtor.zone(),
                debtor.customerSince(),
                debtor.small(),
                debtor.large(),
                debtor.tags(),
                debtor.policy().filter(chosen -> !policy.equals(Optional.of(chosen))),
                debtor.segment(),
                Optional.empty(),
                debtor.latePaymentRisk(),
                debtor.contacts(),
                debtor.circumstances(),
                debtor.ext());
    }
}
