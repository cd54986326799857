package dev.dunning.core.insight.history;

import java.time.LocalDate;
import java.util.List;

/**
 * How late some invoices were paid, as far as is known on a day.
 *
 * @param mean days after the due date, on average
 * @param spread by how many days a payment differs from that, on average
 */
public record Delays(double mean, double spread) {

    /**
     * Measures invoices.
     *
     * @param settlements the invoices
     * @param on the day
     * @return both figures; 0 where there are no invoices
     */
    public static Delays of(List<Settlement> settlements, LocalDate on) {
        double mean = mean(settlements, on);
        double spread = settlements.stream()
                .mapToDouble(settlement -> Math.abs(settlement.delay(on) - mean))
                .average()
                .orElse(0);
        return new Delays(mean, spread);
    }

    /**
     * Measures how late invoices were paid on average.
     *
     * @param settlements the invoices
     * @param on the day, for those that are open
     * @return days after the due date; 0 where there are no invoices
     */
    public static double mean(List<Settlement> settlements, LocalDate on) {
        return settlements.stream()
                .mapToLong(settlement -> settlement.delay(on))
                .average()
                .orElse(0);
    }
}
