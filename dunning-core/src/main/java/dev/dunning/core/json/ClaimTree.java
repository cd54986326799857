package dev.dunning.core.json;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.ClaimLine.Cost;
import dev.dunning.core.claim.ClaimLine.Interest;
import dev.dunning.core.claim.ClaimLine.Principal;
import java.util.Optional;

/** How a claim is written, line by line. */
final class ClaimTree {

    private ClaimTree() {}

    static Tree of(Claim claim) {
        return SentParts.tree(claim.claimed())
                .put("lines", claim.lines().stream().map(ClaimTree::line).toList());
    }

    private static Tree line(ClaimLine line) {
        Optional<Interest> interest = only(Interest.class, line);
        Optional<Principal> principal = only(Principal.class, line);
        Optional<Cost> cost = only(Cost.class, line);
        return new Tree()
                .put("kind", kind(line))
                .putOrNull(
                        "invoice",
                        interest.map(Interest::invoice)
                                .or(() -> principal.map(Principal::invoice))
                                .or(() -> cost.flatMap(Cost::invoice)))
                .putOrNull("from", interest.map(Interest::from))
                .putOrNull("until", interest.map(Interest::until))
                .putOrNull("days", interest.map(Interest::days))
                .putOrNull("rate", interest.map(Interest::rate))
                .putOrNull("base", interest.map(Interest::base).or(() -> cost.map(Cost::base)))
                .put("amount", line.amount())
                .putOrNull("citation", interest.map(Interest::citation).or(() -> cost.map(Cost::citation)))
                .putOrNull("certainty", interest.map(Interest::certainty));
    }

    private static String kind(ClaimLine line) {
        if (line instanceof Cost cost) {
            return cost.kind().name();
        }
        return line instanceof Interest ? "INTEREST" : "PRINCIPAL";
    }

    private static <T extends ClaimLine> Optional<T> only(Class<T> type, ClaimLine line) {
        return Optional.of(line).filter(type::isInstance).map(type::cast);
    }
}
