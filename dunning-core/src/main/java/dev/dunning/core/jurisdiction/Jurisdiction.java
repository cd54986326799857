package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
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
     * Looks at one dossier on one day, for whoever has many questions about it.
     *
     * <p>A law of a host needs no method of its own. One that reads the whole dossier for each answer may give its own here,
     * which derives once what the answers have in common; they stay the same.
     *
     * @param dossier the facts
     * @param today the day of the decision; later facts play no part
     * @return what the other methods and the guards say about that dossier on that day
     */
    default LawToday on(Dossier dossier, LocalDate today) {
        return new AnyLawToday(this, dossier, today);
    }

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
     * @param today the day of the decision; later facts play no part
     * @return the rule
     */
    CostRule costs(Dossier dossier, LocalDate today);

    /**
     * Says what a reminder may cost the debtor of an invoice.
     *
     * @param dossier the facts
     * @param invoice an invoice of the dossier, or one of its instalments
     * @param today the day of the decision; later facts play no part
     * @return the rule; by default no reminder costs anything
     */
    default FeeRule fees(Dossier dossier, Invoice invoice, LocalDate today) {
        return new FeeRule(
                Optional.of(dossier.zero()), false, 0, Optional.empty(), 0, 1, Citation.of(id(), "no reminder fee"));
    }

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
     * Moves a due date that falls on a day on which nobody has to pay.
     *
     * @param due the date as it was agreed or printed
     * @return the last day on which a payment is in time; by default the date itself
     */
    default LocalDate lastDayToPay(LocalDate due) {
        return due;
    }

    /**
     * Says between which hours a message may reach the debtor.
     *
     * @param dossier the facts
     * @param channel how the message goes out
     * @return the hours in the debtor's own time; empty when the law sets none
     */
    default Optional<ContactHours> contactHours(Dossier dossier, Channel channel) {
        return Optional.empty();
    }

    /**
     * Says what the reader of a claim should know about the law behind it.
     *
     * @param dossier the facts
     * @param today the day of the decision; later facts play no part
     * @return reasons for caution; by default the tables that end before that day
     */
    default List<Reason> cautions(Dossier dossier, LocalDate today) {
        return tables().stream()
                .filter(table -> !table.isKnownOn(today))
                .map(table -> Reason.of("table-ends-before-today")
                        .with("table", table.id())
                        .with("day", table.knownThrough()))
                .toList();
    }

    /**
     * Lists its rules as data, for a lawyer to check line by line.
     *
     * @return the rules; by default none
     */
    default List<LawFact> facts() {
        return List.of();
    }

    /**
     * Gives the last day for which its rules were looked up, whatever its tables say.
     *
     * @return the day, inclusive; by default the day through which everything is known
     */
    default LocalDate rulesKnownThrough() {
        return knownThrough();
    }

    /**
     * Lists the dated tables it computes with; one that ends before {@link #knownThrough()} serves old debts only.
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
