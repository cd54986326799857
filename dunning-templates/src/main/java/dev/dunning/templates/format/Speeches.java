package dev.dunning.templates.format;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** The speech of all languages, and of the places that differ from the main country of their language. */
final class Speeches {

    private static final Speech DUTCH =
            new TableSpeech(Tongue.DUTCH, new DutchWords(), Coins.DUTCH, Particles.DUTCH, SpokenDates.DUTCH);
    private static final Speech AMERICAN = english(EnglishWords.AMERICAN, SpokenDates.AMERICAN);
    private static final Speech SWISS = german(swiss(new GermanWords()), Coins.SWISS_GERMAN, SpokenDates.SWISS);
    private static final Speech ROMAND = french(FrenchWords.BELGIAN, Coins.SWISS_FRENCH);
    private static final Speech VAUDOIS = french(FrenchWords.VAUDOIS, Coins.SWISS_FRENCH);

    private static final Places<Speech> ALL = new Places<>(Map.ofEntries(
            entry("nl", DUTCH),
            entry("en", english(EnglishWords.BRITISH, SpokenDates.BRITISH)),
            entry("en-US", AMERICAN),
            entry("de", german(new GermanWords(), Coins.GERMAN, SpokenDates.GERMAN)),
            entry("de-AT", german(new GermanWords(), Coins.GERMAN, SpokenDates.AUSTRIAN)),
            entry("de-CH", SWISS),
            entry("de-LI", SWISS),
            entry("fr", french(FrenchWords.FRENCH, Coins.FRENCH)),
            entry("fr-BE", french(FrenchWords.BELGIAN, Coins.FRENCH)),
            entry("fr-CH", ROMAND),
            entry("fr-CH-FR", VAUDOIS),
            entry("fr-CH-VD", VAUDOIS),
            entry("fr-CH-VS", VAUDOIS)));

    private Speeches() {}

    static Optional<Speech> find(String language, String place) {
        return ALL.find(language, place);
    }

    private static Speech english(NumberWords numbers, SpokenDates dates) {
        return new TableSpeech(Tongue.ENGLISH, numbers, Coins.ENGLISH, Particles.ENGLISH, dates);
    }

    private static Speech german(NumberWords numbers, Coins coins, SpokenDates dates) {
        return new TableSpeech(Tongue.GERMAN, numbers, coins, Particles.GERMAN, dates);
    }

    private static Speech french(NumberWords numbers, Coins coins) {
        return new TableSpeech(Tongue.FRENCH, numbers, coins, Particles.FRENCH, SpokenDates.FRENCH);
    }

    /** Switzerland and Liechtenstein have no {@code ß}. */
    private static NumberWords swiss(NumberWords german) {
        return (number, noun) -> german.words(number, noun).replace("ß", "ss");
    }
}
