package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.Citation;
import java.time.LocalTime;

/**
 * The hours of a day in which a message may reach the debtor, in the debtor's own time zone.
 *
 * @param from the first moment, inclusive
 * @param until the last moment, inclusive
 * @param source the law
 */
public record ContactHours(LocalTime from, LocalTime until, Citation source) {}
