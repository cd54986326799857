package dev.dunning.core.decision;

import java.time.LocalDate;

/**
 * Nothing is owed.
 *
 * @param debtor the host's own id
 * @param on the day it was made for
 * @param why the reasons
 */
public record Settled(String debtor, LocalDate on, Explanation why) implements Decision {}
