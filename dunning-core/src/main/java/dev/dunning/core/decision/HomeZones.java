package dev.dunning.core.decision;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Time zones in which a debtor of a country may live. */
final class HomeZones {

    private static final Map<String, List<ZoneId>> ZONES = Map.ofEntries(
            zones("AT", "Europe/Vienna"),
            zones("BE", "Europe/Brussels"),
            zones("CH", "Europe/Zurich"),
            zones("DE", "Europe/Berlin"),
            zones("DK", "Europe/Copenhagen"),
            zones("ES", "Europe/Madrid", "Atlantic/Canary"),
            zones("FI", "Europe/Helsinki"),
            zones("FR", "Europe/Paris"),
            zones("GB", "Europe/London"),
            zones("IE", "Europe/Dublin"),
            zones("IT", "Europe/Rome"),
            zones("LU", "Europe/Luxembourg"),
            zones("NL", "Europe/Amsterdam"),
            zones("NO", "Europe/Oslo"),
            zones("PL", "Europe/Warsaw"),
            zones("PT", "Europe/Lisbon", "Atlantic/Azores"),
            zones("SE", "Europe/Stockholm"),
            zones(
                    "US",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Phoenix",
                    "America/Los_Angeles",
                    "America/Anchorage",
                    "Pacific/Honolulu"));

    private HomeZones() {}

    private static Map.Entry<String, List<ZoneId>> zones(String country, String... ids) {
        return Map.entry(country, Stream.of(ids).map(ZoneId::of).toList());
    }

    /** The zones of a country, the one in which most people live first; empty when nobody looked them up. */
    static List<ZoneId> of(String country) {
        return ZONES.getOrDefault(country, List.of());
    }
}
