package dev.dunning.core.decision;

import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.Released;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The times in which dunning was paused; times that touch or overlap are one. */
final class Holds {

    private final List<Held> forAll;
    private final NavigableSet<LocalDate> releases = new TreeSet<>();
    private final List<Pause> shared;

    /**
     * A time in which an item was held.
     *
     * @param from the first day
     * @param until the last day; {@link LocalDate#MAX} when nobody said
     * @param reason the host's code of the hold that ends last
     */
    record Pause(LocalDate from, LocalDate until, Optional<String> reason) {

        boolean isEndless() {
            return until.equals(LocalDate.MAX);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        private boolean touches(Pause later) {
            return isEndless() || !later.from.isAfter(until.plusDays(1));
        }

        private Pause with(Pause later) {
            return later.until.isAfter(until) ? new Pause(from, later.until, later.reason) : this;
        }
    }

    Holds(Situation situation) {
        this.forAll = situation.events(Held.class).stream()
                .filter(held -> held.invoices().isEmpty())
                .toList();
        situation.events(Released.class).stream()
                .filter(released -> released.invoices().isEmpty())
                .map(Released::on)
                .forEach(releases::add);
        this.shared = pauses(forAll.stream(), releases);
    }

    /** The pauses of one item, in order. */
    List<Pause> of(Register.Page page) {
        List<Held> own = page.events(Held.class);
        List<Released> freed = page.events(Released.class);
        if (own.isEmpty() && freed.isEmpty()) {
            return shared;
        }
        NavigableSet<LocalDate> days = new TreeSet<>(releases);
        freed.stream().map(Released::on).forEach(days::add);
        return pauses(Stream.concat(forAll.stream(), own.stream()), days);
    }

    private static List<Pause> pauses(Stream<Held> held, NavigableSet<LocalDate> releases) {
        List<Pause> joined = new ArrayList<>();
        held.map(hold -> pause(hold, releases))
                .filter(pause -> !pause.until().isBefore(pause.from()))
                .sorted(Comparator.comparing(Pause::from).thenComparing(Pause::until))
                .forEach(pause -> join(joined, pause));
        return joined;
    }

    /** A release ends every hold of its day and before, and frees its own day. */
    private static Pause pause(Held held, NavigableSet<LocalDate> releases) {
        LocalDate last = held.until().orElse(LocalDate.MAX);
        LocalDate released = releases.ceiling(held.on());
        boolean cut = released != null && !released.isAfter(last);
        return new Pause(held.on(), cut ? released.minusDays(1) : last, held.reason());
    }

    private static void join(List<Pause> joined, Pause next) {
        int end = joined.size() - 1;
        if (end >= 0 && joined.get(end).touches(next)) {
            joined.set(end, joined.get(end).with(next));
        } else {
            joined.add(next);
        }
    }

    /** Moves a day that was counted from another by the days held since. */
    static LocalDate skip(List<Pause> pauses, LocalDate anchor, LocalDate day) {
        LocalDate moved = day;
        for (Pause pause : pauses) {
            LocalDate from = pause.from().isAfter(anchor) ? pause.from() : anchor.plusDays(1);
            if (!pause.isEndless() && !pause.until().isBefore(from) && !from.isAfter(moved)) {
                moved = moved.plusDays(ChronoUnit.DAYS.between(from, pause.until()) + 1);
            }
        }
        return moved;
    }
}
