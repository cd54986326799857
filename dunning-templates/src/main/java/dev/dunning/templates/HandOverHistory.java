package dev.dunning.templates;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.Facts;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import dev.dunning.templates.HandOverInvoice.Booking;
import dev.dunning.templates.HandOverInvoice.Kind;
import dev.dunning.templates.HandOverInvoice.Part;
import dev.dunning.templates.HandOverMessage.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened about the invoices that are handed over, through the day of the file: only what a partner needs. Notes,
 * the debtor's own reasons, pauses and the codes behind them stay with the creditor.
 */
final class HandOverHistory {

    private final Dossier dossier;
    private final Notice notice;
    private final Debts debts;
    private final List<DunningEvent> events;
    private final Map<Invoice, List<String>> claimed;
    private final Set<String> numbers = new LinkedHashSet<>();

    /**
     * A dispute.
     *
     * @param event what the debtor disputed
     * @param resolved the day on which it ended; absent while it runs
     * @param credited what was credited on the invoice in the meantime
     */
    record Dispute(Disputed event, Optional<LocalDate> resolved, Money credited) {}

    /**
     * A promise.
     *
     * @param event what the debtor promised
     * @param passed whether its last day has passed
     */
    record Promise(Promised event, boolean passed) {}

    /**
     * A payment plan.
     *
     * @param event what was agreed
     * @param cancelled the day on which it ended; absent when nobody ended it
     */
    record Plan(PlanAgreed event, Optional<LocalDate> cancelled) {}

    /**
     * Terms with the invoices under them.
     *
     * @param terms what was agreed
     * @param invoices numbers of invoices
     */
    record Agreed(Terms terms, List<String> invoices) {}

    HandOverHistory(Dossier dossier, Notice notice) {
        this.dossier = dossier;
        this.notice = notice;
        this.debts = new Debts(dossier, notice);
        this.events = Facts.through(dossier, notice.sent());
        this.claimed = Stream.concat(notice.invoices().stream(), principals().map(ClaimLine.Principal::invoice))
                .distinct()
                .collect(Collectors.groupingBy(this::invoice, LinkedHashMap::new, Collectors.toList()));
        claimed.forEach((invoice, ids) -> {
            numbers.add(invoice.id());
            numbers.addAll(ids);
        });
    }

    private Stream<ClaimLine.Principal> principals() {
        return notice.claim().lines().stream()
                .filter(ClaimLine.Principal.class::isInstance)
                .map(ClaimLine.Principal.class::cast);
    }

    private Invoice invoice(String id) {
        return dossier.invoice(id)
                .or(() -> dossier.invoice(id.substring(0, Math.max(id.lastIndexOf('/'), 0))))
                .orElseThrow();
    }

    private <E extends DunningEvent> Stream<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    /** Whether something that names no invoice, or some, is about this claim. */
    private boolean concerns(List<String> invoices) {
        return invoices.isEmpty() || invoices.stream().anyMatch(numbers::contains);
    }

    List<HandOverInvoice> invoices() {
        List<HandOverInvoice> invoices = new ArrayList<>();
        claimed.forEach((invoice, ids) -> invoices.add(invoice(invoice, ids)));
        return List.copyOf(invoices);
    }

    private HandOverInvoice invoice(Invoice invoice, List<String> ids) {
        boolean whole = ids.equals(List.of(invoice.id()));
        List<Part> parts = ids.stream()
                .map(debts::find)
                .map(debt -> new Part(debt.id(), debt.due(), debt.amount(), debt.open()))
                .toList();
        Money open =
                Money.sum(dossier.currency(), parts.stream().map(Part::open).toList());
        LocalDate due = whole ? parts.get(0).due() : invoice.due();
        return new HandOverInvoice(invoice, due, open, whole ? List.of() : parts, bookings(invoice.id()));
    }

    private List<Booking> bookings(String number) {
        return booked(id -> id.filter(named -> named.equals(number) || named.startsWith(number + "/"))
                .isPresent());
    }

    /** What was booked without naming an invoice. */
    List<Booking> onAccount() {
        return booked(Optional::isEmpty);
    }

    private List<Booking> booked(java.util.function.Predicate<Optional<String>> which) {
        Map<String, Paid> payments = new LinkedHashMap<>();
        events(Paid.class).forEach(paid -> paid.entry().id().ifPresent(id -> payments.put(id, paid)));
        List<Booking> bookings = new ArrayList<>();
        for (DunningEvent event : events) {
            if (event instanceof Paid paid && which.test(paid.invoice())) {
                bookings.add(new Booking(
                        paid.on(), Kind.PAID, paid.amount(), paid.purpose().map(Enum::name)));
            } else if (event instanceof Credited credited && which.test(Optional.of(credited.invoice()))) {
                bookings.add(new Booking(credited.on(), Kind.CREDITED, credited.amount(), Optional.empty()));
            } else if (event instanceof Waived waived && which.test(Optional.empty())) {
                bookings.add(new Booking(
                        waived.on(),
                        Kind.WAIVED,
                        waived.amount(),
                        Optional.of(waived.component().name())));
            } else if (event instanceof PaymentReversed reversed) {
                Optional<Paid> paid = reversed.payment().flatMap(id -> Optional.ofNullable(payments.get(id)));
                Optional<Money> amount = reversed.amount().or(() -> paid.map(Paid::amount));
                if (amount.isPresent() && which.test(reversed.invoice().or(() -> paid.flatMap(Paid::invoice)))) {
                    bookings.add(new Booking(reversed.on(), Kind.REVERSED, amount.get(), Optional.empty()));
                }
            }
        }
        return List.copyOf(bookings);
    }

    /** Messages that named one of the invoices. */
    List<HandOverMessage> messages() {
        return events(Sent.class)
                .filter(sent -> sent.invoices().stream().anyMatch(numbers::contains))
                .map(sent -> new HandOverMessage(sent, proofs(sent)))
                .toList();
    }

    private List<Proof> proofs(Sent sent) {
        if (sent.message().isEmpty()) {
            return List.of();
        }
        String message = sent.message().get();
        Stream<Proof> tracked = events(Tracked.class)
                .filter(event -> event.message().equals(message))
                .map(event -> new Proof(event.on(), event.fate()));
        Stream<Proof> replied = events(Replied.class)
                .filter(event -> event.message().filter(message::equals).isPresent())
                .map(event -> new Proof(event.on(), Fate.ANSWERED));
        return Stream.concat(tracked, replied)
                .distinct()
                .sorted(java.util.Comparator.comparing(Proof::on).thenComparing(Proof::fate))
                .toList();
    }

    List<Dispute> disputes() {
        return events(Disputed.class)
                .filter(event -> concerns(List.of(event.invoice())))
                .map(this::dispute)
                .toList();
    }

    private Dispute dispute(Disputed event) {
        Optional<LocalDate> resolved = events(DisputeResolved.class)
                .filter(end ->
                        end.invoice().equals(event.invoice()) && !end.on().isBefore(event.on()))
                .map(DisputeResolved::on)
                .findFirst();
        Money credited = events(Credited.class)
                .filter(credit ->
                        credit.invoice().equals(event.invoice()) && !credit.on().isBefore(event.on()))
                .filter(credit -> resolved.filter(credit.on()::isAfter).isEmpty())
                .map(Credited::amount)
                .collect(Money.summing(dossier.currency()));
        return new Dispute(event, resolved, credited);
    }

    List<Promise> promises() {
        return events(Promised.class)
                .filter(event -> concerns(event.invoices()))
                .map(event -> new Promise(event, notice.sent().isAfter(event.by())))
                .toList();
    }

    List<Plan> plans() {
        return events(PlanAgreed.class)
                .filter(event -> concerns(event.invoices()))
                .map(event -> new Plan(
                        event,
                        events(PlanCancelled.class)
                                .map(PlanCancelled::on)
                                .filter(day -> !day.isBefore(event.on()))
                                .findFirst()))
                .toList();
    }

    List<Agreed> terms() {
        Map<Terms, List<String>> agreed = new LinkedHashMap<>();
        claimed.keySet().stream()
                .filter(invoice -> !invoice.isCreditNote())
                .forEach(invoice -> agreed.computeIfAbsent(dossier.termsOf(invoice), terms -> new ArrayList<>())
                        .add(invoice.id()));
        return agreed.entrySet().stream()
                .map(entry -> new Agreed(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
