package dev.dunning.examples.cli.words;

import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.util.Map;
import java.util.stream.Stream;

/** Says what the figures of a forecast mean, what they rest on, and when not to rely on them. */
public final class ForecastWords {

    /** From here on a planner is warned. */
    private static final long MUCH = 25;

    private final Words words;
    private final CashForecast forecast;

    private ForecastWords(Words words, CashForecast forecast) {
        this.words = words;
        this.forecast = forecast;
    }

    /**
     * Explains a forecast.
     *
     * @param words the words of a language
     * @param forecast the forecast of one currency
     * @return sentences, a line each
     */
    public static Stream<String> in(Words words, CashForecast forecast) {
        return new ForecastWords(words, forecast).sentences();
    }

    private Stream<String> sentences() {
        return Stream.of(
                        Stream.of(words.say("forecast.band", Map.of("band", CashForecast.BAND))),
                        Stream.of(rests()),
                        forecast.pastForecasts() == 0 ? Stream.<String>empty() : Stream.of(past()),
                        forecast.pledged().isZero() ? Stream.<String>empty() : Stream.of(pledged()),
                        amount("forecast.unbooked", forecast.unbooked()),
                        amount("forecast.inDifficulty", forecast.inDifficulty()),
                        amount("forecast.spokenFor", forecast.spokenFor()))
                .flatMap(lines -> lines);
    }

    private String rests() {
        Map<String, String> miss = Map.of("miss", words.wholePercents(forecast.commonMiss()));
        if (forecast.pastForecasts() == 0) {
            return words.say("forecast.rests.assumed", miss);
        }
        String alone = forecast.commonMiss().wholePercents() == 0 ? "single" : "weeks";
        return words.count("forecast.rests." + alone, forecast.pastForecasts(), miss);
    }

    private String past() {
        Rate mean = forecast.pastMean();
        int off = Math.abs(mean.wholePercents());
        if (off == 0) {
            return words.say("forecast.past.equal");
        }
        String side = mean.isNegative() ? "less" : "more";
        String how = off > MUCH ? "much" + Words.capital(side) : side;
        return words.say("forecast.past." + how, Map.of("off", Rate.ofPercent(off)));
    }

    private String pledged() {
        return words.say("forecast.pledged", Map.of("amount", forecast.pledged(), "kept", kept()));
    }

    private String kept() {
        String share = words.wholePercents(forecast.promiseKept());
        if (forecast.promises() == 0) {
            return words.say("forecast.kept.assumed", Map.of("share", share));
        }
        String promises = words.count("forecast.promises", forecast.promises());
        String kept = words.count("forecast.promisesKept", forecast.promisesKept());
        return words.say("forecast.kept.seen", Map.of("share", share, "promises", promises, "kept", kept));
    }

    private Stream<String> amount(String key, Money amount) {
        return amount.isZero()
                ? Stream.empty()
                : Stream.of(words.say(key, Map.of("amount", amount, "day", forecast.on())));
    }
}
