package dev.dunning.templates;

import dev.dunning.core.money.Money;
import dev.dunning.templates.format.Format;
import dev.dunning.templates.pay.Iban;
import java.time.LocalDate;
import java.util.Map;

/**
 * How a hand-over file writes words, days and amounts.
 *
 * @param words the words of its language
 * @param format the figures of its language
 */
record HandOverPrint(HandOverWords words, Format format) {

    String word(String name) {
        return words.word(name);
    }

    String line(String name, Map<String, String> values) {
        return words.line(name, values);
    }

    String day(LocalDate day) {
        return format.date(day);
    }

    String money(Money money) {
        return format.money(money);
    }

    static String account(String iban) {
        return Iban.find(iban).map(Iban::printed).orElse(iban);
    }
}
