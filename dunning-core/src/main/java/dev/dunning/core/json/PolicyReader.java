package dev.dunning.core.json;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issues;
import dev.dunning.core.policy.Adopt;
import dev.dunning.core.policy.PolicyDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a policy is read: one that stands alone, or one that extends another and says only what differs. */
final class PolicyReader {

    static final String FORMAT = "dunning-policy/1";

    private static final String EXTENDS = "extends";
    private static final Reading<Adopt> ADOPT = Fields.object(PolicyReader::adopt);

    private final PolicyShelf shelf;

    private PolicyReader(PolicyShelf shelf) {
        this.shelf = shelf;
    }

    /** A policy that may extend one of those that are known. */
    static Reading<PolicyDocument> knowing(Function<String, Optional<PolicyDocument>> known) {
        return extending(PolicyShelf.of(known));
    }

    /** A policy that may extend one on the shelf. */
    static Reading<PolicyDocument> extending(PolicyShelf shelf) {
        return Format.document(FORMAT, new PolicyReader(shelf)::policy);
    }

    private Supplier<PolicyDocument> policy(Fields in) {
        in.required("format", Scalars.ID);
        var id = in.required("id", Scalars.NAME);
        var version = in.optional("version", Scalars.text("version"));
        var base = in.identity(EXTENDS, this::base);
        var conventions = in.optional("conventions", ConventionsReader.conventionsOver(base));
        var limits = in.optional("limits", ConventionsReader.limitsOver(base));
        var steps = steps(in, base);
        var adopt = in.optional("adopt", ADOPT).or(() -> base.flatMap(PolicyDocument::adopt));
        var ext = in.ext(base.map(PolicyDocument::ext).orElse(Ext.NONE));
        return () -> new PolicyDocument(
                id.get(),
                version,
                conventions.orElseGet(() -> ConventionsReader.usual(base)),
                limits.orElseGet(() -> ConventionsReader.usualLimits(base)),
                steps.get().steps(in),
                adopt,
                ext);
    }

    /** Which steps it has; nobody can tell when the policy that it extends is not there. */
    private static Supplier<Overlay> steps(Fields in, Optional<PolicyDocument> base) {
        if (base.isPresent()) {
            var without = in.set("without", StepReader.knownIn(base.get()));
            var written = in.list("steps", StepReader.over(base.get(), without));
            return () -> Overlay.of(base.get().steps(), without, written);
        }
        if (in.has(EXTENDS)) {
            in.present(Set.of("without", "steps"));
            return in.incomplete();
        }
        var steps = in.required("steps", Lists.of(StepReader.ALONE));
        return () -> Overlay.of(List.of(), Set.of(), steps.get());
    }

    private Optional<PolicyDocument> base(Node node) {
        return Scalars.NAME
                .from(node)
                .flatMap(id -> shelf.isUnreadable(id)
                        ? Optional.empty()
                        : shelf.find(id).or(() -> unknown(node, id)));
    }

    private Optional<PolicyDocument> unknown(Node node, String id) {
        return node.fault(
                "unknown-policy", "There is no policy " + Issues.quote(id) + " to extend here", shelf.remedy(id));
    }

    private static Supplier<Adopt> adopt(Fields in) {
        var on = in.required("on", Scalars.DATE);
        var olderThan = in.required("olderThan", Numbers.COUNT);
        in.ext();
        return () -> new Adopt(on.get(), olderThan.get());
    }
}
