package dev.dunning.templates.format;

import java.util.List;

/**
 * Dutch numbers: one word up to and including {@code duizend}, a space after it. From 1100 to 1999 people count
 * hundreds: {@code twaalfhonderdtien}. Where one is a word of its own it has its accents, so that nobody reads an
 * article.
 */
final class DutchWords implements NumberWords {

    private static final Scales SCALES = new Scales("miljoen", "miljoen", "miljard", "miljard");
    private static final List<String> SMALL = Words.of("""
            nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
            zeventien achttien negentien""");
    private static final List<String> TENS =
            Words.of("twintig dertig veertig vijftig zestig zeventig tachtig negentig");

    @Override
    public String words(long number, Noun noun) {
        return SCALES.say(number, DutchWords::apart, DutchWords::apart);
    }

    private static String apart(long number) {
        return number == 1 ? "één" : belowMillion(number);
    }

    private static String belowMillion(long number) {
        if (number < 1_100) {
            return number < 1_000 ? belowThousand(number) : thousands(number);
        }
        return number < 2_000 ? hundreds(number) : thousands(number);
    }

    private static String belowThousand(long number) {
        return number < 100 ? belowHundred((int) number) : hundreds(number);
    }

    private static String thousands(long number) {
        long rest = number % 1_000;
        return multiple(number / 1_000) + "duizend" + (rest == 0 ? "" : " " + apart(rest));
    }

    private static String hundreds(long number) {
        int rest = (int) (number % 100);
        return multiple(number / 100) + "honderd" + (rest == 0 ? "" : belowHundred(rest));
    }

    private static String multiple(long times) {
        return times == 1 ? "" : belowThousand(times);
    }

    private static String belowHundred(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        String ten = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? ten : joined(SMALL.get(number % 10)) + ten;
    }

    /** A diaeresis keeps two vowels apart: {@code tweeëntwintig}. */
    private static String joined(String unit) {
        return unit + (unit.endsWith("ee") || unit.endsWith("ie") ? "ën" : "en");
    }
}
