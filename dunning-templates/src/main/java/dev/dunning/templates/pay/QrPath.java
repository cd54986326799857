package dev.dunning.templates.pay;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The dark squares of a QR code as the path of an SVG drawing.
 *
 * <p>For example {@code QrPath.of(payment).map(code -> code.svg("Scan to pay EUR 1210.00"))} is a picture that stands
 * alone; a template that draws its own takes {@link #size()} and {@link #path()}.
 *
 * @param size the side in squares, with the quiet zone of four squares on every side
 * @param path the value of the path's {@code d}, one unit a square; holds letters, digits, commas and minus signs only
 */
public record QrPath(int size, String path) {

    /** The quiet zone, in squares. */
    static final int QUIET = 4;

    /** The standard for payments ends here. */
    private static final int LARGEST_VERSION = 13;

    /**
     * Draws a payment: error correction level M and no version above 13, as the standard asks.
     *
     * @param payment the payment
     * @return the drawing; empty when the payment has no payload
     */
    public static Optional<QrPath> of(EpcPayment payment) {
        return payment.payload().map(payload -> draw(payload, LARGEST_VERSION));
    }

    /**
     * Writes the drawing as a picture that needs nothing else: dark on white, with its quiet zone and a name for those
     * who do not see it. It has no size of its own; the page decides, best 2 cm or more.
     *
     * @param label what a screen reader says, for example {@code Scan to pay EUR 1210.00}
     * @return an {@code svg} element, safe inside HTML
     */
    public String svg(String label) {
        String side = Integer.toString(size);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" role=\"img\" aria-label=\"" + Markup.escape(label) + "\" shape-rendering=\"crispEdges\"><title>"
                + Markup.escape(label) + "</title><path fill=\"#fff\" d=\"M0,0h" + side + "v" + side + "h-" + side
                + "z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    /** Draws bytes with error correction level M; the text must fit the largest version. */
    static QrPath draw(String payload, int largestVersion) {
        QrSegment bytes = QrSegment.makeBytes(payload.getBytes(StandardCharsets.UTF_8));
        QrCode code = QrCode.encodeSegments(List.of(bytes), QrCode.Ecc.MEDIUM, 1, largestVersion, -1, false);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new QrPath(code.size + 2 * QUIET, path.toString());
    }

    private static void row(QrCode code, int y, StringBuilder path) {
        for (int x = 0; x < code.size; x++) {
            int start = x;
            while (code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                int run = x - start;
                path.append('M').append(start + QUIET).append(',').append(y + QUIET);
                path.append('h').append(run).append("v1h-").append(run).append('z');
            }
        }
    }
}
