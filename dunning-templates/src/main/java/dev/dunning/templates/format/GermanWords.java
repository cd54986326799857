package dev.dunning.templates.format;

import java.util.List;

/**
 * German numbers: one word below a million. One alone is {@code eins}, before a noun {@code ein} or {@code eine}; at
 * the end of a longer number it is {@code ein} before every noun: {@code einhundertein Kronen}.
 */
final class GermanWords implements NumberWords {

    private static final Scales SCALES = new Scales("Million", "Millionen", "Milliarde", "Milliarden");
    private static final List<String> SMALL = Words.of("""
            null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
            siebzehn achtzehn neunzehn""");
    private static final List<String> TENS =
            Words.of("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");

    @Override
    public String words(long number, Noun noun) {
        if (number == 1 && noun == Noun.FEMININE) {
            return "eine";
        }
        String end = noun == Noun.NONE ? "s" : "";
        return SCALES.say(number, GermanWords::count, rest -> belowMillion(rest) + (rest % 100 == 1 ? end : ""));
    }

    private static String count(long millions) {
        return millions == 1 ? "eine" : belowMillion(millions);
    }

    private static String belowMillion(long number) {
        if (number < 100) {
            return belowHundred((int) number);
        }
        return number < 1_000 ? multiple(number, 100, "hundert") : multiple(number, 1_000, "tausend");
    }

    private static String multiple(long number, long unit, String name) {
        long rest = number % unit;
        return belowMillion(number / unit) + name + (rest == 0 ? "" : belowMillion(rest));
    }

    private static String belowHundred(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String ten = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? ten : SMALL.get(number % 10) + "und" + ten;
    }
}
