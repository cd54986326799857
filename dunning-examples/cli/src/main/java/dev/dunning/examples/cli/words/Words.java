package dev.dunning.examples.cli.words;

import dev.dunning.core.insight.Days;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.Reason;
import dev.dunning.templates.format.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the commands print in one language: sentences by key, with the days, amounts, shares and numbers in them as that
 * language writes them.
 */
public final class Words {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

    private final String language;
    private final Format format;
    private final Properties texts;

    private Words(String language, Format format) {
        this.language = language;
        this.format = format;
        this.texts = WordFile.read(language);
    }

    /**
     * Finds the words of a language.
     *
     * @param language a language; that of a region reads as the language, and one that is not known as English, as
     *     reasons do
     * @return its words
     */
    public static Words in(Locale language) {
        String code = Reason.languages().contains(language.getLanguage()) ? language.getLanguage() : "en";
        return new Words(code, Format.of(code).orElseThrow());
    }

    /**
     * Names the language.
     *
     * @return ISO 639-1 code
     */
    public String language() {
        return language;
    }

    /**
     * Says what needs no facts.
     *
     * @param key the key of the text
     * @return the text
     */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * Says something.
     *
     * @param key the key of the text
     * @param facts what stands in its open places, by name
     * @return the text with the facts, each written as {@link #write} does
     * @throws IllegalStateException when there is no such text, or a place stays open
     */
    public String say(String key, Map<String, ?> facts) {
        return SLOT.matcher(text(key))
                .replaceAll(slot -> Matcher.quoteReplacement(Optional.<Object>ofNullable(facts.get(slot.group(1)))
                        .map(this::write)
                        .orElseThrow(() -> new IllegalStateException(key + " lacks " + slot.group()))));
    }

    /**
     * Says how many there are.
     *
     * @param key the key without the end that a count decides: {@code none} where there is one, {@code one}, {@code many}
     * @param count how many; it fills the place {@code count}
     * @return the text
     */
    public String count(String key, long count) {
        return count(key, count, Map.of());
    }

    /**
     * Says how many there are, and more.
     *
     * @param key the key without the end that a count decides
     * @param count how many: a whole number or one with decimals
     * @param facts what stands in the other open places
     * @return the text
     */
    public String count(String key, Number count, Map<String, ?> facts) {
        BigDecimal number = new BigDecimal(count.toString());
        Map<String, Object> all = new HashMap<>(facts);
        all.put("count", number);
        return say(key + form(key, number), all);
    }

    /** The format knows which counts take the word for one. */
    private String form(String key, BigDecimal count) {
        if (count.signum() == 0 && texts.containsKey(key + ".none")) {
            return ".none";
        }
        return format.count(count, "1", "2").endsWith(" 1") ? ".one" : ".many";
    }

    /**
     * Names a value.
     *
     * @param group what kind of value it is
     * @param name its name
     * @return the word for it; the name itself where there is none, such as for a host's own names
     */
    public String name(String group, String name) {
        return texts.getProperty(group + "." + name, name);
    }

    /**
     * Names a value that always has a word.
     *
     * @param group what kind of value it is
     * @param value the value
     * @return the word for it
     */
    public String name(String group, Enum<?> value) {
        return text(group + "." + value.name());
    }

    /**
     * Names a value where a line begins.
     *
     * @param group what kind of value it is
     * @param name its name
     * @return the word for it with a capital; the name itself, as the host writes it, where there is none
     */
    public String title(String group, String name) {
        String word = texts.getProperty(group + "." + name);
        return word == null ? name : capital(word);
    }

    /**
     * Begins a text with a capital.
     *
     * @param text the text
     * @return it with a capital
     */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * Writes a fact as the language does.
     *
     * @param fact a day, an amount, a share, a number, or a text, which stays as it is
     * @return the fact
     */
    public String write(Object fact) {
        if (fact instanceof LocalDate day) {
            return format.date(day);
        } else if (fact instanceof Money money) {
            return withMinus(money(money));
        } else if (fact instanceof Rate share) {
            return withMinus(format.rate(share));
        } else if (fact instanceof Days days) {
            return withMinus(number(days.number()));
        } else if (fact instanceof Number number) {
            return withMinus(number(new BigDecimal(number.toString())));
        }
        return fact.toString();
    }

    /** A hyphen joins words. */
    private static String withMinus(String figure) {
        return figure.replace('-', '\u2212');
    }

    /**
     * Writes a day with its day of the week.
     *
     * @param day the day
     * @return such as {@code zondag 4 oktober 2026}
     */
    public String longDay(LocalDate day) {
        return format.longDate(day);
    }

    /**
     * Rounds a share for people.
     *
     * @param share the share
     * @return it in whole percents
     */
    public String wholePercents(Rate share) {
        return write(Rate.ofPercent(share.wholePercents()));
    }

    /** In English with the code of the currency, as the reasons beside it do. */
    private String money(Money money) {
        if (!language.equals("en")) {
            return format.money(money);
        }
        return money.currency().getCurrencyCode() + "\u00A0" + number(new BigDecimal(money.amount()));
    }

    /** A count of nothing: formats write no other number with decimals. */
    private String number(BigDecimal number) {
        return format.count(number, "", "").stripTrailing();
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("there are no words for `" + key + "` in `" + language + "`");
        }
        return text;
    }
}
