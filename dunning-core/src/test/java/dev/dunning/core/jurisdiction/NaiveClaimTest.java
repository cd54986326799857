package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random claims under every law, against a walk day by day that knows nothing of the facts and the arithmetic of the
 * library.
 *
 * <p>The build compares 100,000; {@code mvn -Pmillions -pl dunning-core test -Dtest=NaiveClaimTest} compares ten million.
 * {@code -Dnaive.seed=7} makes other claims, {@code -Dnaive.claims=1000} fewer.
 */
class NaiveClaimTest {

    private static final long SEED = Long.getLong("naive.seed", 20_261_122);
    private static final long CLAIMS = Long.getLong("naive.claims", 100_000);
    private static final int ENOUGH = 5;
    private static final Jurisdictions LAWS = Jurisdictions.builtin();

    /** Laws without a declaration, with the reason. */
    private static final Map<String, String> NOT_DECLARED = Map.of();

    private static List<String> laws() {
        return LAWS.ids().stream().filter(id -> !NOT_DECLARED.containsKey(id)).toList();
    }

    @Test
    void every_law_is_declared() {
        assertThat(NaiveLaws.ids()).containsAll(laws());
    }

    @Test
    void principal_interest_and_costs_are_those_of_the_walk_day_by_day() {
        List<String> laws = laws();
        List<String> differences = LongStream.range(0, CLAIMS)
                .parallel()
                .mapToObj(number -> difference(number, laws))
                .flatMap(Optional::stream)
                .limit(ENOUGH)
                .toList();

        assertThat(differences).isEmpty();
    }

    private static Optional<String> difference(long number, List<String> laws) {
        NaiveCase facts = new RandomClaims(SEED, number, laws).next();
        NaiveLaw law = facts.declared();
        if (!law.isComparable() || law.costs().equals("?")) {
            return Optional.empty();
        }
        NaiveWalk walk = new NaiveWalk(facts);
        NaiveWalk.Result expected = walk.result();
        Claim claim = facts.claim(LAWS).on(facts.on());
        NaiveWalk.Result actual = new NaiveWalk.Result(
                claim.principal().minorUnits(),
                claim.interest().minorUnits(),
                claim.costs().minorUnits());
        return actual.equals(expected)
                ? Optional.empty()
                : Optional.of(explained("claim " + number + " of seed " + SEED, facts, claim, actual, walk, expected));
    }

    private static String explained(
            String which,
            NaiveCase facts,
            Claim claim,
            NaiveWalk.Result actual,
            NaiveWalk walk,
            NaiveWalk.Result expected) {
        StringBuilder text = new StringBuilder(which).append(" (amounts in minor units)\n");
        text.append(facts).append("\ndeclared: ").append(facts.declared());
        text.append("\nlibrary: ").append(actual).append("\nwalk:    ").append(expected);
        claim.lines().forEach(line -> text.append("\n  library ").append(line));
        walk.stretches().forEach(stretch -> text.append("\n  walk ").append(stretch));
        return text.toString();
    }
}
