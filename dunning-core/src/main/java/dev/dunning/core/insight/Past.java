package dev.dunning.core.insight;

import dev.dunning.core.insight.history.Settlement;
import java.time.LocalDate;
import java.util.List;

/**
 * What one debtor teaches.
 *
 * @param settlements invoices that were paid or fell due, oldest first
 * @param booked the day through which payments are known, so that what is open is no later than that
 */
record Past(List<Settlement> settlements, LocalDate booked) {

    Past {
        settlements = List.copyOf(settlements);
    }

    long delay(Settlement settlement) {
        return settlement.delay(booked);
    }
}
