package dev.dunning.core.receivable;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.MoneyOverflowException;
import dev.dunning.core.money.Rate;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds every fault of a dossier. */
final class DossierCheck {

    /** So high that no contract names it, so low that twelve times as much is a rate too. */
    private static final Rate MOST_PER_MONTH = Rate.ofPercent(100);

    private final Set<String> terms;
    private final Set<String> payments;
    private final Dossier dossier;
    private final Currency currency;
    private final Issues issues = new Issues();
    private final Set<String> items = new HashSet<>();

    DossierCheck(Dossier dossier) {
        this.dossier = dossier;
        this.terms = dossier.terms().stream().map(Terms::id).collect(Collectors.toSet());
        this.payments = dossier.history().stream()
                .filter(DunningEvent.Paid.class::isInstance)
                .flatMap(event -> event.entry().id().stream())
                .collect(Collectors.toSet());
        this.currency = dossier.currency();
    }

    List<Issue> issues() {
        terms();
        for (int i = 0; i < dossier.invoices().size(); i++) {
            invoice("invoices[" + i + "]", dossier.invoices().get(i));
        }
        Map<String, DunningEvent> known = new HashMap<>();
        for (int i = 0; i < dossier.history().size(); i++) {
            event("history[" + i + "]", dossier.history().get(i), known);
        }
        return issues.list();
    }

    private void terms() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < dossier.terms().size(); i++) {
            Terms agreed = dossier.terms().get(i);
            String path = "terms[" + i + "]";
            if (!seen.add(agreed.id())) {
                duplicate(path + ".id", agreed.id());
            }
            agreed.interest().filter(Rate::isNegative).ifPresent(rate -> negative(path, rate));
            agreed.interestPerMonth().ifPresent(rate -> interestPerMonth(path, agreed, rate));
        }
    }

    private void negative(String path, Rate rate) {
        issues.fault(
                "negative-rate",
                path + ".interest",
                "`" + rate + "` is less than no interest",
                "write `0` or more, or leave it out where no rate was agreed");
    }

    private void interestPerMonth(String path, Terms agreed, Rate rate) {
        if (agreed.interest().isPresent()) {
            issues.fault(
                    "two-rates",
                    path + ".interestPerMonth",
                    "it stands beside `interest`, so two rates are agreed for the same days",
                    "keep the one that the contract names");
        }
        if (rate.isNegative() || rate.compareTo(MOST_PER_MONTH) > 0) {
            issues.fault(
                    "bad-rate-per-month",
                    path + ".interestPerMonth",
                    "`" + rate + "` is no percentage per month that interest can be computed with",
                    "write one from `0` to `" + MOST_PER_MONTH + "`; a yearly rate belongs under `interest`");
        }
    }

    private void duplicate(String path, String id) {
        issues.fault("duplicate-id", path, Issues.quote(id) + " stands here a second time", "give each its own id");
    }

    private void invoice(String path, Invoice invoice) {
        if (!items.add(invoice.id())) {
            duplicate(path + ".id", invoice.id());
        }
        for (int i = 1; i <= invoice.instalments().size(); i++) {
            items.add(invoice.id() + "/" + i);
        }
        currency(path + ".amount", invoice.amount());
        invoice.open().ifPresent(open -> currency(path + ".open", open.amount()));
        invoice.terms()
                .filter(id -> !termsKnown(id))
                .ifPresent(id -> issues.fault(
                        "unknown-terms",
                        path + ".terms",
                        "there are no terms " + Issues.quote(id),
                        "add them under `terms`, or leave the key out"));
        instalments(path, invoice);
    }

    private boolean termsKnown(String id) {
        return terms.contains(id);
    }

    private void instalments(String path, Invoice invoice) {
        if (invoice.instalments().isEmpty()) {
            return;
        }
        for (int i = 0; i < invoice.instalments().size(); i++) {
            if (!currency(
                    path + ".instalments[" + i + "].amount",
                    invoice.instalments().get(i).amount())) {
                return;
            }
        }
        try {
            addUp(path + ".instalments", invoice);
        } catch (MoneyOverflowException tooMuch) {
            issues.fault(
                    "instalments-do-not-add-up",
                    path + ".instalments",
                    "together they need more than 18 digits, the invoice is `" + invoice.amount() + "`",
                    "make them agree");
        }
    }

    private void addUp(String path, Invoice invoice) {
        Money sum = Money.sum(
                invoice.amount().currency(),
                invoice.instalments().stream().map(Instalment::amount).toList());
        if (!sum.equals(invoice.amount())) {
            issues.fault(
                    "instalments-do-not-add-up",
                    path,
                    "they add up to `" + sum + "`, the invoice is `" + invoice.amount() + "`",
                    "make them agree");
        }
    }

    private boolean currency(String path, Money amount) {
        boolean same = amount.currency().equals(currency);
        if (!same) {
            issues.fault(
                    "mixed-currency",
                    path,
                    "`" + amount.currency() + "` stands beside `" + currency + "`, the currency of the first invoice",
                    "a dossier has one currency; make one dossier for each");
        }
        return same;
    }

    private void event(String path, DunningEvent event, Map<String, DunningEvent> known) {
        event.entry().id().ifPresent(id -> sameId(path, id, event, known));
        EventParts.amount(event).ifPresent(amount -> amount(path, amount));
        references(path, event);
        if (event instanceof DunningEvent.Sent sent) {
            sent.claimed().ifPresent(claimed -> currency(path + ".claimed", claimed.total()));
        }
        if (event instanceof DunningEvent.PaymentReversed reversed) {
            reversal(path, reversed);
        }
        if (event instanceof DunningEvent.PlanAgreed plan) {
            for (int i = 0; i < plan.instalments().size(); i++) {
                currency(
                        path + ".instalments[" + i + "].amount",
                        plan.instalments().get(i).amount());
            }
        }
    }

    private void sameId(String path, String id, DunningEvent event, Map<String, DunningEvent> known) {
        Optional<DunningEvent> earlier = Optional.ofNullable(known.putIfAbsent(id, event));
        if (earlier.filter(other -> !other.equals(event)).isPresent()) {
            issues.fault(
                    "conflicting-events",
                    path + ".id",
                    "two different events have the id " + Issues.quote(id),
                    "the same id is the same fact: correct one of them, or give it its own id");
        }
    }

    private void amount(String path, Money amount) {
        if (currency(path + ".amount", amount) && !amount.isPositive()) {
            issues.fault(
                    "amount-not-positive",
                    path + ".amount",
                    "the amount is `" + amount + "`",
                    "write what moved as a positive amount; the event says in which direction");
        }
    }

    private void references(String path, DunningEvent event) {
        EventParts.invoice(event).ifPresent(id -> reference(path + ".invoice", id));
        List<String> several = EventParts.invoices(event);
        for (int i = 0; i < several.size(); i++) {
            reference(path + ".invoices[" + i + "]", several.get(i));
        }
    }

    private void reference(String path, String id) {
        if (!items.contains(id)) {
            issues.fault(
                    "unknown-invoice",
                    path,
                    "there is no invoice " + Issues.quote(id),
                    Issues.nearest(id, items)
                            .map(near -> "did you mean " + Issues.quote(near) + "?")
                            .orElse("add it under `invoices`, or leave the event out"));
        }
    }

    private void reversal(String path, DunningEvent.PaymentReversed reversed) {
        Optional<String> payment = reversed.payment();
        if (payment.isEmpty()
                && (reversed.invoice().isEmpty() || reversed.amount().isEmpty())) {
            issues.fault(
                    "reversal-of-nothing",
                    path,
                    "neither a payment nor an invoice with an amount is named",
                    "write `payment`, or `invoice` and `amount`");
        }
        payment.filter(id -> !isPayment(id))
                .ifPresent(id -> issues.fault(
                        "unknown-payment",
                        path + ".payment",
                        "there is no payment " + Issues.quote(id),
                        "name the id of a `paid` event"));
    }

    private boolean isPayment(String id) {
        return payments.contains(id);
    }
}
