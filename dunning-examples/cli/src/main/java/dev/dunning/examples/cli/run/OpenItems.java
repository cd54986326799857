package dev.dunning.examples.cli.run;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;

/**
 * What is open of one dossier at the end of a day.
 *
 * @param on the day
 * @param currency the currency of the dossier
 * @param items what is open of each invoice or instalment, oldest due date first
 */
public record OpenItems(LocalDate on, Currency currency, List<Open> items) {

    /**
     * What is open of one invoice or instalment.
     *
     * @param id its number
     * @param due last day for payment
     * @param amount the open principal, positive
     */
    public record Open(String id, LocalDate due, Money amount) {

        /**
         * Counts the days since the due date.
         *
         * @param day the day to count to
         * @return the days; zero or less while it is not late
         */
        public long daysLate(LocalDate day) {
            return ChronoUnit.DAYS.between(due, day);
        }
    }

    static OpenItems of(Dossier dossier, Jurisdiction law, LocalDate on) {
        BookingRules rules = new BookingRules(law.allocation(), true, false, law::lastDayToPay);
        Ledger ledger = Ledger.replay(dossier, on, rules, invoice -> law.interest(dossier, invoice, on));
        List<Open> open = ledger.items().stream()
                .filter(item -> item.open().isPositive())
                .map(item -> new Open(item.id(), item.due(), item.open()))
                .toList();
        return new OpenItems(on, dossier.currency(), open);
    }

    /**
     * Sums everything that is open.
     *
     * @return the open principal
     */
    public Money total() {
        return Money.sum(currency, items.stream().map(Open::amount).toList());
    }

    /**
     * Sums what is late.
     *
     * @return the open principal of which the due date has passed
     */
    public Money overdue() {
        return Money.sum(
                currency,
                items.stream()
                        .filter(open -> open.daysLate(on) > 0)
                        .map(Open::amount)
                        .toList());
    }

    /**
     * Counts how late the oldest item is.
     *
     * @return the days; zero when nothing is late
     */
    public long daysLate() {
        return items.stream().mapToLong(open -> open.daysLate(on)).max().stream()
                .map(days -> Math.max(0, days))
                .findFirst()
                .orElse(0);
    }
}
