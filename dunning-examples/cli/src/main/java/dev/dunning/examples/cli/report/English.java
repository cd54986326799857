package dev.dunning.examples.cli.report;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words days, amounts and counts for the pages that speak English alone. */
final class English {

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private English() {}

    static String day(LocalDate day) {
        return WORDS.write(day);
    }

    static String weekday(LocalDate day) {
        return WORDS.longDay(day);
    }

    static String money(Money amount) {
        return WORDS.write(amount);
    }

    static String money(List<Money> amounts) {
        return amounts.isEmpty()
                ? "nothing"
                : amounts.stream().map(English::money).collect(Collectors.joining(" + "));
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Makes a title of an id in kebab case or an upper-case value: {@code first-reminder}, {@code FINAL_NOTICE}. */
    static String title(String id) {
        return Words.capital(plain(id));
    }

    static String plain(String id) {
        return id.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    static String channel(Channel channel) {
        return WORDS.name("channel", channel);
    }
}
