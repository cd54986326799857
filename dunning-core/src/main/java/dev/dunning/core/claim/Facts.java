package dev.dunning.core.claim;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The events that count on a day: none from later, none twice, in an order that the input cannot change. */
public final class Facts {

    private Facts() {}

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
                .map(Told::new)
                .sorted()
                .map(Told::event)
                .toList();
    }

    /** An event with what puts it in its place; its text is long, and made only where nothing else tells two apart. */
    private static final class Told implements Comparable<Told> {
        private final DunningEvent event;
        private final long day;
        private final int rank;
        private final String id;
        private Optional<String> text = Optional.empty();

        private Told(DunningEvent event) {
            this.event = event;
            this.day = event.on().toEpochDay();
            this.rank = Facts.rank(event);
            this.id = event.entry().id().orElse("");
        }

        private DunningEvent event() {
            return event;
        }

        private String text() {
            text = text.or(() -> Optional.of(event.toString()));
            return text.get();
        }

        @Override
        public int compareTo(Told other) {
            int byDay = Long.compare(day, other.day);
            int byRank = byDay != 0 ? byDay : Integer.compare(rank, other.rank);
            int byId = byRank != 0 ? byRank : id.compareTo(other.id);
            return byId != 0 ? byId : text().compareTo(other.text());
        }
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
        List<E> found = new ArrayList<>();
        for (DunningEvent event : events) {
            if (type.isInstance(event)) {
                found.add(type.cast(event));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Finds the messages that came back or were taken back.
     *
     * @param events the events
     * @return the ids of those messages
     */
    public static Set<String> lost(List<DunningEvent> events) {
        return of(events, Tracked.class).stream()
                .filter(tracked -> tracked.fate() == Fate.BOUNCED || tracked.fate() == Fate.RETRACTED)
                .map(Tracked::message)
                .collect(Collectors.toUnmodifiableSet());
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
