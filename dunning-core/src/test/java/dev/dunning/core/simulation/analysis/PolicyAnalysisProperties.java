package dev.dunning.core.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Severity;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.testkit.PolicyDocuments;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A policy without faults never fails in the engine, whatever a debtor does. */
class PolicyAnalysisProperties {

    @Provide
    Arbitrary<PolicyDocument> policies() {
        return PolicyDocuments.sound();
    }

    @Provide
    Arbitrary<String> laws() {
        return Arbitraries.of("NL", "DE", "BE", "FI", "US", "EU", "NONE");
    }

    @Property(tries = 20)
    void a_policy_without_faults_is_followed_to_the_end_of_every_sample(
            @ForAll("policies") PolicyDocument policy, @ForAll("laws") String law, @ForAll DebtorKind kind) {
        List<Issue> issues = PolicyAnalysis.of(policy, Jurisdictions.builtin().get(law), Set.of(kind))
                .issues();

        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.ADVICE);
            assertThat(issue.line()).doesNotContain("{", "}");
        });
        assertThat(issues.stream()
                        .map(issue -> issue.code() + " " + issue.path())
                        .toList())
                .doesNotHaveDuplicates();
    }
}
