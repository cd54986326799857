package dev.dunning.templates.format;

import java.util.List;

/**
 * What a language does alike in all its countries.
 *
 * @param code ISO 639-1 code
 * @param plural the rule of its plurals
 * @param and the word before the last member of a list
 */
record Tongue(String code, Plural plural, String and) {

    static final Tongue DUTCH = new Tongue("nl", Plural.ONE, "en");
    static final Tongue ENGLISH = new Tongue("en", Plural.ONE, "and");
    static final Tongue GERMAN = new Tongue("de", Plural.ONE, "und");
    static final Tongue FRENCH = new Tongue("fr", Plural.LESS_THAN_TWO, "et");

    String list(List<String> members) {
        int last = members.size() - 1;
        if (last < 1) {
            return String.join("", members);
        }
        return String.join(", ", members.subList(0, last)) + " " + and + " " + members.get(last);
    }
}
