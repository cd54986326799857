package dev.dunning.examples.cli.report;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.examples.cli.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words days, amounts and counts in English, the same on every machine. */
final class English {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private English() {}

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    static String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day(day);
    }

    static String money(Money amount) {
        String plain = amount.toString();
        int space = plain.indexOf(' ');
        String number = plain.substring(space + 1);
        int point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        return plain.substring(0, space) + "\u00A0"
                + number.substring(0, point).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",")
                + number.substring(point);
    }

    static String percent(Rate share) {
        return share.wholePercents() + "\u00A0%";
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
        return switch (channel) {
            case EMAIL -> "e-mail";
            case REGISTERED_EMAIL -> "registered e-mail";
            case LETTER -> "letter";
            case REGISTERED_LETTER -> "registered letter";
            case SMS -> "text message";
            case VOICE -> "voice message";
            case PHONE -> "telephone";
        };
    }
}
