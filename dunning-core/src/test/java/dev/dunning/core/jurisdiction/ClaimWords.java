package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.List;

/** How the tests of the countries write days and amounts, and read claims. */
final class ClaimWords {

    private ClaimWords() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    /** Days, rate and amount. */
    static List<String> linesOf(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .map(line -> line.days() + " days at " + line.rate() + " = "
                        + line.amount().amount())
                .toList();
    }

    /** Days, rate, amount and how certain the rate is. */
    static List<String> interestLines(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .map(line -> line.days() + " days at " + line.rate() + " = "
                        + line.amount().amount() + " " + line.certainty())
                .toList();
    }

    static List<String> cautions(StatutoryClaim claim, String on) {
        return claim.cautions(day(on)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }
}
