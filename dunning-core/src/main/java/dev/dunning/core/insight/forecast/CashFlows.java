package dev.dunning.core.insight.forecast;

import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.Kept;
import dev.dunning.core.insight.history.Obstacle;
import dev.dunning.core.insight.history.OpenItem;
import dev.dunning.core.insight.history.OpenItems;
import dev.dunning.core.insight.history.Pledge;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that may come in from one debtor: what is agreed on the days agreed, the rest by habit. */
final class CashFlows {

    private final Weeks weeks;
    /** Whether anything was paid after it is not known yet. */
    private final LocalDate known;

    private final WaitingTimes times;
    private final double kept;
    private final Map<Obstacle, Long> leftOut = new EnumMap<>(Obstacle.class);
    private final List<CashFlow> list = new ArrayList<>();
    private long open;
    private long pledged;
    private final List<CashFlow> habitual = new ArrayList<>();

    CashFlows(Dossier dossier, Settlements settlements, List<Settlement> past, Weeks weeks, Experience experience) {
        this.weeks = weeks;
        this.known = dossier.bookedBy(weeks.on());
        this.times = experience.waitingTimes(past, known);
        this.kept = Kept.withPlans(settlements, dossier, weeks.on())
                .shareDrawnTo(experience.promises().share());
        OpenItems.of(dossier, settlements, weeks.on()).forEach(this::add);
    }

    private void add(OpenItem item) {
        open = Math.addExact(open, item.item().open().minorUnits());
        item.pledges().forEach(pledge -> pledge(pledge, item));
        long rest = item.rest().minorUnits();
        if (rest > 0) {
            item.obstacle()
                    .ifPresentOrElse(
                            obstacle -> leftOut.merge(obstacle, rest, Math::addExact),
                            () -> byHabit(item.item(), rest));
        }
    }

    private void byHabit(Item item, long amount) {
        CashFlow flow = new CashFlow(amount, chances(item, known));
        habitual.add(flow);
        list.add(flow);
    }

    /** Where a promise is broken, habit goes on behind its day; what is not paid as planned has no week. */
    private void pledge(Pledge pledge, OpenItem of) {
        boolean isHabitual = !pledge.isPlanned() && of.obstacle().isEmpty();
        double[] otherwise = isHabitual ? chances(of.item(), pledge.day()) : new double[weeks.places()];
        long amount = pledge.amount().minorUnits();
        pledged += amount;
        list.add(CashFlow.agreed(amount, weeks.of(pledge.day()), kept, otherwise));
    }

    /** The chance of each week and of the time after them for what is open at the end of a day. */
    private double[] chances(Item item, LocalDate from) {
        double[] chances = new double[weeks.places()];
        double start = times.shareOpen(item, from);
        double before = start;
        if (start > 0 && from.isBefore(weeks.on())) {
            before = times.shareOpen(item, weeks.on());
            chances[weeks.before()] = (start - before) / start;
        }
        for (int week = 0; start > 0 && week < weeks.count(); week++) {
            double after = Math.min(before, times.shareOpen(item, weeks.sunday(week)));
            chances[week] = (before - after) / start;
            before = after;
        }
        chances[weeks.count()] = start > 0 ? (before - times.shareNeverPaid()) / start : 0;
        return chances;
    }

    List<CashFlow> list() {
        return list;
    }

    long open() {
        return open;
    }

    /** What is left out, by why. */
    Map<Obstacle, Long> leftOut() {
        return leftOut;
    }

    long pledged() {
        return pledged;
    }

    /** What nothing is agreed about and nothing stands in the way of. */
    List<CashFlow> habitual() {
        return habitual;
    }
}
