package dev.dunning.core.insight;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a debtor pays, told by the history alone; every figure names the facts behind it.
 *
 * <p>For example {@code PaymentProfile.of(dossier, today, experience).delay()}. Invoices that were disputed, in a
 * payment plan, on hold when they fell due or later, credited or given up say nothing about the payer and are left out of
 * the habits.
 *
 * @param debtor id of the debtor
 * @param on the day, at its end; what lies after it is not looked at
 * @param settled invoices that were paid or fell due
 * @param late those of them that were paid after the due date, or are still open after it
 * @param delay days after the due date on average; absent without settled invoices
 * @param usual the same drawn towards what is usual in the ledger, which two of the debtor's own invoices outweigh
 * @param spread by how many days a payment differs from the average, on average; absent with fewer than two
 * @param trend by how many days the last five were paid later than those before; absent with fewer than ten
 * @param promisesKept promises after which enough came in by their day
 * @param promisesBroken promises after which it did not
 * @param disputes invoices that were ever disputed
 * @param disputed those of them whose dispute is not resolved
 * @param channels what came of the messages, by channel, the most used first
 * @param bestDay the day of the week on which most payments come in; absent with fewer than five payments
 * @param open what is open, by the invoices it is made of
 * @param overdue what is open after its due date, as far as payments are known, and in no plan that runs
 * @param firstInvoice the date of the first invoice
 * @param inDifficulty what says that the debtor cannot pay: a circumstance, or hardship that was told within the last
 *     year, or of which something is still open
 * @param tags the host's labels of the debtor
 */
public record PaymentProfile(
        String debtor,
        LocalDate on,
        Figure<Integer> settled,
        Figure<Integer> late,
        Optional<Figure<Days>> delay,
        Days usual,
        Optional<Figure<Days>> spread,
        Optional<Figure<Days>> trend,
        Figure<Integer> promisesKept,
        Figure<Integer> promisesBroken,
        Figure<Integer> disputes,
        Figure<Integer> disputed,
        List<ChannelRecord> channels,
        Optional<Figure<DayOfWeek>> bestDay,
        Figure<Money> open,
        Figure<Money> overdue,
        Optional<LocalDate> firstInvoice,
        Figure<Integer> inDifficulty,
        java.util.Set<String> tags) {

    /** Copies the lists. */
    public PaymentProfile {
        channels = List.copyOf(channels);
        tags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(tags));
    }

    /**
     * Tells how a debtor pays.
     *
     * @param dossier the facts; what lies after the day is ignored
     * @param on the day, at its end; what is not booked by then does not count as late
     * @param experience what is usual; {@link Experience#none} draws towards the due date
     * @return the profile
     */
    public static PaymentProfile of(Dossier dossier, LocalDate on, Experience experience) {
        return new Profiler(dossier, on, experience).profile();
    }
}
