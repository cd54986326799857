package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The law that a dossier is judged by.
 *
 * <p>Implementations are immutable and thread-safe; a host may bring its own.
 */
public interface Jurisdiction {

    /**
     * Names the law.
     *
     * @return a country code, {@code EU}, {@code NONE}, or the host's own id
     */
    String id();

    /**
     * Gives the last day for which all its tables are known.
     *
     * @return the day, inclusive
     */
    LocalDate knownThrough();

    /**
     * Says how an invoice bears interest.
     *
     * @param dossier the facts
     * @param invoice an invoice of the dossier, or one of its instalments
     * @param today the day of the decision; later facts play no part
     * @return rule and first day; empty when no interest may be asked
     */
    Optional<InterestTerms> interest(Dossier dossier, Invoice invoice, LocalDate today);

    /**
     * Says which costs of collecting may be asked.
     *
     * @param dossier the facts
     * @return the rule
     */
    CostRule costs(Dossier dossier);

    /**
     * Says in which order a payment meets the parts of a claim.
     *
     * @return the order
     */
    AllocationOrder allocation();

    /**
     * Lists what it forbids.
     *
     * @return the guards
     */
    List<Guard> guards();

    /**
     * Knows the working days.
     *
     * @return the calendar
     */
    BusinessCalendar calendar();

    /**
     * Computes the last good day of a message.
     *
     * @param kind what the message does
     * @param channel how it goes out
     * @param sent the day it goes out
     * @param days the days the policy gives, counted from presumed receipt; the law may only lengthen them
     * @return when it counts as received, and the last day for payment, inclusive
     */
    Deadline deadline(NoticeKind kind, Channel channel, LocalDate sent, int days);

    /**
     * Lists the dated tables it computes with.
     *
     * @return the tables, each with unit, source and the day through which it is known
     */
    List<DatedValues<?>> tables();

    /**
     * Explains the rules in words, for a lawyer to check.
     *
     * @return a page of plain text in English
     */
    String explanation();
}
