package dev.dunning.templates.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The words for a million and a thousand million, which stand apart; each with the form that follows other counts. */
record Scales(String million, String millions, String milliard, String milliards) {

    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    /**
     * Says a number.
     *
     * @param number the number
     * @param count says how many millions there are, from 1 to 999
     * @param rest says what is left below a million; it is not asked for a rest of zero, except for the number zero
     */
    String say(long number, LongFunction<String> count, LongFunction<String> rest) {
        List<String> parts = new ArrayList<>();
        long high = number / MILLION / THOUSAND;
        long low = number / MILLION % THOUSAND;
        if (high > 0) {
            parts.add(count.apply(high) + " " + (high == 1 ? milliard : milliards));
        }
        if (low > 0) {
            parts.add(count.apply(low) + " " + (low == 1 ? million : millions));
        }
        if (number % MILLION > 0 || number == 0) {
            parts.add(rest.apply(number % MILLION));
        }
        return String.join(" ", parts);
    }
}
