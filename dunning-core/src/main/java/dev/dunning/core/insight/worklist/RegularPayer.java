package dev.dunning.core.insight.worklist;

import dev.dunning.core.insight.history.Delays;
import dev.dunning.core.insight.history.Settlement;
import java.time.LocalDate;
import java.util.List;

/** Somebody who pays as regularly as a clock, whether in time or late. */
final class RegularPayer {

    /** The last invoices that count. */
    private static final int LAST = 24;

    private static final int LEAST = 8;
    private static final double MOST_SPREAD = 5;

    private final List<Settlement> last;

    RegularPayer(List<Settlement> history) {
        List<Settlement> paid =
                history.stream().filter(settlement -> !settlement.isOpen()).toList();
        this.last = paid.subList(Math.max(0, paid.size() - LAST), paid.size());
    }

    /** Whether each of these would usually be paid on this day or later. */
    boolean isExpectedLater(List<OverdueItems.Part> parts, LocalDate on) {
        if (last.size() < LEAST) {
            return false;
        }
        Delays delays = Delays.of(last, on);
        long until = (long) Math.ceil(delays.mean() + delays.spread());
        return delays.spread() <= MOST_SPREAD
                && parts.stream().noneMatch(part -> part.due().plusDays(until).isBefore(on));
    }
}
