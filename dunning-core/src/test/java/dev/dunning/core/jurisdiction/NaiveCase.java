package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The facts of one claim.
 *
 * @param law id of the law
 * @param kind what the law calls the debtor
 * @param currency the currency of all amounts
 * @param amount the invoice in minor units
 * @param due last day for payment
 * @param on the day of the claim
 * @param payments minor units by day, in order
 * @param agreed the agreed rate in percent
 * @param clause whether the terms carry the clauses that the law asks for
 */
record NaiveCase(
        String law,
        DebtorKind kind,
        Currency currency,
        long amount,
        LocalDate due,
        LocalDate on,
        List<Map.Entry<LocalDate, Long>> payments,
        Optional<BigDecimal> agreed,
        boolean clause) {

    NaiveLaw declared() {
        return NaiveLaws.of(law, kind, due);
    }

    StatutoryClaim claim(Jurisdictions laws) {
        ClaimAssumptions assumptions = clause ? ClaimAssumptions.NONE : ClaimAssumptions.NONE.withoutClause();
        return StatutoryClaim.of(laws.get(law), kind, Money.ofMinor(currency, amount), due)
                .paid(payments.stream()
                        .map(paid -> Map.entry(paid.getKey(), Money.ofMinor(currency, paid.getValue())))
                        .toList())
                .with(agreed.map(rate -> assumptions.agreed(Rate.parse(rate.toPlainString())))
                        .orElse(assumptions));
    }

    @Override
    public String toString() {
        return "law " + law + ", debtor " + kind + ", " + Money.ofMinor(currency, amount) + " due " + due + ", on " + on
                + ", paid "
                + payments.stream()
                        .map(paid -> Money.ofMinor(currency, paid.getValue()) + " on " + paid.getKey())
                        .collect(Collectors.joining(", ", "[", "]"))
                + agreed.map(rate -> ", agreed " + rate + " %").orElse("")
                + (clause ? "" : ", no clause");
    }
}
