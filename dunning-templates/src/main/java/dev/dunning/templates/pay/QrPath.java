package dev.dunning.templates.pay;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The dark squares of a QR code as the path of an SVG drawing.
 *
 * @param size the side in squares, with the quiet zone of four squares on every side
 * @param path the value of the path's {@code d}, one unit a square; holds letters, digits, commas and minus signs only
 */
public record QrPath(int size, String path) {

    private static final int QUIET = 4;

    /** The standard for payments ends here. */
    private static final int LARGEST_VERSION = 13;

    /**
     * Draws a payment: error correction level M and no version above 13, as the standard asks.
     *
     * @param payment the payment
     * @return the drawing; empty when the payment has no payload
     */
    public static Optional<QrPath> of(EpcPayment payment) {
        return payment.payload().map(QrPath::draw);
    }

    private static QrPath draw(String payload) {
        QrSegment bytes = QrSegment.makeBytes(payload.getBytes(StandardCharsets.UTF_8));
        QrCode code = QrCode.encodeSegments(List.of(bytes), QrCode.Ecc.MEDIUM, 1, LARGEST_VERSION, -1, false);
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
