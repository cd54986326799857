package dev.dunning.templates.pay;

import java.util.Locale;

/**
 * The payment part with its receipt, ready to print at the foot of an A4 page (Swiss Style Guide for the QR-bill, SIX).
 *
 * <p>For example {@code SwissSlip.html(payment, Locale.GERMAN)}. It is 210 by 105 mm, 62 for the receipt and 148 for the
 * payment part, with the line "separate before paying in" above it.
 */
public final class SwissSlip {

    private static final String FRAME = """
            <section lang="%s" style="width:210mm;font-family:Arial,Helvetica,'Liberation Sans',sans-serif;color:#000;\
            background:#fff;line-height:normal;break-inside:avoid">\
            <p style="margin:0;padding:0 5mm 1mm;font-size:7pt;text-align:center">%s</p>\
            <div style="position:relative;box-sizing:border-box;width:210mm;height:105mm;border-top:0.2mm dashed #000">\
            %s%s</div></section>
            """;

    private static final String RECEIPT = """
            <div style="position:absolute;box-sizing:border-box;left:0;top:0;width:62mm;height:105mm;\
            border-right:0.2mm dashed #000">%s%s%s%s</div>""";

    private static final String PAYMENT_PART = """
            <div style="position:absolute;left:62mm;top:0;width:148mm;height:105mm">%s%s%s%s</div>""";

    private SwissSlip() {}

    /**
     * Writes the slip.
     *
     * @param payment the payment
     * @param language German, French, Italian or English; any other is written in English
     * @return an element of HTML with all its styles inside; print it in its own size, at the left and lower edge of the
     *     page
     */
    public static String html(SwissPayment payment, Locale language) {
        SlipPart receipt = new SlipPart(payment, language, SlipStyle.RECEIPT);
        SlipPart paymentPart = new SlipPart(payment, language, SlipStyle.PAYMENT_PART);
        return FRAME.formatted(
                SwissTitle.language(language),
                SwissTitle.SEPARATE.in(language),
                receipt(receipt),
                paymentPart(paymentPart));
    }

    private static String receipt(SlipPart part) {
        return RECEIPT.formatted(
                SlipStyle.box(5, 5, 52, part.title(SwissTitle.RECEIPT)),
                SlipStyle.box(5, 12, 52, part.account() + part.reference() + part.debtor()),
                part.amount(),
                SlipStyle.box(5, 82, 52, part.acceptance()));
    }

    private static String paymentPart(SlipPart part) {
        return PAYMENT_PART.formatted(
                SlipStyle.box(5, 5, 51, part.title(SwissTitle.PAYMENT_PART)),
                SlipStyle.box(0, 12, 56, part.code()),
                part.amount(),
                SlipStyle.box(56, 5, 87, part.account() + part.reference() + part.message() + part.debtor()));
    }
}
