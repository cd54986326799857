package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The payment plan that stands between the debtor and the ladder, and whether it is being kept. */
final class PaymentPlan {

    private final Situation situation;
    private final PlanAgreed agreed;
    private final Set<String> items;
    private final int cureDays;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One instalment with all before it.
     *
     * @param due its last day
     * @param sum what is due through it
     */
    private record Part(LocalDate due, Money sum) {}

    private PaymentPlan(Situation situation, PlanAgreed agreed) {
        this.situation = situation;
        this.agreed = agreed;
        this.items = situation.register.items(agreed.invoices());
        this.cureDays = situation.conventions().cureDays();
        Money sum = situation.dossier.zero();
        List<Instalment> inOrder = agreed.instalments().stream()
                .sorted(Comparator.comparing(Instalment::due))
                .toList();
        for (Instalment instalment : inOrder) {
            sum = sum.plus(instalment.amount());
            parts.add(new Part(instalment.due(), sum));
        }
    }

    /** The last plan that was agreed and not cancelled since. */
    static Optional<PaymentPlan> in(Situation situation) {
        Optional<LocalDate> cancelled = situation.events(PlanCancelled.class).stream()
                .map(PlanCancelled::on)
                .max(Comparator.naturalOrder());
        return situation.events(PlanAgreed.class).stream()
                .reduce((earlier, later) -> later)
                .filter(plan ->
                        cancelled.filter(day -> !day.isBefore(plan.on())).isEmpty())
                .map(plan -> new PaymentPlan(situation, plan));
    }

    PlanAgreed agreed() {
        return agreed;
    }

    boolean covers(Item item) {
        return agreed.invoices().isEmpty() ? !item.invoice().issued().isAfter(agreed.on()) : items.contains(item.id());
    }

    private Money receivedThrough(LocalDate day) {
        return situation.receipts.between(agreed.invoices(), agreed.on(), day);
    }

    private boolean isPast(LocalDate day) {
        return situation.today.isAfter(day) && !situation.booked.isBefore(day);
    }

    private boolean isUncovered(Part part) {
        return receivedThrough(situation.today).compareTo(part.sum()) < 0;
    }

    /** The first instalment that today's receipts do not cover, whether or not its day is past. */
    private Optional<Part> firstUncovered() {
        return parts.stream().filter(this::isUncovered).findFirst();
    }

    /** The due date of the first instalment that was missed. */
    Optional<LocalDate> missed() {
        return firstUncovered().map(Part::due).filter(this::isPast);
    }

    /** What is missing of the instalments whose day is past, each with what is left of it. */
    List<Instalment> missing() {
        Money received = receivedThrough(situation.today);
        List<Instalment> missing = new ArrayList<>();
        Money before = situation.dossier.zero();
        for (Part part : parts) {
            Money paid = received.compareTo(before) > 0 ? received : before;
            if (isPast(part.due()) && isUncovered(part)) {
                missing.add(Instalment.of(part.due(), part.sum().minus(paid)));
            }
            before = part.sum();
        }
        return missing;
    }

    /** The due date of the next instalment that is still to be covered. */
    Optional<LocalDate> nextDue() {
        return firstUncovered().map(Part::due);
    }

    /** The last day on which paying a missed instalment keeps the plan alive; a reversal gives the same time again. */
    private LocalDate endOfCure(Part part) {
        LocalDate since = situation
                .receipts
                .lastReversal(agreed.invoices(), agreed.on(), part.due())
                .orElse(part.due());
        return since.plusDays(cureDays);
    }

    /** The last day of the cure of what was missed. */
    Optional<LocalDate> endOfCure() {
        return firstUncovered().filter(part -> isPast(part.due())).map(this::endOfCure);
    }

    boolean isBroken() {
        boolean late = parts.stream()
                .filter(part -> isPast(part.due().plusDays(cureDays)))
                .anyMatch(part -> receivedThrough(part.due().plusDays(cureDays)).compareTo(part.sum()) < 0);
        return late || endOfCure().filter(this::isPast).isPresent();
    }

    private LocalDate lastDay() {
        return parts.isEmpty() ? agreed.on() : parts.get(parts.size() - 1).due();
    }

    boolean isRunning() {
        boolean over = isPast(lastDay()) && missed().isEmpty();
        return !isBroken() && !over;
    }

    /** The first day on which the pause may be over; empty when bank statements must come first. */
    Optional<LocalDate> freeAgain() {
        LocalDate last = firstUncovered().map(this::endOfCure).orElse(lastDay());
        return Optional.of(last.plusDays(1)).filter(situation.today::isBefore);
    }
}
