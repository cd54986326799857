package dev.dunning.templates.format;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says a code character by character, in groups.
 *
 * @param numbers says the digits
 * @param plus what the sign in front of a telephone number is called
 */
record Spelling(NumberWords numbers, String plus) {

    /** A group is at most four letters and digits; what stands between groups in writing is a pause. */
    private static final Pattern GROUP = Pattern.compile("(?:^\\+)?[\\p{L}\\p{Nd}]{1,4}");

    String say(String code) {
        return GROUP.matcher(code.strip())
                .results()
                .map(MatchResult::group)
                .map(this::group)
                .collect(Collectors.joining(", "));
    }

    private String group(String characters) {
        return characters.codePoints().mapToObj(this::character).collect(Collectors.joining(" "));
    }

    private String character(int point) {
        int digit = Character.digit(point, 10);
        if (digit >= 0) {
            return numbers.words(digit, Noun.NONE);
        }
        return point == '+' ? plus : Character.toString(point).toUpperCase(Locale.ROOT);
    }
}
