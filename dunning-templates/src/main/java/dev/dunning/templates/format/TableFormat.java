package dev.dunning.templates.format;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A format that is nothing but tables. */
record TableFormat(Tongue tongue, FigureStyle figures, DateStyle dates) implements Format {

    @Override
    public String language() {
        return tongue.code();
    }

    @Override
    public String money(Money money) {
        return figures.money(money);
    }

    @Override
    public String rate(Rate rate) {
        return figures.percent().write(rate.toString());
    }

    @Override
    public String date(LocalDate day) {
        return dates.usual(day);
    }

    @Override
    public String longDate(LocalDate day) {
        return dates.full(day);
    }

    @Override
    public String number(long number) {
        return figures.number().write(Long.toString(number));
    }

    @Override
    public String count(long count, String one, String other) {
        return count(BigDecimal.valueOf(count), one, other);
    }

    @Override
    public String count(BigDecimal count, String one, String other) {
        return figures.number().write(count.toPlainString())
                + " "
                + tongue.plural().choose(count, one, other);
    }

    @Override
    public String list(List<String> members) {
        return tongue.list(members);
    }
}
