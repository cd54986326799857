package dev.dunning.templates.format;

import java.util.List;
import java.util.regex.Pattern;

/** A list of words, written as one text with white space between them. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    static List<String> of(String text) {
        return SPACE.splitAsStream(text.strip()).toList();
    }
}
