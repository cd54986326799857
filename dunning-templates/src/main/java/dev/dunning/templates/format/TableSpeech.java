package dev.dunning.templates.format;

import dev.dunning.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A speech of number words and tables. */
record TableSpeech(Tongue tongue, NumberWords numbers, Coins coins, Particles particles, SpokenDates dates)
        implements Speech {

    private static final long LARGEST = 999_999_999_999L;

    @Override
    public String language() {
        return tongue.code();
    }

    @Override
    public String number(long number) {
        requireWords(number);
        return sign(number < 0) + numbers.words(Math.abs(number), Noun.NONE);
    }

    @Override
    public String money(Money money) {
        String code = money.currency().getCurrencyCode();
        BigDecimal amount = new BigDecimal(money.amount());
        requireWords(amount.longValue());
        return sign(money.isNegative())
                + coins.find(code)
                        .map(coin -> named(amount.abs(), coin))
                        .orElseGet(() -> decimal(amount.abs()) + " " + letters(code));
    }

    @Override
    public String date(LocalDate day) {
        return dates.date(day);
    }

    @Override
    public String until(LocalDate day) {
        return dates.until(day);
    }

    @Override
    public String spell(String code) {
        return new Spelling(numbers, particles.plus()).say(code);
    }

    private String named(BigDecimal amount, Coin coin) {
        long whole = amount.longValue();
        long hundredths = amount.movePointRight(2).longValue() % 100;
        String small = counted(hundredths, Noun.MASCULINE, coin.smallOne(), coin.smallOther());
        if (whole == 0 && hundredths > 0) {
            return small;
        }
        String large = counted(whole, coin.noun(), coin.one(), coin.other());
        return hundredths == 0 ? large : large + " " + tongue.and() + " " + small;
    }

    private String counted(long count, Noun gender, String one, String other) {
        return numbers.counted(count, gender, tongue.plural().choose(BigDecimal.valueOf(count), one, other));
    }

    /** Decimals are said digit by digit. */
    private String decimal(BigDecimal amount) {
        String plain = amount.toPlainString();
        int point = plain.indexOf('.');
        String whole = numbers.words(amount.longValue(), Noun.NONE);
        return point < 0 ? whole : whole + " " + particles.decimal() + " " + letters(plain.substring(point + 1));
    }

    private String letters(String code) {
        return code.chars()
                .mapToObj(character -> spell(Character.toString(character)))
                .collect(Collectors.joining(" "));
    }

    private String sign(boolean negative) {
        return negative ? particles.minus() + " " : "";
    }

    private static void requireWords(long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException("The number `" + number + "` has no words here. Give one from -"
                    + LARGEST + " to " + LARGEST + ".");
        }
    }
}
