package dev.dunning.templates;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice that is handed over.
 *
 * @param invoice the invoice
 * @param due the last day for payment as it was last agreed
 * @param open what is claimed of it
 * @param parts its instalments that are claimed; empty when it is one part
 * @param bookings what was paid, credited or sent back
 */
record HandOverInvoice(Invoice invoice, LocalDate due, Money open, List<Part> parts, List<Booking> bookings) {

    /**
     * An instalment that is claimed.
     *
     * @param id the number of the invoice, a slash and which part
     * @param due the last day for payment as it was last agreed
     * @param amount the whole instalment
     * @param open what is claimed of it
     */
    record Part(String id, LocalDate due, Money amount, Money open) {}

    /**
     * What changed the balance.
     *
     * @param on the day
     * @param kind what it was
     * @param amount how much; for a payment that went back, what went back
     * @param component which part of the claim was given up or paid
     */
    record Booking(LocalDate on, Kind kind, Money amount, Optional<String> component) {}

    /** What changes a balance. */
    enum Kind {
        /** Money came in. */
        PAID,
        /** The creditor credited it. */
        CREDITED,
        /** Money went back. */
        REVERSED,
        /** The creditor gave it up. */
        WAIVED
    }
}
