package dev.dunning.core.insight.forecast;

import static java.time.temporal.ChronoUnit.WEEKS;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.Settlement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far weekly forecasts of the last quarter missed: each made on its day with what was known then of a debtor's habit,
 * for up to four weeks, and compared with what came in. What all invoices of a week miss together shows here alone.
 */
final class PastWeeks {

    private static final int ORIGINS = 13;
    private static final int AHEAD = 4;
    private static final int ENOUGH = 20;
    private static final int WEEK = 7;

    private final LocalDate on;
    private final Experience experience;
    private final ExactSum[] expected = sums();
    private final ExactSum[] variance = sums();
    private final long[] received = new long[ORIGINS * AHEAD];

    PastWeeks(LocalDate on, Experience experience) {
        this.on = on;
        this.experience = experience;
    }

    private static ExactSum[] sums() {
        return IntStream.range(0, ORIGINS * AHEAD)
                .mapToObj(place -> new ExactSum())
                .toArray(ExactSum[]::new);
    }

    /** Adds the invoices of one debtor, oldest first, as far as its payments are booked. */
    void add(List<Settlement> settlements, LocalDate booked) {
        if (experience.isEmpty()) {
            return;
        }
        WaitingTimes times = experience.waitingTimes(settlements, booked);
        for (int back = ORIGINS; back > 0; back--) {
            LocalDate origin = on.minusDays((long) back * WEEK);
            for (Settlement settlement : settlements) {
                if (isOpenOn(settlement, origin)) {
                    add(settlement, origin, Math.min(AHEAD, (int) WEEKS.between(origin, booked)), back, times);
                }
            }
        }
    }

    private static boolean isOpenOn(Settlement settlement, LocalDate day) {
        return !settlement.issued().isAfter(day) && settlement.isOpenAtEndOf(day);
    }

    private void add(Settlement settlement, LocalDate origin, int ahead, int back, WaitingTimes times) {
        double start = times.shareOpen(settlement, origin, origin);
        double before = start;
        for (int week = 0; start > 0 && week < ahead; week++) {
            double after = times.shareOpen(settlement, origin, origin.plusDays((week + 1L) * WEEK));
            add((back - 1) * AHEAD + week, settlement, origin.plusDays((long) week * WEEK), (before - after) / start);
            before = after;
        }
    }

    private void add(int place, Settlement settlement, LocalDate start, double chance) {
        long amount = settlement.amount().minorUnits();
        expected[place].add(amount * chance);
        variance[place].add((double) amount * amount * chance * (1 - chance));
        LocalDate end = start.plusDays(WEEK);
        boolean isPaid = settlement
                .paid()
                .filter(paid -> paid.isAfter(start) && !paid.isAfter(end))
                .isPresent();
        received[place] = Math.addExact(received[place], isPaid ? amount : 0);
    }

    private IntStream told() {
        return IntStream.range(0, received.length).filter(place -> expected[place].value() > 0);
    }

    /** How many forecasts there were; none where they are too few to learn from. */
    int count() {
        int count = (int) told().count();
        return count < ENOUGH ? 0 : count;
    }

    /** What weeks miss together as a share of what is expected: the part of the squares that chance does not explain. */
    double common() {
        double unexplained = told().mapToDouble(place -> {
                    double miss = received[place] - expected[place].value();
                    return miss * miss - variance[place].value();
                })
                .sum();
        double squares = told().mapToDouble(place -> expected[place].value() * expected[place].value())
                .sum();
        return StrictMath.sqrt(Math.max(0, unexplained) / squares);
    }

    /** By which share of what was expected more came in than that. */
    double mean() {
        double all = told().mapToDouble(place -> expected[place].value()).sum();
        return told().mapToDouble(place -> received[place]).sum() / all - 1;
    }
}
