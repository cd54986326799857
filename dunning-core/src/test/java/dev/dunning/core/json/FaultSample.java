package dev.dunning.core.json;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.simulation.analysis.PolicyAnalysis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document that shows one code, and the exact lines that are said about it.
 *
 * <p>Both lie as files under {@code faults/}, in the folder of the kind of document and named after the code:
 * {@code faults/policy/no-steps.json} and {@code no-steps.txt}. Where a law is needed, the lines begin with one such as
 * {@code Under NL, to CONSUMER:}.
 *
 * <p>A sample is the least document of its kind, such as {@code least-policy.json}, with as few lines changed as will
 * do: the page shows the changed lines alone.
 *
 * @param group the kind of document: a folder of {@link #GROUPS}
 * @param code the code
 */
record FaultSample(String group, String code) {

    /** The kinds of documents; the samples for any of them are dossiers. */
    static final List<String> GROUPS =
            List.of("any", "dossier", "policy", "policies", "segments", "experiment", "desks", "rates");

    private static final Pattern UNDER = Pattern.compile("Under ([A-Z]+), to ([A-Z_]+):");

    static List<FaultSample> all() {
        return GROUPS.stream().flatMap(group -> of(group).stream()).toList();
    }

    static List<FaultSample> of(String group) {
        return Documents.names("faults/" + group).stream()
                .map(code -> new FaultSample(group, code))
                .toList();
    }

    /** Which kind of document it is. */
    String document() {
        return group.equals("any") ? "dossier" : group;
    }

    String json() {
        return Documents.text("faults/" + this + ".json");
    }

    /** The lines that are expected. */
    List<String> lines() {
        return text().filter(line -> !UNDER.matcher(line).matches()).toList();
    }

    /** The law and the kind of debtor under which the document is looked at, if that matters. */
    Optional<Under> under() {
        return text().findFirst()
                .map(UNDER::matcher)
                .filter(line -> line.matches())
                .map(line -> new Under(line.group(1), DebtorKind.valueOf(line.group(2))));
    }

    /** What is said about the document, faults and advice. */
    List<Issue> issues() {
        try {
            return read();
        } catch (UnsoundDocumentException unsound) {
            return unsound.issues();
        }
    }

    /** How much the code weighs. */
    Severity severity() {
        return issues().stream().map(Issue::severity).findFirst().orElse(Severity.FAULT);
    }

    private List<Issue> read() {
        return switch (document()) {
            case "policy" -> check(DunningJson.policy(json()));
            case "policies" -> DunningJson.policies(json()).check();
            case "segments" -> DunningJson.segments(json()).check();
            case "experiment" ->
                DunningJson.experiment(json()).check(DunningJson.policies(Documents.text("experiment-policies.json")));
            case "desks" -> {
                DunningJson.desks(json());
                yield List.of();
            }
            case "rates" -> {
                DunningJson.readRates(json());
                yield List.of();
            }
            default -> DunningJson.dossier(json()).check();
        };
    }

    private List<Issue> check(PolicyDocument policy) {
        return under().map(under -> PolicyAnalysis.of(
                                policy, Jurisdictions.builtin().get(under.law()), Set.of(under.debtor()))
                        .issues())
                .orElseGet(policy::check);
    }

    private Stream<String> text() {
        return Documents.text("faults/" + this + ".txt").lines();
    }

    @Override
    public String toString() {
        return group + "/" + code;
    }

    /**
     * What advice depends on.
     *
     * @param law the id of a law
     * @param debtor the kind of debtor
     */
    record Under(String law, DebtorKind debtor) {}
}
