package dev.dunning.templates;

import dev.dunning.core.money.Money;
import dev.dunning.templates.format.Format;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An invoice or instalment as a message shows it.
 *
 * @param id its number
 * @param subject what it was for
 * @param issued the date of the invoice
 * @param due the last day for payment, as it was last agreed
 * @param amount the whole amount
 * @param open what is asked of it
 * @param disputed what is not asked of it, because it is looked into
 */
record Debt(
        String id,
        Optional<String> subject,
        LocalDate issued,
        LocalDate due,
        Money amount,
        Money open,
        Money disputed) {

    boolean isCredit() {
        return amount.isNegative();
    }

    Debt open(Money other) {
        return new Debt(id, subject, issued, due, amount, other, disputed);
    }

    /** What was paid or credited; absent when nothing was. */
    Optional<Money> paid() {
        return settled().map(lower -> lower.minus(disputed)).filter(Money::isPositive);
    }

    private String loweredBy() {
        if (!disputed.isPositive()) {
            return "settled";
        }
        return paid().isPresent() ? "settledAndDisputed" : "disputedPart";
    }

    /** How much less than the whole amount is asked; absent when all of it is. */
    Optional<Money> settled() {
        return Optional.of(amount.minus(open)).filter(Money::isPositive).filter(paid -> !isCredit());
    }

    Facts facts(String prefix, Texts texts) {
        Format format = texts.format();
        return new Facts()
                .text(prefix + ".loweredBy", texts.word(loweredBy()))
                .maybe(prefix + ".paid", paid().map(format::money))
                .text(prefix + ".id", id)
                .maybe(prefix + ".subject", subject)
                .text(prefix + ".issued", format.date(issued))
                .text(prefix + ".due", format.date(due))
                .text(prefix + ".dueLong", format.longDate(due))
                .text(prefix + ".amount", format.money(amount))
                .maybe(prefix + ".settled", settled().map(format::money))
                .text(prefix + ".open", format.money(open));
    }
}
