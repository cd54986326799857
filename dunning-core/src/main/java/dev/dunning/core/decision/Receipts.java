package dev.dunning.core.decision;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came in by day, and what went back, whatever part of the claim it met. */
final class Receipts {

    private static final String ON_ACCOUNT = "";

    private final Money zero;
    private final Set<String> numbers;
    private final NavigableMap<LocalDate, List<String>> byIssue;
    private final Map<String, Paid> payments = new HashMap<>();
    private final NavigableMap<LocalDate, Money> everything = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, Money>> byInvoice = new HashMap<>();
    private final NavigableMap<LocalDate, Set<String>> reversals = new TreeMap<>();

    Receipts(Dossier dossier, List<DunningEvent> events) {
        this.zero = dossier.zero();
        this.numbers = dossier.invoices().stream().map(Invoice::id).collect(Collectors.toSet());
        this.byIssue = dossier.invoices().stream()
                .collect(Collectors.groupingBy(
                        Invoice::issued, TreeMap::new, Collectors.mapping(Invoice::id, Collectors.toList())));
        events.forEach(this::book);
        sumUp(everything);
        byInvoice.values().forEach(this::sumUp);
    }

    private void book(DunningEvent event) {
        if (event instanceof Paid paid) {
            paid.entry().id().ifPresent(id -> payments.put(id, paid));
            add(paid.on(), paid.invoice(), paid.amount());
        } else if (event instanceof Credited credited) {
            add(credited.on(), Optional.of(credited.invoice()), credited.amount());
        } else if (event instanceof PaymentReversed reversed) {
            reverse(reversed);
        }
    }

    private void reverse(PaymentReversed reversed) {
        Optional<Paid> paid = reversed.payment().map(payments::get);
        Optional<String> invoice = reversed.invoice().or(() -> paid.flatMap(Paid::invoice));
        Money amount = reversed.amount().or(() -> paid.map(Paid::amount)).orElse(zero);
        add(reversed.on(), invoice, amount.negate());
        reversals
                .computeIfAbsent(reversed.on(), day -> new HashSet<>())
                .add(invoice.map(this::number).orElse(ON_ACCOUNT));
    }

    private void add(LocalDate on, Optional<String> invoice, Money amount) {
        everything.merge(on, amount, Money::plus);
        byInvoice
                .computeIfAbsent(invoice.map(this::number).orElse(ON_ACCOUNT), key -> new TreeMap<>())
                .merge(on, amount, Money::plus);
    }

    /** The invoice of an instalment. */
    private String number(String item) {
        int slash = item.lastIndexOf('/');
        return numbers.contains(item) || slash < 0 ? item : item.substring(0, slash);
    }

    private void sumUp(NavigableMap<LocalDate, Money> days) {
        Money sum = zero;
        for (Map.Entry<LocalDate, Money> day : days.entrySet()) {
            sum = sum.plus(day.getValue());
            day.setValue(sum);
        }
    }

    /**
     * What came in for some invoices, or on account; when none is named, for all but those that were issued after the
     * first day. Both days are inclusive.
     */
    Money between(List<String> invoices, LocalDate from, LocalDate through) {
        return invoices.isEmpty()
                ? between(everything, from, through).minus(between(issuedAfter(from), from, through))
                : between(scope(invoices), from, through);
    }

    private Money between(Set<String> scope, LocalDate from, LocalDate through) {
        return Money.sum(
                zero.currency(),
                scope.stream()
                        .flatMap(number -> Optional.ofNullable(byInvoice.get(number)).stream())
                        .map(days -> between(days, from, through))
                        .toList());
    }

    private Set<String> issuedAfter(LocalDate day) {
        return byIssue.tailMap(day, false).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private Set<String> scope(List<String> invoices) {
        Set<String> scope = invoices.stream().map(this::number).collect(Collectors.toSet());
        scope.add(ON_ACCOUNT);
        return scope;
    }

    private Money between(NavigableMap<LocalDate, Money> days, LocalDate from, LocalDate through) {
        return last(days.floorEntry(through)).minus(last(days.lowerEntry(from)));
    }

    private Money last(Map.@org.jspecify.annotations.Nullable Entry<LocalDate, Money> day) {
        return day == null ? zero : day.getValue();
    }

    /** The last day after another on which money for some invoices went back; none means what there was from a day. */
    Optional<LocalDate> lastReversal(List<String> invoices, LocalDate from, LocalDate after) {
        Set<String> scope = scope(invoices);
        Set<String> others = issuedAfter(from);
        return reversals.tailMap(after, false).descendingMap().entrySet().stream()
                .filter(day -> day.getValue().stream()
                        .anyMatch(number -> invoices.isEmpty() ? !others.contains(number) : scope.contains(number)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
