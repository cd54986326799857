package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.policy.Trigger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something the debtor did that a step can answer.
 *
 * @param trigger what sort of thing it is
 * @param from the day from which a step counts
 * @param earliest the first day on which it can be answered, as far as anybody knows today
 * @param covers the items it is about
 * @param lastGoodDay the last day that an answer prints
 */
record Occasion(
        Trigger trigger, LocalDate from, LocalDate earliest, Predicate<Item> covers, Optional<LocalDate> lastGoodDay) {}
