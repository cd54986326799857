package dev.dunning.core.json;

import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How several policies and the choice between them are read; each may extend one that stands before it. */
final class PolicyBookReader {

    static final String FORMAT = "dunning-policies/1";

    private static final Reading<PolicyBook.Choice> CHOICE = Fields.object(PolicyBookReader::choice);

    private final PolicyShelf shelf;

    private PolicyBookReader(PolicyShelf shelf) {
        this.shelf = shelf;
    }

    /** Policies that may extend or choose one of those that are known. */
    static Reading<PolicyBook> knowing(Function<String, Optional<PolicyDocument>> known) {
        return node -> Format.document(FORMAT, new PolicyBookReader(PolicyShelf.growing(known))::book)
                .from(node);
    }

    private Supplier<PolicyBook> book(Fields in) {
        in.required("format", Scalars.ID);
        var usual = in.required("usual", Scalars.NAME);
        var choices = in.list("choose", CHOICE);
        var policies = in.required("policies", Lists.of(this::policy));
        var ext = in.ext();
        return () -> new PolicyBook(
                withNamed(
                        policies.get(),
                        Stream.concat(choices.stream().map(PolicyBook.Choice::policy), Stream.of(usual.get()))),
                choices,
                usual.get(),
                ext);
    }

    private Optional<PolicyDocument> policy(Node node) {
        Optional<PolicyDocument> policy = PolicyReader.extending(shelf).from(node);
        policy.ifPresentOrElse(shelf::add, () -> shelf.lose(node.value()));
        return policy;
    }

    /** Policies that are known anyway need not be written out to be chosen. */
    private List<PolicyDocument> withNamed(List<PolicyDocument> policies, Stream<String> named) {
        List<PolicyDocument> all = new ArrayList<>(policies);
        named.distinct()
                .filter(id -> policies.stream().noneMatch(policy -> policy.id().equals(id)))
                .forEach(id -> shelf.find(id).ifPresent(all::add));
        return all;
    }

    private static Supplier<PolicyBook.Choice> choice(Fields in) {
        var policy = in.required("policy", Scalars.NAME);
        var tags = in.set("tags", DebtorReader.TAG);
        var segments = in.set("segments", Scalars.NAME);
        var debtorKinds = in.set("debtorKinds", CreditorReader.KIND);
        var countries = in.set("countries", Scalars.COUNTRY);
        var ext = in.ext();
        return () -> new PolicyBook.Choice(policy.get(), tags, segments, debtorKinds, countries, ext);
    }
}
