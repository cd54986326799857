package dev.dunning.core.testkit;

import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Policies, dossiers and days that belong together.
 *
 * <p>For example {@code @Property void holds(@ForAll(supplier = Scenarios.Any.class) Scenario scenario)}.
 */
public final class Scenarios {

    private Scenarios() {}

    /** Everything the kit can make. */
    public static final class Any implements ArbitrarySupplier<Scenario> {

        @Override
        public Arbitrary<Scenario> get() {
            return Arbitraries.frequencyOf(
                    Tuple.of(3, of(PolicyDocuments.sound(), Dossiers.any())),
                    Tuple.of(1, of(PolicyDocuments.withNotice(), Dossiers.any())),
                    Tuple.of(1, of(PolicyDocuments.withNotice(), Dossiers.untouched())));
        }
    }

    /** Any policy in which no step comes again; nothing happened but what the host sent, and nobody paid. */
    public static final class Unpaid implements ArbitrarySupplier<Scenario> {

        @Override
        public Arbitrary<Scenario> get() {
            return of(PolicyDocuments.withoutRepeats(), Dossiers.untouched());
        }
    }

    /** A policy that climbs and one invoice; nothing happened but what the host sent, and nobody paid. */
    public static final class Climbing implements ArbitrarySupplier<Scenario> {

        @Override
        public Arbitrary<Scenario> get() {
            return of(PolicyDocuments.ladders(), Dossiers.untouched(1));
        }
    }

    /**
     * Puts policies and dossiers together.
     *
     * @param policies the policies
     * @param dossiers dossiers without messages
     * @return the scenarios
     */
    public static Arbitrary<Scenario> of(Arbitrary<PolicyDocument> policies, Arbitrary<Dossier> dossiers) {
        return Combinators.combine(
                        policies,
                        dossiers,
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(6, 1), Tuple.of(1, 2), Tuple.of(1, 7)),
                        Arbitraries.of(0, 3, 10, 20, 40, 80),
                        Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, 2)),
                        Days.ofDecision())
                .as(Scenario::new);
    }
}
