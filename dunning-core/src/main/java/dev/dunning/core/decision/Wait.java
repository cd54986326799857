package dev.dunning.core.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Nothing is due.
 *
 * @param debtor the host's own id
 * @param on the day it was made for
 * @param until the first day on which that may change; absent when only a new fact can change it
 * @param why the reasons
 */
public record Wait(String debtor, LocalDate on, Optional<LocalDate> until, Explanation why) implements Decision {}
