package dev.dunning.templates.pay;

import java.util.Locale;

/** The Swiss QR code, in millimetres: 46 for the squares, 5 around them, and 7 for the cross with its white edge. */
record SwissCode(QrPath squares) {

    private static final int LARGEST_VERSION = 25;
    private static final int QUIET = 5;
    private static final int SIDE = 46;

    /** White edge, black square of 6 mm, and the cross: arms of 35/9 by 7/6 mm. */
    private static final String CROSS = """
            <path fill="#fff" d="M24.5,24.5h7v7h-7z"/><path fill="#000" d="M25,25h6v6h-6z"/>\
            <path fill="#fff" d="M27.4167,26.0556h1.1667v3.8889h-1.1667z"/>\
            <path fill="#fff" d="M26.0556,27.4167h3.8889v1.1667h-3.8889z"/>""";

    static SwissCode of(String payload) {
        return new SwissCode(QrPath.draw(payload, LARGEST_VERSION));
    }

    String svg(String label) {
        String name = Markup.escape(label);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="56mm" height="56mm" viewBox="0 0 56 56" role="img" \
                aria-label="%s"><title>%s</title><path fill="#fff" d="M0,0h56v56h-56z"/>%s%s</svg>""".formatted(name, name, drawing(), CROSS);
    }

    /** The path keeps a quiet zone in squares; this one is in millimetres. */
    private String drawing() {
        double scale = (double) SIDE / (squares.size() - 2 * QrPath.QUIET);
        double shift = QUIET - QrPath.QUIET * scale;
        return String.format(
                Locale.ROOT,
                "<path fill=\"#000\" shape-rendering=\"crispEdges\" transform=\"translate(%.5f %.5f) scale(%.6f)\" d=\"%s\"/>",
                shift,
                shift,
                scale,
                squares.path());
    }
}
