package dev.dunning.core.decision;

import java.time.LocalDate;

/**
 * A person must be asked.
 *
 * @param debtor the host's own id
 * @param on the day it was made for
 * @param question what to answer
 * @param why the reasons
 */
public record Refer(String debtor, LocalDate on, Question question, Explanation why) implements Decision {}
