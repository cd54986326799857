package dev.dunning.examples.cli.gallery;

import dev.dunning.core.notice.Tone;
import dev.dunning.templates.Message;
import java.util.List;
import java.util.Locale;

/**
 * One message to be read.
 *
 * @param edition the language and country
 * @param message what goes out
 * @param tones the tones that are worded in this way
 */
record Sheet(Edition edition, Message message, List<Tone> tones) {

    /** The file of the message, without an ending. */
    String file() {
        return "messages/" + edition.name() + "-" + message.step() + "-" + lower(message.channel()) + "-"
                + lower(tones.get(0));
    }

    /** What it is, such as {@code registered letter, firm or formal}. */
    String title() {
        return lower(message.channel()).replace('-', ' ') + ", "
                + String.join(" or ", tones.stream().map(Sheet::lower).toList());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
