package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Payments that went back later, as when a bank returns a direct debit: looked at afterwards, they never came in. */
public final class WentBack {

    private WentBack() {}

    /**
     * Leaves out the payments that went back, and their going back. Money that went back without a payment being named
     * stays as it is.
     *
     * @param dossier the facts
     * @param day the last day that counts, at its end
     * @return the same dossier with the payments that stayed
     */
    public static Dossier without(Dossier dossier, LocalDate day) {
        if (dossier.history().stream().noneMatch(PaymentReversed.class::isInstance)) {
            return dossier;
        }
        Set<String> undone = undone(Facts.through(dossier, day));
        return dossier.withOnly(event -> payment(event).filter(undone::contains).isEmpty());
    }

    /** What was paid before it went back. */
    private static Set<String> undone(List<DunningEvent> events) {
        Set<String> came = new HashSet<>();
        Set<String> undone = new HashSet<>();
        for (DunningEvent event : events) {
            if (event instanceof Paid) {
                payment(event).ifPresent(came::add);
            } else {
                payment(event).filter(came::contains).ifPresent(undone::add);
            }
        }
        return undone;
    }

    private static Optional<String> payment(DunningEvent event) {
        if (event instanceof Paid paid) {
            return paid.entry().id();
        }
        return event instanceof PaymentReversed reversed ? reversed.payment() : Optional.empty();
    }
}
