package dev.dunning.core.json;

import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How several policies and the choice between them are read; each may extend one that stands before it. */
final class PolicyBookReader {

    static final String FORMAT = "dunning-policies/1";

    private static final Reading<PolicyBook.Choice> CHOICE = Fields.object(PolicyBookReader::choice);

    private final Function<String, Optional<PolicyDocument>> known;
    private final List<PolicyDocument> read = new ArrayList<>();

    private PolicyBookReader(Function<String, Optional<PolicyDocument>> known) {
        this.known = known;
    }

    /** Policies that may extend one of those that are known. */
    static Reading<PolicyBook> knowing(Function<String, Optional<PolicyDocument>> known) {
        return node ->
                Format.document(FORMAT, new PolicyBookReader(known)::book).from(node);
    }

    private Supplier<PolicyBook> book(Fields in) {
        in.required("format", Scalars.ID);
        var policies = in.required("policies", Lists.of(this::policy));
        var choices = in.list("choose", CHOICE);
        var usual = in.required("usual", Scalars.NAME);
        in.ext();
        return () -> new PolicyBook(withUsual(policies.get(), choices, usual.get()), choices, usual.get());
    }

    private Optional<PolicyDocument> policy(Node node) {
        Optional<PolicyDocument> policy = PolicyReader.knowing(this::find).from(node);
        policy.ifPresent(read::add);
        return policy;
    }

    private Optional<PolicyDocument> find(String id) {
        return read.stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .or(() -> known.apply(id));
    }

    /** Policies that come with the library need not be written out to be chosen. */
    private List<PolicyDocument> withUsual(
            List<PolicyDocument> policies, List<PolicyBook.Choice> choices, String usual) {
        List<PolicyDocument> all = new ArrayList<>(policies);
        List<String> named =
                new ArrayList<>(choices.stream().map(PolicyBook.Choice::policy).toList());
        named.add(usual);
        for (String id : named) {
            if (all.stream().noneMatch(policy -> policy.id().equals(id))) {
                known.apply(id).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Supplier<PolicyBook.Choice> choice(Fields in) {
        var policy = in.required("policy", Scalars.NAME);
        var tags = in.set("tags", DebtorReader.TAG);
        var debtorKinds = in.set("debtorKinds", CreditorReader.KIND);
        var countries = in.set("countries", Scalars.COUNTRY);
        in.ext();
        return () -> new PolicyBook.Choice(policy.get(), tags, debtorKinds, countries);
    }
}
