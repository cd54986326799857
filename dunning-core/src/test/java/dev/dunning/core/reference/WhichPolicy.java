package dev.dunning.core.reference;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyBook.Choice;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Invoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 2: which policy an invoice and a debtor follow. */
record WhichPolicy(PolicyBook book, Debtor debtor) {

    PolicyDocument of(Invoice invoice) {
        return named(invoice.policy()).orElseGet(this::ofDebtor);
    }

    PolicyDocument ofDebtor() {
        return named(debtor.policy()).orElseGet(this::ofSegment);
    }

    private PolicyDocument ofSegment() {
        List<Choice> inOrder = new ArrayList<>();
        book.choices().stream().filter(choice -> isByLabel(choice)).forEach(inOrder::add);
        book.choices().stream()
                .filter(choice -> !isByLabel(choice) && isByKind(choice))
                .forEach(inOrder::add);
        book.choices().stream()
                .filter(choice -> !isByLabel(choice) && !isByKind(choice))
                .forEach(inOrder::add);
        String name = inOrder.stream()
                .filter(this::fits)
                .findFirst()
                .map(Choice::policy)
                .orElse(book.usual());
        return named(Optional.of(name)).orElseThrow();
    }

    private static boolean isByLabel(Choice choice) {
        return !choice.tags().isEmpty();
    }

    private static boolean isByKind(Choice choice) {
        return !choice.debtorKinds().isEmpty();
    }

    private boolean fits(Choice choice) {
        return debtor.tags().containsAll(choice.tags())
                && (choice.debtorKinds().isEmpty() || choice.debtorKinds().contains(debtor.kind()))
                && (choice.countries().isEmpty() || choice.countries().contains(debtor.country()));
    }

    /** An unknown name decides nothing. */
    private Optional<PolicyDocument> named(Optional<String> name) {
        return book.policies().stream()
                .filter(policy -> name.filter(policy.id()::equals).isPresent())
                .findFirst();
    }
}
