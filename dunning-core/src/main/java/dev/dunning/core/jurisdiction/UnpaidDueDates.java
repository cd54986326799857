package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The due dates of regular deliveries that were missed; what was paid in time in between does not start the count anew.
 *
 * @param matter the law and the facts
 * @param numbers each of these dates with its number in its calendar year
 */
record UnpaidDueDates(Matter matter, NavigableMap<LocalDate, Integer> numbers) {

    static UnpaidDueDates of(Matter matter) {
        BookingRules rules = new BookingRules(matter.law().allocation(), true, true, matter.law()::lastDayToPay);
        TreeSet<LocalDate> missed =
                Ledger.replay(matter.dossier(), matter.today(), rules, any -> Optional.empty()).items().stream()
                        .filter(item -> isPeriodic(matter, item.invoice()) && wasMissed(item))
                        .map(Item::due)
                        .collect(Collectors.toCollection(TreeSet::new));
        NavigableMap<LocalDate, Integer> numbers = new TreeMap<>();
        Map<Integer, Integer> inYear = new HashMap<>();
        missed.forEach(due -> numbers.put(due, inYear.merge(due.getYear(), 1, Integer::sum)));
        return new UnpaidDueDates(matter, numbers);
    }

    /** The number of the due date of an invoice among the missed ones of its calendar year; 0 for a one-off delivery. */
    int number(Invoice invoice) {
        return Optional.ofNullable(numbers.floorEntry(invoice.due()))
                .filter(last -> isPeriodic(matter, invoice))
                .filter(last -> last.getKey().getYear() == invoice.due().getYear())
                .map(Map.Entry::getValue)
                .orElse(0);
    }

    private static boolean isPeriodic(Matter matter, Invoice invoice) {
        return matter.termsOf(invoice).periodic().orElse(false);
    }

    private static boolean wasMissed(Item item) {
        return item.openAtEndOf(item.due()).isPositive();
    }
}
