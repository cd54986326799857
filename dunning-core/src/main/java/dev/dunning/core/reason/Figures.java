package dev.dunning.core.reason;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** How one language writes days, amounts, rates and lists. */
final class Figures {

    private static final int GROUP = 3;

    /** A hyphen joins words. */
    private static final String MINUS = "\u2212";

    /** A longer list is told by its first two and the number of the others. */
    private static final int LONGEST_LIST = 4;

    private static final int SHOWN = 2;

    private final Texts texts;
    private final List<String> months;

    Figures(Texts texts) {
        this.texts = texts;
        this.months = List.of(texts.get("format.months").split(" ", -1));
    }

    String day(LocalDate day) {
        return texts.get(day.getDayOfMonth() == 1 ? "format.date.first" : "format.date")
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", months.get(day.getMonthValue() - 1))
                .replace("{year}", Integer.toString(day.getYear()));
    }

    /** Several days are told by the first. */
    String days(Collection<LocalDate> days) {
        String first = day(Collections.min(days));
        return days.stream().distinct().count() == 1
                ? first
                : texts.get("format.days").replace("{day}", first);
    }

    String money(Money money) {
        String sign = "format.sign." + money.currency().getCurrencyCode();
        return texts.get("format.money")
                .replace("{sign}", texts.find(sign).orElse(money.currency().getCurrencyCode()))
                .replace("{amount}", number(money.amount()));
    }

    String rate(Rate rate) {
        return texts.get("format.rate").replace("{number}", number(rate.toString()));
    }

    /** A number with its word; French has the word for one below two. */
    String counted(BigDecimal number, String unit) {
        boolean isOne = texts.get("format.unit.one").equals("below-two")
                ? number.abs().compareTo(BigDecimal.valueOf(2)) < 0
                : number.compareTo(BigDecimal.ONE) == 0;
        return number(number.toPlainString()) + " " + texts.get("format.unit." + unit + (isOne ? ".one" : ".many"));
    }

    String list(List<String> members, String joint) {
        int last = members.size() - 1;
        if (last < 1) {
            return String.join("", members);
        }
        return String.join(", ", members.subList(0, last)) + " " + texts.get("format." + joint) + " "
                + members.get(last);
    }

    String shortList(List<String> members, String joint) {
        if (members.size() <= LONGEST_LIST) {
            return list(members, joint);
        }
        return texts.get("format.others")
                .replace("{count}", Integer.toString(members.size() - SHOWN))
                .replace("{shown}", String.join(", ", members.subList(0, SHOWN)));
    }

    String quoted(String name) {
        return texts.get("format.quote").replace("{name}", name);
    }

    String part(String amount, String name) {
        return texts.get("format.part").replace("{amount}", amount).replace("{name}", name);
    }

    String number(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : texts.get("format.decimal") + plain.substring(point + 1);
        return grouped(whole).replace("-", MINUS) + decimals;
    }

    private String grouped(String whole) {
        int first = whole.startsWith("-") ? 1 : 0;
        StringBuilder digits = new StringBuilder(whole);
        for (int place = whole.length() - GROUP; place > first; place -= GROUP) {
            digits.insert(place, texts.get("format.group"));
        }
        return digits.toString();
    }
}
