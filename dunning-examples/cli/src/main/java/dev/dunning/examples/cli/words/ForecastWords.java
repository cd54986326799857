package dev.dunning.examples.cli.report;

import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.money.Rate;
import java.util.stream.Stream;

/** Says in English what the figures of a forecast mean, what they rest on, and when not to rely on them. */
public final class ForecastWords {

    /** From here on a planner is warned. */
    private static final long MUCH = 25;

    private ForecastWords() {}

    /**
     * Explains a forecast.
     *
     * @param forecast the forecast of one currency
     * @return sentences, a line each
     */
    public static Stream<String> of(CashForecast forecast) {
        return Stream.of(
                        Stream.of("In " + CashForecast.BAND
                                + " of 100 weeks, what comes in should lie between low and high."),
                        Stream.of(rests(forecast)),
                        forecast.pastForecasts() == 0 ? Stream.<String>empty() : Stream.of(past(forecast)),
                        forecast.pledged().isZero() ? Stream.<String>empty() : Stream.of(pledged(forecast)),
                        forecast.unbooked().isZero() ? Stream.<String>empty() : Stream.of(unbooked(forecast)),
                        forecast.spokenFor().isZero() ? Stream.<String>empty() : Stream.of(spokenFor(forecast)))
                .flatMap(lines -> lines);
    }

    private static String rests(CashForecast forecast) {
        String single = "That allows for chance with single invoices";
        String weeks = English.count(forecast.pastForecasts(), "past weekly forecast", "past weekly forecasts")
                + " of this ledger.";
        if (forecast.pastForecasts() > 0 && forecast.commonMiss().wholePercents() == 0) {
            return single + "; whole weeks differed no more than that in " + weeks;
        }
        return single + ", and for whole weeks that differ from what was expected: by "
                + English.percent(forecast.commonMiss())
                + (forecast.pastForecasts() == 0
                        ? ", which is assumed, because there are too few past weeks to learn from."
                        : ", as in " + weeks);
    }

    private static String past(CashForecast forecast) {
        Rate mean = forecast.pastMean();
        long off = Math.abs(mean.wholePercents());
        String came = off == 0
                ? "on average, as much came in as those forecasts said"
                : "on average, " + off + "\u00A0% " + (mean.isNegative() ? "less" : "more")
                        + " came in than those forecasts said";
        return off > MUCH
                ? "WARNING: " + came + ". Find out why before you plan with these weeks."
                : English.capital(came) + ".";
    }

    private static String pledged(CashForecast forecast) {
        String share = English.percent(forecast.promiseKept());
        String kept = forecast.promises() == 0
                ? "No promise and no instalment has come to its day yet; " + share + " are assumed to be kept."
                : "Of " + English.count(forecast.promises(), "promise or instalment", "promises and instalments")
                        + " whose day has come, "
                        + English.count(forecast.promisesKept(), "was kept", "were kept") + ". So " + share
                        + " are reckoned to be kept: the fewer there were, the nearer to one half; two or more of a"
                        + " debtor’s own count for more.";
        return English.money(forecast.pledged()) + " of what is open is promised or in a plan. " + kept;
    }

    private static String unbooked(CashForecast forecast) {
        return English.money(forecast.unbooked()) + " of what is open has probably come in by "
                + English.day(forecast.on()) + " already: the books do not reach that day yet.";
    }

    private static String spokenFor(CashForecast forecast) {
        return English.money(forecast.spokenFor())
                + " is owed by debtors who have died, are insolvent, helped with debts or"
                + " represented. It is left out, since what they paid so far does not tell what comes; what was agreed since"
                + " is in the weeks.";
    }
}
