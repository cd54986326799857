package dev.dunning.templates;

import java.util.Locale;

/** Names as files and documents write them. */
final class Kebab {

    private Kebab() {}

    /** Writes the name of a constant in small letters with hyphens, such as {@code first-reminder}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
