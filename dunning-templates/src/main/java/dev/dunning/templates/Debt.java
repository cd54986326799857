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

    Facts facts(DebtNames names, Texts texts) {
        Format format = texts.format();
        return new Facts()
                .text(names.loweredBy(), texts.word(loweredBy()))
                .maybe(names.paid(), paid().map(format::money))
                .text(names.id(), id)
                .maybe(names.subject(), subject)
                .text(names.issued(), format.date(issued))
                .text(names.due(), format.date(due))
                .text(names.dueLong(), format.longDate(due))
                .text(names.amount(), format.money(amount))
                .maybe(names.settled(), settled().map(format::money))
                .text(names.open(), format.money(open));
    }
}
