package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import dev.dunning.core.check.PlainText;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.RuleId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How single values are read. Texts are never repeated in a fault; codes, amounts and dates are. */
final class Scalars {

    static final Reading<Money> MONEY =
            token("bad-money", "an amount as text with its currency, such as `\"EUR 1210.00\"`", Money::parse);

    static final Reading<Rate> RATE = token("bad-rate", "a percentage as text, such as `\"10.15\"`", Rate::parse);

    static final Reading<LocalDate> DATE = token("bad-date", "a date as text, such as `\"2026-10-01\"`", Scalars::day);

    static final Reading<ZoneId> ZONE = token("bad-zone", "a time zone, such as `\"Europe/Amsterdam\"`", Scalars::zone);

    static final Reading<URI> ADDRESS =
            token("bad-address", "a web address as text, such as `\"https://example.org\"`", Scalars::address);

    static final Reading<String> COUNTRY = token("bad-country", "a country code, such as `\"NL\"`", Scalars::country);

    static final Reading<String> LANGUAGE =
            token("bad-language", "a language code, such as `\"nl\"`", Scalars::language);

    /** The name of a policy or step. */
    static final Reading<String> NAME =
            token("bad-name", "a name in small letters, such as `\"first-reminder\"`", Scalars::name);

    /** An id of the host's. */
    static final Reading<String> ID = text("id");

    /** Any text that is not empty, line breaks included; for what is never printed. */
    static final Reading<String> NOTE = node -> words(node, "a text");

    static final Reading<Boolean> FLAG = node -> node.value() instanceof Boolean flag
            ? Optional.of(flag)
            : node.wrongType("`true` or `false` without quotes");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]\\S*");
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern LANGUAGE_CODE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private Scalars() {}

    /** A text that can be printed on one line; it is never repeated in a fault. */
    static Reading<String> text(String what) {
        return node -> words(node, "a text")
                .flatMap(words -> node.attempt("unsafe-text", () -> PlainText.require(what, words)));
    }

    private static <T> Reading<T> token(String code, String expected, Function<String, T> parse) {
        return node -> node.isNumber()
                ? node.fault(code, "Found the number " + node.quotedNumber(), "Write " + expected)
                : words(node, expected).flatMap(words -> node.attempt(code, () -> parse.apply(words)));
    }

    private static Optional<String> words(Node node, String expected) {
        if (!(node.value() instanceof String words)) {
            return node.wrongType(expected);
        }
        return words.isBlank()
                ? node.fault("empty-text", "The text is empty", node.remedy("Write " + expected))
                : Optional.of(words);
    }

    private static LocalDate day(String token) {
        try {
            return LocalDate.parse(require(DAY, token, "is no date. Write year, month and day, such as `2026-10-01`"));
        } catch (DateTimeException none) {
            throw refusal(token, "is a day that does not exist. Look it up in a calendar", none);
        }
    }

    private static ZoneId zone(String token) {
        try {
            return ZoneId.of(token);
        } catch (DateTimeException unknown) {
            String near = Issues.nearest(token, ZoneId.getAvailableZoneIds())
                    .map(zone -> "Did you mean `" + zone + "`?")
                    .orElse("Write a region and a city, such as `Europe/Amsterdam`");
            throw refusal(token, "is no known time zone. " + near, unknown);
        }
    }

    private static URI address(String token) {
        String otherwise = "is no web address. Write one such as `https://example.org`";
        try {
            return new URI(require(WEB_ADDRESS, token, otherwise));
        } catch (URISyntaxException wrong) {
            throw refusal(token, otherwise, wrong);
        }
    }

    private static String country(String token) {
        return require(COUNTRY_CODE, token, "is no country code. Write two capital letters, such as `NL`");
    }

    private static String language(String token) {
        return require(LANGUAGE_CODE, token, "is no language code. Write two small letters, such as `nl`");
    }

    private static String name(String token) {
        if (!RuleId.isKebab(token)) {
            throw new IllegalArgumentException(Issues.quote(token)
                    + " is no name. Write small letters and digits joined by hyphens, such as `first-reminder`");
        }
        return token;
    }

    private static String require(Pattern form, String token, String otherwise) {
        if (!form.matcher(token).matches()) {
            throw new IllegalArgumentException(Issues.quote(token) + " " + otherwise);
        }
        return token;
    }

    private static IllegalArgumentException refusal(String token, String words, Exception cause) {
        return new IllegalArgumentException(Issues.quote(token) + " " + words, cause);
    }
}
