package dev.dunning.core.decision;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The hours between which a message may reach the debtor.
 *
 * @param from the first moment, inclusive
 * @param until the last moment, inclusive
 * @param zone the debtor's time zone; empty when nobody knows it, and then the hours hold wherever the debtor may be
 */
public record SendWindow(LocalTime from, LocalTime until, Optional<ZoneId> zone) {

    /** The hours that lie in both windows. */
    SendWindow narrowedTo(SendWindow other) {
        LocalTime latest = from.isAfter(other.from) ? from : other.from;
        LocalTime earliest = until.isBefore(other.until) ? until : other.until;
        return new SendWindow(latest, earliest, zone);
    }
}
