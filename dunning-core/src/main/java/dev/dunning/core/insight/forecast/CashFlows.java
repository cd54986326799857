package dev.dunning.core.insight.forecast;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.Agreed;
import dev.dunning.core.insight.history.Kept;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Released;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that may come in from one debtor: what is agreed on the days agreed, the rest by habit. */
final class CashFlows {

    private final Weeks weeks;
    private final Settlements settlements;
    private final WaitingTimes times;
    private final List<Held> holds;
    private final List<Released> releases;
    private final double kept;
    private final Map<Item, Long> free = new LinkedHashMap<>();
    private final List<CashFlow> list = new ArrayList<>();
    private long open;
    private long disputed;
    private long held;
    private long pledged;

    CashFlows(Dossier dossier, Settlements settlements, List<Settlement> past, Weeks weeks, Experience experience) {
        this.weeks = weeks;
        this.settlements = settlements;
        this.times = experience.waitingTimes(past, weeks.on());
        this.holds = Facts.of(settlements.events(), Held.class);
        this.releases = Facts.of(settlements.events(), Released.class);
        Agreed agreed = new Agreed(settlements, dossier, weeks.on());
        this.kept = Kept.in(settlements, dossier, weeks.on())
                .shareDrawnTo(experience.promises().share());
        List<String> inDispute = agreed.unresolved();
        settlements.ledger().items().stream()
                .filter(item -> item.open().isPositive())
                .forEach(item -> sort(item, inDispute));
        plan();
        Facts.of(settlements.events(), Promised.class).forEach(this::promise);
        free.forEach((item, rest) -> list.add(new CashFlow(rest, chances(item, weeks.on()))));
    }

    private void sort(Item item, List<String> inDispute) {
        long amount = item.open().minorUnits();
        open = Math.addExact(open, amount);
        if (inDispute.contains(item.id()) || inDispute.contains(item.invoice().id())) {
            disputed += amount;
        } else if (isHeld(item)) {
            held += amount;
        } else {
            free.put(item, amount);
        }
    }

    private boolean isHeld(Item item) {
        return holds.stream()
                .filter(hold -> isAbout(hold.invoices(), item))
                .filter(hold -> hold.until().filter(weeks.on()::isAfter).isEmpty())
                .anyMatch(hold -> releases.stream()
                        .filter(release -> isAbout(release.invoices(), item))
                        .allMatch(release -> release.on().isBefore(hold.on())));
    }

    private static boolean isAbout(List<String> invoices, Item item) {
        return Agreed.isMeant(invoices, LocalDate.MAX, item);
    }

    /** Parts of a plan that runs; what is not paid as agreed has no week. */
    private void plan() {
        double[] never = new double[weeks.count() + 1];
        RunningPlan.in(settlements, weeks.on())
                .ifPresent(plan -> plan.toCome()
                        .forEach(part -> take(
                                        plan.meant(free.keySet()), part.amount().minorUnits())
                                .forEach((item, amount) -> pledge(amount, part.due(), never))));
    }

    /** What is promised; where the promise is broken, habit goes on behind its day. */
    private void promise(Promised promise) {
        if (promise.by().isAfter(weeks.on())) {
            List<Item> meant = free.keySet().stream()
                    .filter(item -> Agreed.isMeant(promise.invoices(), promise.on(), item))
                    .toList();
            long most = promise.amount().map(amount -> amount.minorUnits()).orElse(Long.MAX_VALUE);
            take(meant, most).forEach((item, amount) -> pledge(amount, promise.by(), chances(item, promise.by())));
        }
    }

    private void pledge(long amount, LocalDate day, double[] otherwise) {
        pledged += amount;
        list.add(CashFlow.agreed(amount, weeks.of(day), kept, otherwise));
    }

    /** Takes so much of what is not spoken for, the oldest first. */
    private Map<Item, Long> take(List<Item> items, long most) {
        Map<Item, Long> taken = new LinkedHashMap<>();
        long rest = most;
        for (Item item : items) {
            long part = Math.min(rest, free.getOrDefault(item, 0L));
            if (part > 0) {
                taken.put(item, part);
                free.merge(item, -part, Long::sum);
                rest -= part;
            }
        }
        free.values().removeIf(left -> left == 0);
        return taken;
    }

    /** The chance of each week and of the time after them for what is open at the end of a day. */
    private double[] chances(Item item, LocalDate from) {
        double[] chances = new double[weeks.count() + 1];
        double start = times.shareOpen(item, from);
        double before = start;
        for (int week = 0; start > 0 && week < weeks.count(); week++) {
            double after = Math.min(before, times.shareOpen(item, weeks.sunday(week)));
            chances[week] = (before - after) / start;
            before = after;
        }
        chances[weeks.count()] = start > 0 ? before / start : 0;
        return chances;
    }

    List<CashFlow> list() {
        return list;
    }

    long open() {
        return open;
    }

    long disputed() {
        return disputed;
    }

    long held() {
        return held;
    }

    long pledged() {
        return pledged;
    }
}
