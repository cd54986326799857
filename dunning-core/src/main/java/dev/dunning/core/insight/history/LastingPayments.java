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

/**
 * Payments that did not go back, as when a bank returns a direct debit: looked at afterwards, one that did never came in.
 * Money that went back without a payment being named stays as it is.
 */
public final class LastingPayments {

    private final Set<String> undone;

    private LastingPayments(List<DunningEvent> events) {
        undone = undone(events);
    }

    /** What was paid before it went back. */
    private static Set<String> undone(List<DunningEvent> events) {
        Set<String> came = new HashSet<>();
        Set<String> undone = new HashSet<>();
        for (DunningEvent event : events) {
            if (event instanceof Paid paid) {
                paid.entry().id().ifPresent(came::add);
            } else if (event instanceof PaymentReversed reversed) {
                reversed.payment().filter(came::contains).ifPresent(undone::add);
            }
        }
        return undone;
    }

    /**
     * Leaves out the payments that went back.
     *
     * @param events the history as known on a day, oldest first
     * @return the others, in the same order
     */
    public static List<Paid> in(List<DunningEvent> events) {
        List<Paid> all = Facts.of(events, Paid.class);
        if (events.stream().noneMatch(PaymentReversed.class::isInstance)) {
            return all;
        }
        LastingPayments lasting = new LastingPayments(events);
        return all.stream().filter(lasting::counts).toList();
    }

    /**
     * Leaves out the payments that went back, and their going back.
     *
     * @param dossier the facts
     * @param day the last day that counts, at its end
     * @return the same dossier with the payments that stayed
     */
    public static Dossier alone(Dossier dossier, LocalDate day) {
        return dossier.history().stream().anyMatch(PaymentReversed.class::isInstance)
                ? alone(dossier, Facts.through(dossier, day)).orElse(dossier)
                : dossier;
    }

    /** The facts as if those payments had never come; empty where none went back. */
    static Optional<Dossier> alone(Dossier dossier, List<DunningEvent> events) {
        if (events.stream().noneMatch(PaymentReversed.class::isInstance)) {
            return Optional.empty();
        }
        LastingPayments lasting = new LastingPayments(events);
        return Optional.of(dossier.withOnly(lasting::counts));
    }

    private boolean counts(DunningEvent event) {
        if (event instanceof Paid paid) {
            return paid.entry().id().filter(undone::contains).isEmpty();
        }
        return !(event instanceof PaymentReversed reversed)
                || reversed.payment().filter(undone::contains).isEmpty();
    }
}
