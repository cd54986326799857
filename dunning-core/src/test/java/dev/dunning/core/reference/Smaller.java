package dev.dunning.core.reference;

import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Invoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Leaves out of a case what does not matter to its difference: events, invoices, policies and steps. */
record Smaller(Comparison found) {

    Comparison smallest() {
        Comparison smallest = found;
        Optional<Comparison> smaller = smaller(found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        return smallest;
    }

    private Optional<Comparison> smaller(Comparison from) {
        List<Case> cases = new ArrayList<>();
        cases.addAll(fewerEvents(from.given()));
        cases.addAll(fewerInvoices(from.given()));
        cases.addAll(fewerPolicies(from.given()));
        cases.addAll(fewerSteps(from.given()));
        cases.addAll(plainer(from.given()));
        return cases.stream()
                .filter(less -> !less.equals(from.given()))
                .filter(less ->
                        less.dossier().check().isEmpty() && less.book().check().isEmpty())
                .map(Comparison::of)
                .filter(found::differsLike)
                .findFirst();
    }

    private static <T> List<List<T>> withoutOne(List<T> list) {
        List<List<T>> shorter = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> rest = new ArrayList<>(list);
            rest.remove(i);
            shorter.add(rest);
        }
        return shorter;
    }

    private static List<Case> fewerEvents(Case given) {
        return withoutOne(given.dossier().history()).stream()
                .map(history -> given.with(dossier(given, given.dossier().invoices(), history)))
                .toList();
    }

    /** An invoice that a message names stays. */
    private static List<Case> fewerInvoices(Case given) {
        List<DunningEvent> history = given.dossier().history();
        return withoutOne(given.dossier().invoices()).stream()
                .filter(invoices -> history.stream().allMatch(event -> namesOnly(event, invoices)))
                .map(invoices -> given.with(dossier(given, invoices, history)))
                .toList();
    }

    private static boolean namesOnly(DunningEvent event, List<Invoice> invoices) {
        return !(event instanceof Sent sent)
                || sent.invoices().stream()
                        .allMatch(number -> invoices.stream()
                                .anyMatch(invoice ->
                                        number.equals(invoice.id()) || number.startsWith(invoice.id() + "/")));
    }

    private static Dossier dossier(Case given, List<Invoice> invoices, List<DunningEvent> history) {
        Dossier from = given.dossier();
        return new Dossier(
                from.creditor(),
                from.debtor(),
                from.terms().stream()
                        .filter(terms -> invoices.stream()
                                .anyMatch(invoice -> invoice.terms().equals(Optional.of(terms.id()))))
                        .toList(),
                invoices,
                history,
                from.bookedThrough(),
                from.law(),
                from.ext());
    }

    private static List<Case> fewerPolicies(Case given) {
        return given.book().policies().stream()
                .map(policy -> given.with(PolicyBook.of(policy)))
                .toList();
    }

    private static List<Case> fewerSteps(Case given) {
        List<Case> cases = new ArrayList<>();
        for (PolicyDocument policy : given.book().policies()) {
            for (List<StepDocument> steps : withoutOne(policy.steps())) {
                cases.add(changed(given, policy, from -> policy(from, from.conventions(), from.limits(), steps)));
            }
        }
        return cases;
    }

    /** With the usual conventions, without limits, and with steps of which only the least is said. */
    private static List<Case> plainer(Case given) {
        List<Case> cases = new ArrayList<>();
        for (PolicyDocument policy : given.book().policies()) {
            cases.add(changed(given, policy, from -> policy(from, Conventions.STANDARD, from.limits(), from.steps())));
            cases.add(changed(given, policy, from -> policy(from, from.conventions(), Limits.NONE, from.steps())));
            for (StepDocument step : policy.steps()) {
                List<StepDocument> steps = policy.steps().stream()
                        .map(each -> each.equals(step) ? plain(each) : each)
                        .toList();
                cases.add(changed(given, policy, from -> policy(from, from.conventions(), from.limits(), steps)));
            }
        }
        return cases;
    }

    private static StepDocument plain(StepDocument step) {
        StepDocument.Builder builder = StepDocument.of(
                step.id(), step.kind(), step.when(), step.channels().toArray(dev.dunning.core.debtor.Channel[]::new))
                .toBuilder();
        step.to().ifPresent(builder::to);
        return builder.build();
    }

    private static Case changed(Case given, PolicyDocument which, UnaryOperator<PolicyDocument> change) {
        List<PolicyDocument> policies = given.book().policies().stream()
                .map(policy -> policy.equals(which) ? change.apply(policy) : policy)
                .toList();
        return given.with(
                new PolicyBook(policies, given.book().choices(), given.book().usual()));
    }

    private static PolicyDocument policy(
            PolicyDocument from, Conventions conventions, Limits limits, List<StepDocument> steps) {
        return new PolicyDocument(from.id(), from.version(), conventions, limits, steps, from.adopt(), from.ext());
    }
}
