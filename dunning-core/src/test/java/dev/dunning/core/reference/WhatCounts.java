package dev.dunning.core.reference;

import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.AllocationChoice;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Credits;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 1: the facts that count today. */
final class WhatCounts {

    private final Case given;
    private final Jurisdiction law;
    private final WhichPolicy policies;
    private final PolicyDocument policy;
    private final LocalDate booked;
    private final List<DunningEvent> events;
    private final Ledger ledger;
    private final CostRule costs;

    WhatCounts(Case given) {
        this.given = given;
        this.law = given.law();
        this.policies = new WhichPolicy(given.book(), given.dossier().debtor());
        this.policy = policies.ofDebtor();
        LocalDate today = given.today();
        this.booked = dossier().bookedThrough().filter(today::isAfter).orElse(today);
        this.events = inOrder(onceEach(dossier().history(), today));
        this.ledger = Ledger.replay(dossier(), today, booking(), invoice -> law.interest(dossier(), invoice, today));
        this.costs = law.costs(dossier(), today);
    }

    private static List<DunningEvent> onceEach(List<DunningEvent> history, LocalDate today) {
        List<DunningEvent> once = new ArrayList<>();
        for (DunningEvent event : history) {
            boolean known = event.entry().id().isPresent()
                    && once.stream()
                            .anyMatch(other ->
                                    other.entry().id().equals(event.entry().id()));
            if (!known && !event.on().isAfter(today)) {
                once.add(event);
            }
        }
        return once;
    }

    /** By day, then by what it is; what is still equal stands by its id, then by what it says. */
    private static List<DunningEvent> inOrder(List<DunningEvent> events) {
        List<DunningEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(DunningEvent::on)
                .thenComparing(WhatCounts::placeInTheDay)
                .thenComparing(event -> event.entry().id().orElse(""))
                .thenComparing(Object::toString));
        return List.copyOf(sorted);
    }

    private static int placeInTheDay(DunningEvent event) {
        if (event instanceof DunningEvent.Credited) {
            return 1;
        } else if (event instanceof DunningEvent.Paid) {
            return 2;
        } else if (event instanceof DunningEvent.PaymentReversed) {
            return 3;
        }
        return event instanceof Sent ? 6 : endsSomething(event) ? 5 : 4;
    }

    /** What is ended on the day on which it began does not stand on that day. */
    private static boolean endsSomething(DunningEvent event) {
        return event instanceof DunningEvent.Released
                || event instanceof DunningEvent.Returned
                || event instanceof DunningEvent.DisputeResolved;
    }

    private BookingRules booking() {
        Conventions conventions = policy().conventions();
        return new BookingRules(allocation(), conventions.credits() == Credits.NET, false, law::lastDayToPay);
    }

    AllocationOrder allocation() {
        boolean principalFirst = policy().conventions().allocation() == AllocationChoice.PRINCIPAL_FIRST;
        return principalFirst ? AllocationOrder.PRINCIPAL_FIRST : law.allocation();
    }

    PolicyBook book() {
        return given.book();
    }

    LocalDate today() {
        return given.today();
    }

    LocalDate booked() {
        return booked;
    }

    Dossier dossier() {
        return given.dossier();
    }

    Jurisdiction law() {
        return law;
    }

    CostRule costs() {
        return costs;
    }

    Ledger ledger() {
        return ledger;
    }

    /** The policy of the debtor. */
    PolicyDocument policy() {
        return policy;
    }

    /** The policy that an item follows. */
    PolicyDocument policy(Item item) {
        return policies.of(item.invoice());
    }

    List<Item> items() {
        return ledger.items();
    }

    List<Item> openItems() {
        return items().stream().filter(item -> item.open().isPositive()).toList();
    }

    /** The day from whose end on nothing of it was open. */
    Optional<LocalDate> closed(Item item) {
        if (item.open().isPositive()) {
            return Optional.empty();
        }
        LocalDate day = today();
        while (day.isAfter(item.invoice().issued())
                && !item.openAtEndOf(day.minusDays(1)).isPositive()) {
            day = day.minusDays(1);
        }
        return Optional.of(day);
    }

    Money open() {
        return ledger.open();
    }

    /** Whether a day is past and everything that was paid on it is known. */
    boolean isMissed(LocalDate day) {
        return today().isAfter(day) && !booked.isBefore(day);
    }

    List<DunningEvent> events() {
        return events;
    }

    <E extends DunningEvent> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E extends DunningEvent> Optional<E> last(Class<E> type) {
        List<E> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Whether one event comes after another. */
    boolean isAfter(DunningEvent one, DunningEvent other) {
        return events.indexOf(one) > events.indexOf(other);
    }

    /** A natural person who said that paying is impossible gets no statutory notice any more. */
    boolean isHardship() {
        return dossier().debtor().kind().isNaturalPerson()
                && all(DebtorSaid.class).stream().anyMatch(said -> said.reason() == LateReason.HARDSHIP);
    }

    /** What is known about a message. */
    List<Tracked> fates(Sent sent) {
        return all(Tracked.class).stream()
                .filter(tracked -> sent.message().equals(Optional.of(tracked.message())))
                .toList();
    }

    boolean has(Sent sent, Fate fate) {
        return fates(sent).stream().anyMatch(tracked -> tracked.fate() == fate);
    }

    List<Sent> went() {
        return all(Sent.class).stream()
                .filter(sent -> !has(sent, Fate.RETRACTED))
                .toList();
    }

    /** The messages that were neither taken back nor returned. */
    List<Sent> arrived() {
        return all(Sent.class).stream()
                .filter(sent -> !has(sent, Fate.RETRACTED) && !has(sent, Fate.BOUNCED))
                .toList();
    }

    /** Whether a number means an item: its own number, or that of the whole invoice. */
    static boolean names(String number, Item item) {
        return number.equals(item.id()) || number.equals(item.invoice().id());
    }

    static boolean names(List<String> numbers, Item item) {
        return numbers.stream().anyMatch(number -> names(number, item));
    }

    /** Naming nothing means every invoice, also later ones. */
    static boolean namesOrAll(List<String> numbers, Item item) {
        return numbers.isEmpty() || names(numbers, item);
    }

    /** Naming nothing means everything that was issued by that day. */
    static boolean covers(List<String> numbers, LocalDate on, Item item) {
        return numbers.isEmpty() ? !item.invoice().issued().isAfter(on) : names(numbers, item);
    }
}
