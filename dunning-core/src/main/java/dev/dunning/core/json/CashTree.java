package dev.dunning.core.json;

import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.insight.forecast.CashWeek;
import java.time.LocalDate;
import java.util.List;

/** How a forecast of cash is written; every key is always there. */
final class CashTree {

    static final String FORMAT = "dunning-forecast/1";

    private CashTree() {}

    static Tree of(LocalDate on, List<CashForecast> forecasts) {
        return new Tree()
                .put("format", FORMAT)
                .put("on", on)
                .put("band", CashForecast.BAND)
                .put("currencies", forecasts.stream().map(CashTree::currency).toList());
    }

    private static Tree currency(CashForecast forecast) {
        return new Tree()
                .put("currency", forecast.currency())
                .put("open", forecast.open())
                .put("unbooked", forecast.unbooked())
                .put("weeks", forecast.weeks().stream().map(CashTree::week).toList())
                .put("later", forecast.later())
                .put("withoutWeek", forecast.withoutWeek())
                .put("disputed", forecast.disputed())
                .put("held", forecast.held())
                .put("spokenFor", forecast.spokenFor())
                .put("inDifficulty", forecast.inDifficulty())
                .put("pledged", forecast.pledged())
                .put("promiseKept", forecast.promiseKept())
                .put("promisesKept", forecast.promisesKept())
                .put("promises", forecast.promises())
                .put("commonMiss", forecast.commonMiss())
                .put("pastForecasts", forecast.pastForecasts())
                .put("pastMean", forecast.pastMean());
    }

    private static Tree week(CashWeek week) {
        return new Tree()
                .put("from", week.from())
                .put("until", week.until())
                .put("expected", week.expected())
                .put("low", week.low())
                .put("high", week.high());
    }
}
