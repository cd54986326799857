package dev.dunning.core.simulation.backtest;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums up one policy; whole numbers only, so that no order of adding changes anything. */
final class PolicySums {

    private static final String NO_STEP = "";
    /** A tenth of a percent, in millionths; as many of them are the whole. */
    private static final int DECIMALS = 2;

    private final Map<String, Map<Channel, Integer>> messages = new TreeMap<>();
    private final Map<String, Step> steps = new TreeMap<>();
    private final Map<Part, Long> sums = new EnumMap<>(Part.class);
    private BigInteger moneyDays = BigInteger.ZERO;
    private int invoicesPaid;

    private enum Part {
        OPEN_AT_START,
        INVOICED,
        PAID,
        SET_OFF,
        WRITTEN_OFF,
        OPEN_AT_END,
        COSTS,
        INTEREST,
        DAYS_LATE
    }

    /** What was paid after a step. */
    private record Step(int invoices, long amount) {

        Step plus(Step other) {
            return new Step(invoices + other.invoices, Math.addExact(amount, other.amount));
        }
    }

    void add(Played played) {
        add(Part.OPEN_AT_START, played.openAtStart());
        add(Part.INVOICED, played.invoiced());
        add(Part.PAID, played.paid());
        add(Part.SET_OFF, played.setOff());
        add(Part.WRITTEN_OFF, played.writtenOff());
        add(Part.OPEN_AT_END, played.openAtEnd());
        add(Part.COSTS, played.costs());
        add(Part.INTEREST, played.interest());
        played.messages().forEach(this::add);
        played.payments().forEach(paid -> add(played, paid));
        moneyDays = moneyDays.add(played.moneyDays());
    }

    private void add(Part part, long amount) {
        sums.merge(part, amount, Math::addExact);
    }

    private long sum(Part part) {
        return sums.getOrDefault(part, 0L);
    }

    private void add(Sent sent) {
        messages.computeIfAbsent(sent.step(), step -> new EnumMap<>(Channel.class))
                .merge(sent.channel(), 1, Integer::sum);
    }

    private void add(Played played, Paid paid) {
        invoicesPaid++;
        add(Part.DAYS_LATE, played.lateness(paid));
        steps.merge(
                played.stepBefore(paid).orElse(NO_STEP),
                new Step(1, paid.amount().minorUnits()),
                Step::plus);
    }

    void add(PolicySums other) {
        other.sums.forEach(this::add);
        other.messages.forEach((step, channels) ->
                channels.forEach((channel, count) -> messages.computeIfAbsent(step, id -> new EnumMap<>(Channel.class))
                        .merge(channel, count, Integer::sum)));
        other.steps.forEach((step, sum) -> steps.merge(step, sum, Step::plus));
        moneyDays = moneyDays.add(other.moneyDays);
        invoicesPaid += other.invoicesPaid;
    }

    BigInteger moneyDays() {
        return moneyDays;
    }

    /** All the money that could come in. */
    long base() {
        return Math.addExact(sum(Part.OPEN_AT_START), sum(Part.INVOICED));
    }

    PolicyFigures figures(Currency currency) {
        return new PolicyFigures(
                money(currency, Part.OPEN_AT_START),
                money(currency, Part.INVOICED),
                money(currency, Part.PAID),
                money(currency, Part.SET_OFF),
                money(currency, Part.WRITTEN_OFF),
                money(currency, Part.OPEN_AT_END),
                money(currency, Part.COSTS),
                money(currency, Part.INTEREST),
                messages(),
                resolved(currency),
                invoicesPaid,
                invoicesPaid == 0
                        ? Optional.empty()
                        : Optional.of(ratio(BigInteger.valueOf(sum(Part.DAYS_LATE)), invoicesPaid)),
                ratio(moneyDays, base()));
    }

    private Money money(Currency currency, Part part) {
        return Money.ofMinor(currency, sum(part));
    }

    private List<PolicyFigures.Messages> messages() {
        return messages.entrySet().stream()
                .flatMap(step -> step.getValue().entrySet().stream()
                        .map(each -> new PolicyFigures.Messages(step.getKey(), each.getKey(), each.getValue())))
                .toList();
    }

    private List<PolicyFigures.Resolved> resolved(Currency currency) {
        long paid = sum(Part.PAID);
        return steps.entrySet().stream()
                .map(entry -> new PolicyFigures.Resolved(
                        Optional.of(entry.getKey()).filter(step -> !step.equals(NO_STEP)),
                        entry.getValue().invoices(),
                        Money.ofMinor(currency, entry.getValue().amount()),
                        Share.tenths((double) entry.getValue().amount() / paid)))
                .toList();
    }

    static BigDecimal ratio(BigInteger sum, long count) {
        return count == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : new BigDecimal(sum).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }
}
