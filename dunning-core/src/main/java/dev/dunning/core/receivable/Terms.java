package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was agreed in the contract behind an invoice; what is absent is unknown.
 *
 * @param id the host's own id
 * @param concluded the day of the contract
 * @param termAgreed whether the due date was agreed, and not only written on the invoice
 * @param interest the agreed rate of interest for late payment
 * @param costsClause whether costs of collecting were agreed
 * @param noticeOnInvoice whether the invoice says what late payment leads to
 * @param periodic whether goods or services are delivered at regular times
 * @param ext the host's own additions
 */
public record Terms(
        String id,
        Optional<LocalDate> concluded,
        Optional<Boolean> termAgreed,
        Optional<Rate> interest,
        Optional<Boolean> costsClause,
        Optional<Boolean> noticeOnInvoice,
        Optional<Boolean> periodic,
        Ext ext) {

    /** Terms of which nothing is known. */
    public static final Terms UNKNOWN = of("unknown");

    /**
     * Makes terms of which nothing else is known.
     *
     * @param id the host's own id
     * @return the terms
     */
    public static Terms of(String id) {
        return new Terms(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ext.NONE);
    }

    /**
     * Says whether the due date was agreed.
     *
     * @param agreed true when it was
     * @return the same terms, saying so
     */
    public Terms termAgreed(boolean agreed) {
        return new Terms(id, concluded, Optional.of(agreed), interest, costsClause, noticeOnInvoice, periodic, ext);
    }

    /**
     * Says which rate of interest was agreed.
     *
     * @param rate the agreed yearly rate
     * @return the same terms, saying so
     */
    public Terms interest(Rate rate) {
        return new Terms(id, concluded, termAgreed, Optional.of(rate), costsClause, noticeOnInvoice, periodic, ext);
    }
}
