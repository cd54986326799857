package dev.dunning.core.simulation.backtest;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.simulation.Timeline;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One dossier that was played through under one policy. */
final class Played {

    private final Timeline timeline;
    private final Ledger atStart;
    private final Ledger atEnd;

    Played(Dossier start, Timeline timeline) {
        this.timeline = timeline;
        this.atStart = Books.on(start, timeline.from());
        this.atEnd = Books.on(timeline.end(), timeline.until());
    }

    long openAtStart() {
        return atStart.open().minorUnits();
    }

    long openAtEnd() {
        return atEnd.open().minorUnits();
    }

    long setOff() {
        return atStart.credit().minorUnits() - atEnd.credit().minorUnits();
    }

    long invoiced() {
        return sum(atEnd.items().stream()
                .filter(item -> item.invoice().issued().isAfter(timeline.from()))
                .map(Item::amount));
    }

    List<Paid> payments() {
        return Facts.of(timeline.assumed(), Paid.class);
    }

    long paid() {
        return sum(payments().stream().map(Paid::amount));
    }

    long writtenOff() {
        return sum(Facts.of(timeline.assumed(), WrittenOff.class).stream()
                .flatMap(off -> atEnd.items().stream()
                        .filter(item -> off.about().contains(item.id())
                                || off.about().contains(item.invoice().id()))
                        .map(item -> item.openAtEndOf(off.on().minusDays(1)))));
    }

    private static long sum(Stream<Money> amounts) {
        return amounts.mapToLong(Money::minorUnits).reduce(0, Math::addExact);
    }

    List<Sent> messages() {
        return Facts.of(timeline.assumed(), Sent.class);
    }

    long costs() {
        return mostOfADay(claim -> claim.costs().plus(claim.vat()));
    }

    long interest() {
        return mostOfADay(Claim::interest);
    }

    /** Each message repeats what was claimed before, so the day that claims most has it all. */
    private long mostOfADay(Function<Claim, Money> part) {
        return timeline.notices().stream()
                .filter(Notice::isSendable)
                .collect(Collectors.groupingBy(
                        Notice::sent,
                        Collectors.reducing(
                                0L, notice -> part.apply(notice.claim()).minorUnits(), Math::addExact)))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    /** The step of the last message about an invoice before its payment. */
    Optional<String> stepBefore(Paid paid) {
        return Facts.of(timeline.end().history(), Sent.class).stream()
                .filter(sent -> sent.on().isBefore(paid.on()) && sent.invoices().containsAll(paid.about()))
                .max(Comparator.comparing(Sent::on))
                .map(Sent::step);
    }

    long lateness(Paid paid) {
        LocalDate due = paid.about().stream()
                .flatMap(id -> atEnd.item(id).stream())
                .map(Item::due)
                .findFirst()
                .orElse(paid.on());
        return DAYS.between(due, paid.on());
    }

    /** Minor units times the days for which they were open. */
    BigInteger moneyDays() {
        Map<String, Item> start =
                atStart.items().stream().collect(Collectors.toMap(Item::id, item -> item, (a, b) -> a));
        return atEnd.items().stream()
                .map(item -> moneyDays(item, Optional.ofNullable(start.get(item.id()))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger moneyDays(Item item, Optional<Item> known) {
        LocalDate issued = item.invoice().issued();
        LocalDate first = issued.isAfter(timeline.from()) ? issued : timeline.from();
        long amount =
                known.map(Item::open).orElseGet(() -> item.openAtEndOf(first)).minorUnits();
        LocalDate closed = item.closedOn().filter(first::isBefore).orElse(timeline.until());
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(DAYS.between(first, closed)));
    }
}
