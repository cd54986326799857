package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Rate;
import java.util.List;
import java.util.Optional;

/** Sums up what came of the contacts by one channel; whole millionths, so that their order does not matter. */
final class ContactSum {

    private static final int ENOUGH = 30;
    private static final double WHOLE = 1_000_000;
    private static final double HALF = 0.5;
    private static final double HUNDRED = 100;
    private static final double MOST = 10;
    /** A chance nearer to none or to certainty has no odds worth multiplying. */
    private static final double EDGE = 0.02;

    private int contacts;
    private long paid;
    private long expected;
    private long chances;

    /**
     * What came of one contact about one invoice.
     *
     * @param paid 1 when it was paid while the contact counted, 0 otherwise
     * @param expected how many such payments would have come on those days anyway
     * @param chance how likely it was to be paid within two weeks anyway
     */
    record Seen(double paid, double expected, double chance) {}

    /** Adds one contact, about at least one invoice. */
    void add(List<Seen> about) {
        contacts++;
        paid += mean(about.stream().mapToDouble(Seen::paid).sum(), about);
        expected += mean(about.stream().mapToDouble(Seen::expected).sum(), about);
        chances += mean(about.stream().mapToDouble(Seen::chance).sum(), about);
    }

    private static long mean(double sum, List<Seen> about) {
        return Math.round(sum / about.size() * WHOLE);
    }

    /** By how much a contact lifts the odds, in whole percent: payments came so many times as often as they would have come anyway. */
    Optional<ContactEffect> effect(Channel channel) {
        if (contacts < ENOUGH) {
            return Optional.empty();
        }
        double times = (paid / WHOLE + HALF) / (expected / WHOLE + HALF);
        double anyway = Math.max(EDGE, Math.min(1 - EDGE, chances / WHOLE / contacts));
        double after = 1 - StrictMath.pow(1 - anyway, times);
        double odds = after / (1 - after) * (1 - anyway) / anyway;
        long percent = Math.round(Math.max(1, Math.min(MOST, odds)) * HUNDRED);
        return Optional.of(new ContactEffect(channel, Rate.ofPercent((int) percent), contacts));
    }
}
