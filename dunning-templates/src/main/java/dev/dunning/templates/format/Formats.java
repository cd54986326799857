package dev.dunning.templates.format;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** The formats of all languages, and of the countries that differ from the main one of their language. */
final class Formats {

    private static final Format DUTCH = new TableFormat(Tongue.DUTCH, FigureStyle.DUTCH, DateStyle.DUTCH);
    private static final Format ENGLISH = new TableFormat(Tongue.ENGLISH, FigureStyle.ENGLISH, DateStyle.BRITISH);
    private static final Format BRITISH = new TableFormat(Tongue.ENGLISH, FigureStyle.BRITISH, DateStyle.BRITISH);
    private static final Format AMERICAN = new TableFormat(Tongue.ENGLISH, FigureStyle.AMERICAN, DateStyle.AMERICAN);
    private static final Format GERMAN = new TableFormat(Tongue.GERMAN, FigureStyle.GERMAN, DateStyle.GERMAN);
    private static final Format AUSTRIAN = new TableFormat(Tongue.GERMAN, FigureStyle.AUSTRIAN, DateStyle.AUSTRIAN);
    private static final Format SWISS = new TableFormat(Tongue.GERMAN, FigureStyle.SWISS, DateStyle.GERMAN);
    private static final Format FRENCH = new TableFormat(Tongue.FRENCH, FigureStyle.FRENCH, DateStyle.FRENCH);
    private static final Format LUXEMBOURGISH =
            new TableFormat(Tongue.FRENCH, FigureStyle.LUXEMBOURGISH, DateStyle.FRENCH);
    private static final Format ROMAND = new TableFormat(Tongue.FRENCH, FigureStyle.SWISS, DateStyle.FRENCH);

    private static final Places<Format> ALL = new Places<>(Map.ofEntries(
            entry("nl", DUTCH),
            entry("en", ENGLISH),
            entry("en-GB", BRITISH),
            entry("en-IE", BRITISH),
            entry("en-US", AMERICAN),
            entry("de", GERMAN),
            entry("de-AT", AUSTRIAN),
            entry("de-CH", SWISS),
            entry("de-LI", SWISS),
            entry("fr", FRENCH),
            entry("fr-LU", LUXEMBOURGISH),
            entry("fr-CH", ROMAND)));

    private Formats() {}

    static Optional<Format> find(String language, String country) {
        return ALL.find(language, country);
    }
}
