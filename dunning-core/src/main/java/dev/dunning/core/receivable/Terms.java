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
 * @param interest the agreed yearly rate of interest for late payment
 * @param costsClause whether costs of collecting were agreed
 * @param noticeOnInvoice whether the invoice says what late payment leads to
 * @param periodic whether goods or services are delivered at regular times
 * @param interestPerMonth the agreed rate per month of interest for late payment, which bears interest itself after each
 *     month; a claim shows it as a yearly rate of twelve times as much
 * @param defaultByClause whether the contract says that passing the due date is enough for default, without a notice
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
        Optional<Rate> interestPerMonth,
        Optional<Boolean> defaultByClause,
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
        return new Terms(
                id,
                concluded,
                Optional.of(agreed),
                interest,
                costsClause,
                noticeOnInvoice,
                periodic,
                interestPerMonth,
                defaultByClause,
                ext);
    }

    /**
     * Says which rate of interest was agreed.
     *
     * @param rate the agreed yearly rate
     * @return the same terms, saying so
     */
    public Terms interest(Rate rate) {
        return new Terms(
                id,
                concluded,
                termAgreed,
                Optional.of(rate),
                costsClause,
                noticeOnInvoice,
                periodic,
                interestPerMonth,
                defaultByClause,
                ext);
    }

    /**
     * Says which rate of interest per month was agreed.
     *
     * @param rate the agreed rate per month
     * @return the same terms, saying so
     */
    public Terms interestPerMonth(Rate rate) {
        return new Terms(
                id,
                concluded,
                termAgreed,
                interest,
                costsClause,
                noticeOnInvoice,
                periodic,
                Optional.of(rate),
                defaultByClause,
                ext);
    }

    /**
     * Says whether passing the due date is enough for default.
     *
     * @param agreed true when the contract says so
     * @return the same terms, saying so
     */
    public Terms defaultByClause(boolean agreed) {
        return new Terms(
                id,
                concluded,
                termAgreed,
                interest,
                costsClause,
                noticeOnInvoice,
                periodic,
                interestPerMonth,
                Optional.of(agreed),
                ext);
    }

    /**
     * Says whether costs of collecting were agreed.
     *
     * @param agreed true when they were
     * @return the same terms, saying so
     */
    public Terms costsClause(boolean agreed) {
        return new Terms(
                id,
                concluded,
                termAgreed,
                interest,
                Optional.of(agreed),
                noticeOnInvoice,
                periodic,
                interestPerMonth,
                defaultByClause,
                ext);
    }

    /**
     * Says whether the invoice tells what late payment leads to.
     *
     * @param told true when it does
     * @return the same terms, saying so
     */
    public Terms noticeOnInvoice(boolean told) {
        return new Terms(
                id,
                concluded,
                termAgreed,
                interest,
                costsClause,
                Optional.of(told),
                periodic,
                interestPerMonth,
                defaultByClause,
                ext);
    }
}
