package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Payments that did not go back; one that did paid nothing. */
public final class LastingPayments {

    private final Set<String> undone;

    private LastingPayments(List<DunningEvent> events) {
        undone = Facts.of(events, PaymentReversed.class).stream()
                .flatMap(reversed -> reversed.payment().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Leaves out the payments that a later event takes back by their id.
     *
     * @param events the history as known on a day
     * @return the others, in the same order
     */
    public static List<Paid> in(List<DunningEvent> events) {
        LastingPayments lasting = new LastingPayments(events);
        return Facts.of(events, Paid.class).stream().filter(lasting::counts).toList();
    }

    /** The facts as if those payments had never come; empty where none went back. */
    static Optional<Dossier> alone(Dossier dossier, List<DunningEvent> events) {
        LastingPayments lasting = new LastingPayments(events);
        return lasting.undone.isEmpty() ? Optional.empty() : Optional.of(dossier.withOnly(lasting::counts));
    }

    private boolean counts(DunningEvent event) {
        if (event instanceof Paid paid) {
            return paid.entry().id().filter(undone::contains).isEmpty();
        }
        return !(event instanceof PaymentReversed reversed)
                || reversed.payment().isEmpty();
    }
}
