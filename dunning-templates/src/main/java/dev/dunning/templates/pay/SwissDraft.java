package dev.dunning.templates.pay;

import dev.dunning.core.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Swiss payment that nobody has checked yet. */
record SwissDraft(
        Iban account,
        SwissAddress creditor,
        Money amount,
        Optional<SwissAddress> debtor,
        Optional<StructuredReference> reference,
        String message) {

    private static final int LINES_OF_ADDRESS = 7;
    private static final int LONGEST_MESSAGE = 140;
    private static final int MOST_BYTES = 997;
    private static final long MOST_CENTS = 99_999_999_999L;
    private static final Set<String> CURRENCIES = Set.of("CHF", "EUR");

    Optional<String> broken() {
        return brokenAccount()
                .or(this::brokenAmount)
                .or(this::brokenReference)
                .or(() -> SwissText.broken("message", message, LONGEST_MESSAGE))
                .or(this::brokenSize);
    }

    String payload() {
        List<String> lines = new ArrayList<>(List.of("SPC", "0200", "1", account.compact()));
        lines.addAll(creditor.lines());
        lines.addAll(Collections.nCopies(LINES_OF_ADDRESS, ""));
        lines.add(amount.amount());
        lines.add(amount.currency().getCurrencyCode());
        lines.addAll(debtor.map(SwissAddress::lines).orElse(Collections.nCopies(LINES_OF_ADDRESS, "")));
        lines.add(type());
        lines.add(reference.map(StructuredReference::compact).orElse(""));
        lines.add(message);
        lines.add("EPD");
        return String.join("\n", lines);
    }

    private String type() {
        return reference.isEmpty() ? "NON" : account.isQrIban() ? "QRR" : "SCOR";
    }

    private Optional<String> brokenAccount() {
        return account.isSwiss()
                ? Optional.empty()
                : Optional.of("the account is in `" + account.country()
                        + "`; a Swiss QR-bill is paid to one in `CH` or `LI`");
    }

    private Optional<String> brokenAmount() {
        String currency = amount.currency().getCurrencyCode();
        if (!CURRENCIES.contains(currency)) {
            return Optional.of("the amount is in `" + currency + "`; a Swiss QR-bill is in `CHF` or `EUR`");
        }
        return amount.isPositive() && amount.minorUnits() <= MOST_CENTS
                ? Optional.empty()
                : Optional.of("the amount is `" + amount + "`; a Swiss QR-bill is from 0.01 to 999999999.99");
    }

    private Optional<String> brokenReference() {
        boolean qr = reference.filter(QrReference.class::isInstance).isPresent();
        if (account.isQrIban() && !qr) {
            return Optional.of("the account is a QR-IBAN, which is paid with a QR reference; make one of 27 digits");
        }
        if (!account.isQrIban() && qr) {
            return Optional.of("a QR reference is paid to a QR-IBAN, and the account is none;"
                    + " give the QR-IBAN, or a reference that starts with RF");
        }
        return qr
                        || reference.isEmpty()
                        || reference.filter(CreditorReference.class::isInstance).isPresent()
                ? Optional.empty()
                : Optional.of("the reference is neither a QR reference nor one that starts with RF;"
                        + " write it as the message");
    }

    private Optional<String> brokenSize() {
        int bytes = payload().getBytes(StandardCharsets.UTF_8).length;
        return bytes <= MOST_BYTES
                ? Optional.empty()
                : Optional.of("the texts have " + bytes + " bytes together, at most " + MOST_BYTES
                        + " fit into a Swiss QR code; shorten them");
    }
}
