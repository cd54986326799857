package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a text is rendered. */
enum Output {
    /** Plain text, for every channel. */
    TEXT(Encoder.TEXT, "", ""),
    /** HTML whose styles stand in the elements, because mail programs drop style sheets. */
    EMAIL(
            Encoder.HTML,
            " style=\"margin:0 0 14px 0;\"",
            " style=\"margin:26px 0 8px 0;font-size:17px;line-height:1.35;font-weight:bold;color:#1f2933;\""),
    /** HTML to be printed. */
    LETTER(Encoder.HTML, "", "");

    private final Encoder encoder;
    private final String paragraph;
    private final String heading;

    Output(Encoder encoder, String paragraph, String heading) {
        this.encoder = encoder;
        this.paragraph = paragraph;
        this.heading = heading;
    }

    /** The HTML of a channel; empty where a channel has none. */
    static Optional<Output> html(Channel channel) {
        return switch (channel) {
            case EMAIL, REGISTERED_EMAIL -> Optional.of(EMAIL);
            case LETTER, REGISTERED_LETTER -> Optional.of(LETTER);
            default -> Optional.empty();
        };
    }

    Encoder encoder() {
        return encoder;
    }

    boolean isHtml() {
        return encoder == Encoder.HTML;
    }

    String folder() {
        return "layout/" + name().toLowerCase(Locale.ROOT);
    }

    String paragraph(String text) {
        return isHtml() ? "<p" + paragraph + ">" + bold(text) + "</p>" : text.replace("**", "") + "\n";
    }

    String item(String line) {
        return isHtml() ? paragraph(line) : line;
    }

    String heading(String text) {
        return isHtml() ? "<h2" + heading + ">" + text + "</h2>" : "\n" + text;
    }

    private static String bold(String text) {
        return text.replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>");
    }
}
