package dev.dunning.core.jurisdiction;

import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The demands that one item was named in, on paper or by e-mail.
 *
 * @param first the day of the first
 * @param last the day of the last
 * @param ended the last day of the term that ended first
 * @param running the last day of the term that will end first
 */
record Demands(
        Optional<LocalDate> first, Optional<LocalDate> last, Optional<LocalDate> ended, Optional<LocalDate> running) {

    static final Demands NONE = new Demands(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Demands of(List<Sent> demands, LocalDate today) {
        return new Demands(
                earliest(demands.stream().map(Sent::on)),
                demands.stream().map(Sent::on).max(Comparator.naturalOrder()),
                earliest(ends(demands).filter(today::isAfter)),
                earliest(ends(demands).filter(end -> !today.isAfter(end))));
    }

    private static Stream<LocalDate> ends(List<Sent> demands) {
        return demands.stream().flatMap(sent -> sent.respondBy().stream());
    }

    private static Optional<LocalDate> earliest(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder());
    }
}
