package dev.dunning.templates.format;

import dev.dunning.core.money.Money;
import java.util.HashMap;
import java.util.Map;

/**
 * How a country writes figures.
 *
 * @param number whole numbers and others without a unit
 * @param percent percentages
 * @param amount amounts in a currency that is written with its code
 * @param signed amounts in a currency that has a sign here, by its code
 */
record FigureStyle(Figure number, Figure percent, Figure amount, Map<String, Figure> signed) {

    private static final Signs POINT_GROUPS = new Signs(".", ",");
    private static final Signs SPACE_GROUPS = new Signs("\u00A0", ",");
    private static final Signs COMMA_GROUPS = new Signs(",", ".");

    static final FigureStyle DUTCH = of(POINT_GROUPS, "-#%", "¤_-#").sign("EUR", "€_-#");

    /** English for a reader of any country: only the euro has a sign that nobody misreads. */
    static final FigureStyle ENGLISH = of(COMMA_GROUPS, "-#%", "-¤_#").sign("EUR", "-€#");

    static final FigureStyle BRITISH = ENGLISH.sign("GBP", "-£#");
    static final FigureStyle AMERICAN = BRITISH.sign("USD", "-$#");
    static final FigureStyle GERMAN = of(POINT_GROUPS, "-#_%", "-#_¤").sign("EUR", "-#_€");
    static final FigureStyle AUSTRIAN = of(POINT_GROUPS, "-#_%", "-¤_#").sign("EUR", "-€_#");
    static final FigureStyle FRENCH = of(SPACE_GROUPS, "-#_%", "-#_¤").sign("EUR", "-#_€");
    static final FigureStyle LUXEMBOURGISH = GERMAN;

    /** Amounts have a point, all else a comma. */
    static final FigureStyle SWISS = new FigureStyle(
            new Figure(new Signs("’", ","), "-#"),
            new Figure(new Signs("’", ","), "-#_%"),
            new Figure(new Signs("’", "."), "¤_-#"),
            Map.of());

    /** Copies the map. */
    FigureStyle {
        signed = Map.copyOf(signed);
    }

    String money(Money money) {
        String code = money.currency().getCurrencyCode();
        return signed.getOrDefault(code, amount).write(money.amount(), code);
    }

    private static FigureStyle of(Signs signs, String percent, String amount) {
        return new FigureStyle(
                new Figure(signs, "-#"), new Figure(signs, percent), new Figure(signs, amount), Map.of());
    }

    private FigureStyle sign(String currency, String pattern) {
        Map<String, Figure> more = new HashMap<>(signed);
        more.put(currency, new Figure(amount.signs(), pattern));
        return new FigureStyle(number, percent, amount, more);
    }
}
