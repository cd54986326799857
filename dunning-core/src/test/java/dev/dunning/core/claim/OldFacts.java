package dev.dunning.core.claim;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The events that count on a day: none from later, none twice, in an order that the input cannot change. */
public final class OldFacts {

    private static final Comparator<DunningEvent> ORDER = Comparator.comparing(DunningEvent::on)
            .thenComparing(OldFacts::rank)
            .thenComparing(event -> event.entry().id().orElse(""))
            .thenComparing(Object::toString);

    private OldFacts() {}

    /**
     * Selects and orders the events.
     *
     * @param dossier the facts
     * @param today the last day that counts, inclusive
     * @return the events, oldest first; on one day money comes before messages, so that a payment on the day of a letter
     *     is not charged with what the letter asks
     */
    public static List<DunningEvent> through(Dossier dossier, LocalDate today) {
        Set<String> seen = new HashSet<>();
        return dossier.history().stream()
                .filter(event -> !event.on().isAfter(today))
                .filter(event -> event.entry().id().map(seen::add).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    /**
     * Selects events of one type.
     *
     * @param events the events
     * @param type the type
     * @param <E> the type
     * @return those events, in the same order
     */
    public static <E extends DunningEvent> List<E> of(List<DunningEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static int rank(DunningEvent event) {
        if (event instanceof DunningEvent.Credited) {
            return 0;
        } else if (event instanceof DunningEvent.Paid) {
            return 1;
        } else if (event instanceof DunningEvent.PaymentReversed) {
            return 2;
        } else if (event instanceof DunningEvent.Sent) {
            return 4;
        }
        return 3;
    }
}
