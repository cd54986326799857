package dev.dunning.core.insight;

import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.history.Agreed;
import dev.dunning.core.insight.history.Delays;
import dev.dunning.core.insight.history.Difficulties;
import dev.dunning.core.insight.history.EventName;
import dev.dunning.core.insight.history.KnownOverdue;
import dev.dunning.core.insight.history.LastingPayments;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.Invoice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the profile of one debtor. */
final class Profiler {

    private static final int LAST = 5;
    private static final int ENOUGH_FOR_A_TREND = 10;
    private static final int ENOUGH_FOR_A_DAY = 5;

    private final Dossier dossier;
    private final LocalDate on;
    /** Whether anything was paid after it is not known yet. */
    private final LocalDate booked;

    private final Experience experience;
    private final Settlements settlements;
    private final List<Paid> lasting;
    private final List<Settlement> all;
    private final List<Settlement> known;
    private final List<String> names;
    private final Delays delays;
    private final Agreed agreed;

    Profiler(Dossier dossier, LocalDate on, Experience experience) {
        this.dossier = dossier;
        this.on = on;
        this.booked = dossier.bookedBy(on);
        this.experience = experience;
        this.settlements = new Settlements(dossier, on);
        this.lasting = LastingPayments.in(settlements.events());
        this.all = settlements.list();
        this.known =
                all.stream().filter(settlement -> settlement.isTelling(booked)).toList();
        this.names = items(known);
        this.delays = Delays.of(known, booked);
        this.agreed = new Agreed(settlements, dossier, on);
    }

    PaymentProfile profile() {
        return new PaymentProfile(
                dossier.debtor().id(),
                on,
                Figure.count(names),
                Figure.count(items(known.stream()
                        .filter(settlement -> settlement.isLate(booked))
                        .toList())),
                known.isEmpty() ? Optional.empty() : days(delays.mean(), names),
                usual(),
                spread(),
                trend(),
                Figure.count(agreed.kept()),
                Figure.count(agreed.broken()),
                Figure.count(agreed.disputes()),
                Figure.count(agreed.unresolved()),
                new Channels(settlements.events(), lasting).records(),
                bestDay(),
                sum(item -> item.open().isPositive()),
                sum(new KnownOverdue(dossier, settlements, on)::contains),
                dossier.invoices().stream()
                        .map(Invoice::issued)
                        .filter(day -> !day.isAfter(on))
                        .min(Comparator.naturalOrder()),
                Figure.count(Difficulties.of(dossier, settlements, on)),
                dossier.debtor().tags());
    }

    private static List<String> items(List<Settlement> settlements) {
        return settlements.stream().map(Settlement::item).collect(Collectors.toUnmodifiableList());
    }

    private static Optional<Figure<Days>> days(double days, List<String> facts) {
        return Optional.of(new Figure<>(Days.of(days), facts));
    }

    private Days usual() {
        Usual usual = experience.usual();
        return Days.of(usual.average(known) + new Habit(usual, all).at(booked.plusDays(1)));
    }

    private Optional<Figure<Days>> spread() {
        return known.size() < 2 ? Optional.empty() : days(delays.spread(), names);
    }

    private Optional<Figure<Days>> trend() {
        if (known.size() < ENOUGH_FOR_A_TREND) {
            return Optional.empty();
        }
        List<Settlement> before = known.subList(0, known.size() - LAST);
        List<Settlement> last = known.subList(known.size() - LAST, known.size());
        return days(Delays.mean(last, booked) - Delays.mean(before, booked), items(last));
    }

    /** The earliest in the week of those that are equally frequent. */
    private Optional<Figure<DayOfWeek>> bestDay() {
        Map<DayOfWeek, List<String>> byDay = new EnumMap<>(DayOfWeek.class);
        for (Paid paid : lasting) {
            byDay.computeIfAbsent(paid.on().getDayOfWeek(), day -> new ArrayList<>())
                    .add(EventName.of(paid));
        }
        int payments = byDay.values().stream().mapToInt(List::size).sum();
        return byDay.entrySet().stream()
                .filter(day -> payments >= ENOUGH_FOR_A_DAY)
                .max(Comparator.<Map.Entry<DayOfWeek, List<String>>>comparingInt(
                                day -> day.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(day -> new Figure<>(day.getKey(), day.getValue()));
    }

    private Figure<Money> sum(Predicate<Item> which) {
        List<Item> items = settlements.ledger().items().stream().filter(which).toList();
        Money sum = Money.sum(dossier.currency(), items.stream().map(Item::open).toList());
        return new Figure<>(sum, items.stream().map(Item::id).toList());
    }
}
