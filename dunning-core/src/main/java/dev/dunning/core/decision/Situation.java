package dev.dunning.core.decision;

import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.LawToday;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.AllocationChoice;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Credits;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.HandedOver;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Returned;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything about one dossier on one day that the rules look at, derived once. */
final class Situation {

    final DunningPolicy bound;
    final Dossier dossier;
    final LocalDate today;
    final Jurisdiction law;
    /** What the law says about this dossier today. */
    final LawToday lawToday;

    /** The house rules of the debtor; an invoice may have its own. */
    final PolicyDocument policy;

    final List<DunningEvent> events;
    private final Map<Class<?>, List<DunningEvent>> byType;
    final Ledger ledger;
    /** The last day whose payments are known; never after today. */
    final LocalDate booked;
    /** Everything that went out, in order of the days; even what was taken back was read. */
    final List<Sent> contacts;
    /** Messages that count as sent; those that were taken back are not among them. */
    final List<Sent> messages;
    /** Messages of these that arrived as far as is known. */
    final List<Sent> arrived;
    /** The last answer of a person, by the rule that asked. */
    final Map<String, QuestionAnswered> answers = new HashMap<>();

    final Register register;
    final Receipts receipts;
    private final Set<LocalDate> payments;
    final Holds holds;
    final Agreements agreements;
    final Questions questions;
    /** Why a person keeps the dossier. */
    final Optional<Reason> taken;
    /** The last day on which everything came back. */
    final LocalDate returned;

    final List<HandedOver> handedOver;
    final Totals totals;
    final Reach reach;
    final ContactLimits limits;
    final SoftSteps softSteps;
    final List<Claimable> claimables;

    private final Map<String, Approval> verdicts = new HashMap<>();

    Situation(DunningPolicy bound, Dossier dossier, LocalDate today) {
        this.bound = bound;
        this.dossier = dossier;
        this.today = today;
        this.law = bound.law();
        this.lawToday = law.on(dossier, today);
        this.policy = bound.document(dossier.debtor());
        this.events = Facts.through(dossier, today);
        this.byType = events.stream().collect(Collectors.groupingBy(DunningEvent::getClass));
        this.booked = dossier.bookedBy(today);
        this.ledger = Ledger.replay(dossier, today, rules(), lawToday::interest);
        this.contacts = events(Sent.class);
        this.messages = without(contacts, Fate.RETRACTED);
        this.arrived = without(messages, Fate.BOUNCED);
        List<Item> open =
                ledger.items().stream().filter(item -> item.open().isPositive()).toList();
        this.register = register(open);
        events(QuestionAnswered.class).forEach(answer -> answers.put(answer.rule(), answer));
        events(Approval.class).forEach(this::judge);
        this.payments = events(Paid.class).stream().map(Paid::on).collect(Collectors.toSet());
        this.receipts = new Receipts(dossier, events);
        this.holds = new Holds(this);
        this.agreements = new Agreements(this, open);
        this.questions = new Questions(this, open);
        this.taken = questions.taken();
        this.returned = wholly(Returned.class).stream()
                .map(Returned::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        this.handedOver = wholly(HandedOver.class).stream()
                .filter(event -> event.on().isAfter(returned))
                .toList();
        this.totals = Totals.of(dossier.zero(), ledger.items());
        this.limits = new ContactLimits(this);
        this.reach = new Reach(this);
        this.softSteps = new SoftSteps(this);
        this.claimables = open.stream().map(item -> new Claimable(this, item)).toList();
    }

    private BookingRules rules() {
        return new BookingRules(allocation(), conventions().credits() == Credits.NET, false, law::lastDayToPay);
    }

    private Register register(List<Item> open) {
        Register all = new Register(open);
        Set<Sent> here = new HashSet<>(arrived);
        contacts.forEach(sent -> all.contact(sent, here.contains(sent)));
        events.stream().filter(event -> !(event instanceof Sent)).forEach(event -> all.event(event, event.about()));
        return all;
    }

    /** On one day a no outweighs a yes. */
    private void judge(Approval event) {
        Approval before = verdicts.get(event.key());
        boolean overruled = before != null && !before.granted() && before.on().isEqual(event.on());
        if (!overruled) {
            verdicts.put(event.key(), event);
        }
    }

    /** What the law has against a notice as such. */
    Optional<Verdict.Forbidden> forbidden(Proposal proposal) {
        return lawToday.forbidden(proposal, Verdict.Part.NOTICE).stream().findFirst();
    }

    /** What a person said last about a notice. */
    Optional<Boolean> verdict(String key) {
        return Optional.ofNullable(verdicts.get(key)).map(Approval::granted);
    }

    /** The house rules of an invoice. */
    PolicyDocument policyOf(Invoice invoice) {
        return bound.document(dossier.debtor(), invoice);
    }

    /** In which order a payment meets the parts of a claim. */
    AllocationOrder allocation() {
        return conventions().allocation() == AllocationChoice.LAW ? law.allocation() : AllocationOrder.PRINCIPAL_FIRST;
    }

    Conventions conventions() {
        return policy.conventions();
    }

    <E extends DunningEvent> List<E> events(Class<E> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** Events of a type that name no invoice and so mean all. */
    <E extends DunningEvent> List<E> wholly(Class<E> type) {
        return events(type).stream().filter(event -> event.about().isEmpty()).toList();
    }

    boolean wasPaidOn(LocalDate day) {
        return payments.contains(day);
    }

    /** The last day of an event of a type, or the first day of all. */
    LocalDate lastDay(Class<? extends DunningEvent> type) {
        return events(type).stream()
                .map(DunningEvent::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private List<Sent> without(List<Sent> sent, Fate fate) {
        Set<String> gone = events(Tracked.class).stream()
                .filter(tracked -> tracked.fate() == fate)
                .map(Tracked::message)
                .collect(Collectors.toSet());
        return sent.stream()
                .filter(each -> each.message().filter(gone::contains).isEmpty())
                .toList();
    }

    boolean isNaturalPerson() {
        return dossier.debtor().kind().isNaturalPerson();
    }

    /** A person who said that paying is impossible is asked for no further costs. */
    boolean sparesNewCosts() {
        return isNaturalPerson() && agreements.isHardship();
    }

    boolean isConsumer() {
        return dossier.debtor().kind() == DebtorKind.CONSUMER;
    }

    /** What is overdue and may be asked for today, whether or not a step is due. */
    List<Claimable> overdue() {
        return claimables.stream()
                .filter(Claimable::isOverdue)
                .filter(Claimable::isFree)
                .toList();
    }

    /** What messages claimed of costs and interest and nobody paid. */
    Money claimedBesidePrincipal() {
        return ledger.costsClaimed().plus(ledger.interestClaimed());
    }

    boolean hasOverdue() {
        return totals.overdueInvoices() > 0;
    }
}
