package dev.dunning.templates.pay;

import dev.dunning.core.check.PlainText;
import dev.dunning.core.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A transfer in euro as banking apps read it from a code (EPC069-12, version 002, UTF-8).
 *
 * <p>For example {@code new EpcPayment("Jansen Techniek B.V.", account, Money.parse("EUR 1210.00"),
 * "2026-113").payload()}. What does not fit the limits of that standard has no code: nothing is ever shortened. The BIC
 * is left out, which version 002 allows inside the European Economic Area.
 *
 * @param name the holder of the account, one line of 1 to 70 characters
 * @param account the account, inside the European Economic Area
 * @param amount from EUR 0.01 up to EUR 999999999.99
 * @param reference what is written with the payment, one line of at most 140 characters; a creditor reference is sent as
 *     such, and an empty text as none
 */
public record EpcPayment(String name, Iban account, Money amount, String reference) {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REFERENCE = 140;
    private static final int MOST_BYTES = 331;
    private static final long MOST_CENTS = 99_999_999_999L;

    /**
     * Writes the lines that the code holds.
     *
     * @return the payload, without a line break at its end; empty when a limit is broken
     */
    public Optional<String> payload() {
        if (!withinLimits()) {
            return Optional.empty();
        }
        Optional<String> structured = CreditorReference.find(reference).map(CreditorReference::compact);
        String payload = String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                "",
                name,
                account.compact(),
                "EUR" + amount.amount(),
                "",
                structured.orElse(""),
                structured.isPresent() ? "" : reference);
        return Optional.of(payload.stripTrailing())
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES);
    }

    private boolean withinLimits() {
        return amount.currency().getCurrencyCode().equals("EUR")
                && amount.isPositive()
                && amount.minorUnits() <= MOST_CENTS
                && account.isEuropean()
                && !name.isBlank()
                && fits(name, LONGEST_NAME)
                && fits(reference, LONGEST_REFERENCE);
    }

    /** A line break in a text would move every line after it. */
    private static boolean fits(String text, int longest) {
        return PlainText.firstRefused(text) < 0 && length(text) <= longest;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
