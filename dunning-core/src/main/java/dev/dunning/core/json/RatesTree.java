package dev.dunning.core.json;

import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.Map;

/** How a table of rates is written; what holds anyway is left out. */
final class RatesTree {

    private RatesTree() {}

    static Tree of(DatedValues<Rate> rates) {
        return new Tree()
                .put("format", RatesReader.FORMAT)
                .put("id", rates.id())
                .putUnless(RatesReader.USUAL_UNIT, "unit", rates.unit())
                .put("source", source(rates.source()))
                .put("knownThrough", rates.knownThrough())
                .put(
                        "rows",
                        rates.from().entrySet().stream().map(RatesTree::row).toList());
    }

    private static Tree source(Citation source) {
        return new Tree()
                .put("law", source.law())
                .put("article", source.article())
                .put("url", source.url());
    }

    private static Tree row(Map.Entry<LocalDate, DatedValue<Rate>> row) {
        return new Tree()
                .put("from", row.getKey())
                .put("percent", row.getValue().value())
                .putUnless(
                        RatesReader.USUAL_CERTAINTY, "certainty", row.getValue().certainty());
    }
}
