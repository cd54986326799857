package dev.dunning.templates.pay;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReferenceProperties {

    @Property
    void aReferenceThatIsMadeIsFoundAgainAsItIsPrinted(@ForAll("references") StructuredReference reference) {
        assertThat(StructuredReference.find(reference.printed(), country(reference)))
                .contains(reference);
        assertThat(StructuredReference.find(reference.compact(), country(reference)))
                .contains(reference);
    }

    @Property
    void anySingleDigitChangedIsFound(
            @ForAll("references") StructuredReference reference,
            @ForAll int place,
            @ForAll @IntRange(max = 9) int digit) {
        String compact = reference.compact();
        int first = firstDigit(reference);
        int at = first + Math.floorMod(place, compact.length() - first);
        String other = compact.substring(0, at) + digit + compact.substring(at + 1);
        Assume.that(!other.equals(compact) && !sharesItsCheckDigit(reference));
        assertThat(StructuredReference.find(other, country(reference))).isEmpty();
    }

    @Property
    void twoNeighboursThatChangedPlacesAreFoundWhereTheSchemePromisesIt(
            @ForAll("promising") StructuredReference reference, @ForAll int place) {
        String compact = reference.compact();
        int first = firstDigit(reference);
        int at = first + Math.floorMod(place, compact.length() - first - 1);
        String other =
                compact.substring(0, at) + compact.charAt(at + 1) + compact.charAt(at) + compact.substring(at + 2);
        Assume.that(!other.equals(compact));
        assertThat(StructuredReference.find(other, country(reference))).isEmpty();
    }

    @Property
    void inAnIbanASingleDigitOrTwoNeighboursThatChangedAreFound(
            @ForAll("accounts") String account,
            @ForAll @IntRange(min = 8, max = 16) int at,
            @ForAll @IntRange(max = 9) int digit) {
        assertThat(Iban.find(account)).isPresent();
        String changed = account.substring(0, at) + digit + account.substring(at + 1);
        assertThat(Iban.find(changed).isPresent()).isEqualTo(changed.equals(account));
        String turned =
                account.substring(0, at) + account.charAt(at + 1) + account.charAt(at) + account.substring(at + 2);
        assertThat(Iban.find(turned).isPresent()).isEqualTo(turned.equals(account));
    }

    @Property
    void noTextAtAllMakesAReaderFail(@ForAll String text) {
        assertThat(Iban.find(text).map(Iban::compact).orElse("A")).matches("[A-Z0-9]+");
        assertThat(StructuredReference.find(text, "FI")
                        .map(StructuredReference::compact)
                        .orElse("A"))
                .matches("[A-Z0-9]+");
        assertThat(BelgianReference.find(text)).isEmpty();
        assertThat(DutchReference.find(text)).isEmpty();
    }

    @Provide
    Arbitrary<StructuredReference> references() {
        return Arbitraries.oneOf(
                promising(),
                digits(26).map(QrReference::of),
                digits(15).map(DutchReference::of),
                digits(12).map(DutchReference::shortOf),
                digits(19)
                        .filter(body -> Long.parseLong(body.substring(0, Math.min(18, body.length()))) > 99)
                        .map(FinnishReference::of));
    }

    @Provide
    Arbitrary<StructuredReference> promising() {
        return Arbitraries.oneOf(
                digits(10).map(BelgianReference::of), digits(21).map(CreditorReference::of));
    }

    @Provide
    Arbitrary<String> accounts() {
        Arbitrary<String> bank = Arbitraries.strings().withCharRange('A', 'Z').ofLength(4);
        Arbitrary<String> account = Arbitraries.strings().numeric().ofLength(10);
        return Combinators.combine(bank, account)
                .as((left, right) -> "NL" + Mod97.checkDigits("NL", left + right) + left + right);
    }

    private static Arbitrary<String> digits(int most) {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(most);
    }

    private static int firstDigit(StructuredReference reference) {
        return reference instanceof CreditorReference ? 2 : 0;
    }

    /** Two of the eleven rests of a Dutch reference are written as 1. */
    private static boolean sharesItsCheckDigit(StructuredReference reference) {
        return reference instanceof DutchReference && reference.compact().startsWith("1");
    }

    private static String country(StructuredReference reference) {
        if (reference instanceof BelgianReference) {
            return "BE";
        }
        if (reference instanceof DutchReference) {
            return "NL";
        }
        return reference instanceof FinnishReference ? "FI" : "CH";
    }
}
