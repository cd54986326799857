package dev.dunning.core.json;

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

    private static final Reading<Adopt> ADOPT = Fields.object(PolicyReader::adopt);

    private final Function<String, Optional<PolicyDocument>> known;

    private PolicyReader(Function<String, Optional<PolicyDocument>> known) {
        this.known = known;
    }

    /** A policy that may extend one of those that are known. */
    static Reading<PolicyDocument> knowing(Function<String, Optional<PolicyDocument>> known) {
        return Format.document(FORMAT, new PolicyReader(known)::policy);
    }

    private Supplier<PolicyDocument> policy(Fields in) {
        in.required("format", Scalars.ID);
        var id = in.required("id", Scalars.NAME);
        var version = in.optional("version", Scalars.text("version"));
        Optional<PolicyDocument> base = in.optional("extends", this::base);
        boolean lost = in.has("extends") && base.isEmpty();
        var conventions = in.optional("conventions", ConventionsReader.conventionsOver(base));
        var limits = in.optional("limits", ConventionsReader.limitsOver(base));
        Reading<String> leftOut = base.map(StepReader::knownIn).orElse(node -> Optional.of(""));
        var without = base.isPresent() || lost ? in.set("without", leftOut) : Set.<String>of();
        Reading<List<PlacedStep>> written = Lists.of(StepReader.over(base));
        var steps = in.required("steps", lost ? node -> Optional.empty() : written, base.map(policy -> List.of()));
        var adopt = in.optional("adopt", ADOPT).or(() -> base.flatMap(PolicyDocument::adopt));
        var ext = in.ext();
        if (lost) {
            return in.incomplete();
        }
        return () -> new PolicyDocument(
                id.get(),
                version,
                conventions.orElseGet(() -> ConventionsReader.usual(base)),
                limits.orElseGet(() -> ConventionsReader.usualLimits(base)),
                Overlay.steps(base.map(PolicyDocument::steps).orElse(List.of()), without, steps.get()),
                adopt,
                ext);
    }

    private Optional<PolicyDocument> base(Node node) {
        Optional<String> id = Scalars.NAME.from(node);
        Optional<PolicyDocument> found = id.flatMap(known);
        if (id.isPresent() && found.isEmpty()) {
            node.fault(
                    "unknown-policy",
                    "There is no policy " + Issues.quote(id.get()),
                    "Name one that is built in, or one that stands before this one");
        }
        return found;
    }

    private static Supplier<Adopt> adopt(Fields in) {
        var on = in.required("on", Scalars.DATE);
        var olderThan = in.required("olderThan", Numbers.COUNT);
        in.ext();
        return () -> new Adopt(on.get(), olderThan.get());
    }
}
