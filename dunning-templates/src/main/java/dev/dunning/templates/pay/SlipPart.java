package dev.dunning.templates.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the receipt and the payment part have in common. */
record SlipPart(SwissPayment payment, Locale language, SlipStyle style) {

    private static final int TOP_OF_AMOUNT = 68;

    String title(SwissTitle title) {
        return style.title(title.in(language));
    }

    String code() {
        return payment.svg(SwissTitle.PAYMENT_PART.in(language) + ", Swiss QR Code, " + payment.amount());
    }

    String account() {
        List<String> lines = new ArrayList<>(List.of(payment.account().printed()));
        lines.addAll(printed(payment.creditor()));
        return block(SwissTitle.ACCOUNT, lines);
    }

    String reference() {
        return payment.reference()
                .map(found -> block(SwissTitle.REFERENCE, List.of(found.printed())))
                .orElse("");
    }

    String message() {
        return payment.message().isEmpty() ? "" : block(SwissTitle.MESSAGE, List.of(payment.message()));
    }

    String debtor() {
        return payment.debtor()
                .map(person -> block(SwissTitle.PAYABLE_BY, printed(person)))
                .orElseGet(() -> style.heading(SwissTitle.PAYABLE_BY_BLANK.in(language)) + style.blank());
    }

    String amount() {
        String currency = payment.amount().currency().getCurrencyCode();
        int width = style.currencyWidth();
        return SlipStyle.box(5, TOP_OF_AMOUNT, width, block(SwissTitle.CURRENCY, List.of(currency)))
                + SlipStyle.box(5 + width, TOP_OF_AMOUNT, 36, block(SwissTitle.AMOUNT, List.of(printedAmount())));
    }

    String acceptance() {
        return "<div style=\"text-align:right\">" + style.heading(SwissTitle.ACCEPTANCE.in(language)) + "</div>";
    }

    private String block(SwissTitle title, List<String> lines) {
        return style.block(title.in(language), lines);
    }

    /** Where there is no room, the street of both is left out, as the guidelines allow on the receipt. */
    private List<String> printed(SwissAddress person) {
        int debtor = payment.debtor().map(style::rows).orElse(style.blankRows());
        return style.rows(payment.creditor()) + debtor > style.mostRows() ? person.printedShort() : person.printed();
    }

    /** A plain space between thousands and a point before the cents. */
    private String printedAmount() {
        return payment.amount().amount().replaceAll("(?<=[0-9])(?=([0-9]{3})+[.])", " ");
    }
}
