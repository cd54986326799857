package dev.dunning.core.decision;

import dev.dunning.core.jurisdiction.ContactHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The hours between which a message may reach the debtor.
 *
 * @param from the first moment, inclusive
 * @param until the last moment, inclusive
 * @param zone the time zone of these hours: the debtor's, or where that is unknown the main one of the country, with hours
 *     that are allowed in all its zones; empty when nobody knows the country's either, and then they hold wherever the debtor
 *     may be
 */
public record SendWindow(LocalTime from, LocalTime until, Optional<ZoneId> zone) {

    /** The hours of a debtor who may live in several zones: those that are allowed in all of them on that day. */
    static SendWindow everywhere(ContactHours hours, LocalDate day, List<ZoneId> zones) {
        if (zones.isEmpty()) {
            return new SendWindow(hours.from(), hours.until(), Optional.empty());
        }
        ZoneId first = zones.get(0);
        Instant from = zones.stream()
                .map(zone -> day.atTime(hours.from()).atZone(zone).toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Instant until = zones.stream()
                .map(zone -> day.atTime(hours.until()).atZone(zone).toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new SendWindow(LocalTime.ofInstant(from, first), LocalTime.ofInstant(until, first), Optional.of(first));
    }

    /** The hours that lie in both windows. */
    SendWindow narrowedTo(SendWindow other) {
        LocalTime latest = from.isAfter(other.from) ? from : other.from;
        LocalTime earliest = until.isBefore(other.until) ? until : other.until;
        return new SendWindow(latest, earliest, zone);
    }
}
