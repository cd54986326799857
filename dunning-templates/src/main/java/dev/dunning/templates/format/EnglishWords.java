package dev.dunning.templates.format;

import java.util.List;

/**
 * English numbers.
 *
 * @param and what stands before the tens and units that follow a greater part: {@code "and "}, or nothing in the United
 *     States
 */
record EnglishWords(String and) implements NumberWords {

    static final EnglishWords BRITISH = new EnglishWords("and ");
    static final EnglishWords AMERICAN = new EnglishWords("");

    private static final Scales SCALES = new Scales("million", "million", "billion", "billion");
    private static final List<String> SMALL = Words.of("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""");
    private static final List<String> TENS = Words.of("twenty thirty forty fifty sixty seventy eighty ninety");

    @Override
    public String words(long number, Noun noun) {
        return SCALES.say(number, this::belowMillion, rest -> number > rest ? after(rest) : belowMillion(rest));
    }

    private String after(long rest) {
        return (rest < 100 ? and : "") + belowMillion(rest);
    }

    private String belowMillion(long number) {
        if (number < 100) {
            return belowHundred((int) number);
        }
        return number < 1_000 ? multiple(number, 100, " hundred") : multiple(number, 1_000, " thousand");
    }

    private String multiple(long number, long unit, String name) {
        long rest = number % unit;
        return belowMillion(number / unit) + name + (rest == 0 ? "" : " " + after(rest));
    }

    private static String belowHundred(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String ten = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? ten : ten + "-" + SMALL.get(number % 10);
    }
}
