package dev.dunning.templates.format;

import java.util.List;

/**
 * French numbers in the usual spelling, with hyphens below a hundred only.
 *
 * @param tens what numbers from 20 to 99 begin with, by their ten; a ten without a word of its own repeats the one
 *     before it and counts on from there
 */
record FrenchWords(List<String> tens) implements NumberWords {

    static final FrenchWords FRENCH =
            new FrenchWords(Words.of("vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"));
    static final FrenchWords BELGIAN =
            new FrenchWords(Words.of("vingt trente quarante cinquante soixante septante quatre-vingt nonante"));
    static final FrenchWords VAUDOIS =
            new FrenchWords(Words.of("vingt trente quarante cinquante soixante septante huitante nonante"));

    private static final Scales SCALES = new Scales("million", "millions", "milliard", "milliards");
    private static final List<String> SMALL = Words.of("""
            zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
            dix-huit dix-neuf""");
    private static final String FOUR_SCORE = "quatre-vingt";

    @Override
    public String words(long number, Noun noun) {
        String words = SCALES.say(number, count -> belowThousand((int) count, "s"), this::belowMillion);
        return noun == Noun.FEMININE && words.endsWith("un") ? words + "e" : words;
    }

    /** A round number of millions is itself a noun: {@code un million d’euros}. */
    @Override
    public String counted(long number, Noun gender, String noun) {
        boolean round = number > 0 && number % 1_000_000 == 0;
        String of = "aeiou".indexOf(noun.charAt(0)) >= 0 ? " d’" : " de ";
        return words(number, gender) + (round ? of : " ") + noun;
    }

    private String belowMillion(long number) {
        int thousands = (int) (number / 1_000);
        int rest = (int) (number % 1_000);
        return switch (thousands) {
            case 0 -> belowThousand(rest, "s");
            case 1 -> "mille" + after(rest);
            default -> belowThousand(thousands, "") + " mille" + after(rest);
        };
    }

    private String after(int rest) {
        return rest == 0 ? "" : " " + belowThousand(rest, "s");
    }

    /** The plural is that of round hundreds and scores; it is empty before {@code mille}. */
    private String belowThousand(int number, String plural) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0) {
            return belowHundred(rest, plural);
        }
        String head = hundreds == 1 ? "cent" : SMALL.get(hundreds) + " cent";
        return rest > 0 ? head + " " + belowHundred(rest, plural) : head + (hundreds == 1 ? "" : plural);
    }

    private String belowHundred(int number, String plural) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String base = tens.get(number / 10 - 2);
        int unit = number - 10 * (tens.indexOf(base) + 2);
        boolean score = base.equals(FOUR_SCORE);
        if (unit == 0) {
            return score ? base + plural : base;
        }
        return base + (unit % 10 == 1 && !score ? " et " : "-") + SMALL.get(unit);
    }
}
