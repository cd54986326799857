package dev.dunning.templates;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short lines with slots such as {@code {{day}}}. */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private Slots() {}

    /**
     * Fills the slots of a line in one go, so that no value is ever read as a slot.
     *
     * @throws IllegalStateException when a slot has no value
     */
    static String filled(String line, Map<String, String> values) {
        return SLOT.matcher(line).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), values)));
    }

    private static String value(String slot, Map<String, String> values) {
        String value = values.get(slot);
        if (value == null) {
            throw new IllegalStateException("the slot `" + slot + "` has no value; give it one");
        }
        return value;
    }
}
