package dev.dunning.core.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * By how many days a debtor departs from what is usual for the same invoices, day after day. What an invoice taught is
 * known from the day after its payment; one that stays open teaches every day. Older ones count a little less.
 */
final class Habit {

    private static final double KEPT = 0.98;

    private static final String NONE = "";

    private final Usual usual;
    private final List<Settlement> byIssue;
    private final List<Settlement> byPayment;
    private final List<Settlement> open = new ArrayList<>();
    private int issued;
    private int paid;
    private double sum;
    private double weight;

    /** Takes settlements in the order of their issue. */
    Habit(Usual usual, List<Settlement> byIssue) {
        this.usual = usual;
        this.byIssue = byIssue;
        this.byPayment = byPayment(byIssue);
    }

    /** Sorted by numbers that hold the day and the place, since of long histories this takes the most time. */
    private static List<Settlement> byPayment(List<Settlement> byIssue) {
        return IntStream.range(0, byIssue.size())
                .filter(place -> !byIssue.get(place).isOpen())
                .mapToLong(place -> (byIssue.get(place).paid().orElseThrow().toEpochDay() << Integer.SIZE) + place)
                .sorted()
                .mapToObj(key -> byIssue.get((int) key))
                .toList();
    }

    /** The habit as known at the start of a day. */
    double at(LocalDate day) {
        return at(day, NONE);
    }

    /** How many days after its due date an invoice is paid on average, as known at the start of a day. */
    double expected(Settlement settlement, LocalDate day) {
        return usual.delay(settlement) + at(day, settlement.item());
    }

    /** The habit as known at the start of a day, the invoice in question left aside; days are asked for in their order. */
    private double at(LocalDate day, String inQuestion) {
        while (paid < byPayment.size() && isPaidBefore(byPayment.get(paid), day)) {
            Settlement known = byPayment.get(paid++);
            sum = sum * KEPT + departure(known, day);
            weight = weight * KEPT + 1;
        }
        while (issued < byIssue.size() && byIssue.get(issued).issued().isBefore(day)) {
            open.add(byIssue.get(issued++));
        }
        open.removeIf(settlement -> isPaidBefore(settlement, day));
        return withOverdue(day, inQuestion);
    }

    private double withOverdue(LocalDate day, String inQuestion) {
        double all = sum;
        double count = weight;
        for (Settlement settlement : open) {
            if (!settlement.item().equals(inQuestion) && settlement.due().isBefore(day.minusDays(1))) {
                all += departure(settlement, day);
                count++;
            }
        }
        return all / (count + Share.OUTWEIGHS);
    }

    private static boolean isPaidBefore(Settlement settlement, LocalDate day) {
        return settlement.paid().filter(day::isAfter).isPresent();
    }

    /** At the start of a day a payment of that day is not known. */
    private double departure(Settlement settlement, LocalDate day) {
        long delay = isPaidBefore(settlement, day) ? settlement.delay(day) : DAYS.between(settlement.due(), day) - 1;
        return Usual.bounded(delay) - usual.delay(settlement);
    }
}
