package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.reason.Reason;
import java.util.List;
import java.util.Optional;

/** Which rates of a claim nobody has read in a source. */
public final class RateCautions {

    private RateCautions() {}

    /**
     * Looks at every line of interest.
     *
     * @param claim the claim
     * @return a reason for each rate that was derived or could not be confirmed
     */
    public static List<Reason> of(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .flatMap(line -> reason(line).stream())
                .distinct()
                .toList();
    }

    private static Optional<Reason> reason(ClaimLine.Interest line) {
        return switch (line.certainty()) {
            case OFFICIAL, AGREEING -> Optional.empty();
            case DERIVED -> Optional.of(about(Reason.of("rate-is-not-read-in-a-source"), line));
            case UNPROVEN -> Optional.of(about(Reason.of("rate-is-not-confirmed"), line));
        };
    }

    private static Reason about(Reason reason, ClaimLine.Interest line) {
        return reason.with("rate", line.rate()).with("day", line.from()).from(line.citation());
    }
}
