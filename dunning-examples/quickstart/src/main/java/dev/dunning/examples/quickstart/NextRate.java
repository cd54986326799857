package dev.dunning.examples.quickstart;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.jurisdiction.StatutoryClaim;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;

/** A new rate was published before the library knows it. */
public final class NextRate {

    private NextRate() {}

    /**
     * Claims the same invoice with the rates that ship and with the new one.
     *
     * @param args none
     */
    public static void main(String... args) {
        var builtin = Jurisdictions.builtin();
        var published = builtin.with(LawTable.rates("nl-civil")
                .plus(
                        LocalDate.parse("2027-01-01"),
                        Rate.parse("5"),
                        Certainty.OFFICIAL,
                        LocalDate.parse("2027-06-30")));
        print("as it ships", builtin);
        print("with the new rate", published);
    }

    private static void print(String title, Jurisdictions laws) {
        var day = LocalDate.parse("2027-01-31");
        var claim = StatutoryClaim.of(
                laws.get("NL"), DebtorKind.CONSUMER, Money.parse("EUR 1000.00"), LocalDate.parse("2026-12-31"));
        System.out.println(title + ": " + claim.on(day).interest() + " interest");
        claim.cautions(day).forEach(caution -> System.out.println("  " + caution));
    }
}
