package dev.dunning.templates.format;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;

/** A format that is nothing but tables; days of the week begin on Monday. */
record TableFormat(String language, Signs signs, List<String> days, List<String> months, String and) implements Format {

    @Override
    public String money(Money money) {
        return signs.amount(
                money.currency().getCurrencyCode(), money.isNegative(), signs.digits(unsigned(money.amount())));
    }

    @Override
    public String rate(Rate rate) {
        return (rate.isNegative() ? "-" : "") + signs.digits(unsigned(rate.toString())) + "%";
    }

    @Override
    public String date(LocalDate day) {
        return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    @Override
    public String longDate(LocalDate day) {
        return days.get(day.getDayOfWeek().getValue() - 1) + " " + date(day);
    }

    @Override
    public String number(long number) {
        return (number < 0 ? "-" : "") + signs.digits(unsigned(Long.toString(number)));
    }

    @Override
    public String count(long count, String one, String other) {
        return number(count) + " " + (count == 1 ? one : other);
    }

    @Override
    public String list(List<String> members) {
        int last = members.size() - 1;
        if (last < 1) {
            return String.join("", members);
        }
        return String.join(", ", members.subList(0, last)) + " " + and + " " + members.get(last);
    }

    private static String unsigned(String plain) {
        return plain.startsWith("-") ? plain.substring(1) : plain;
    }
}
