package dev.dunning.core.json;

import dev.dunning.core.law.Cadence;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.Timeline;
import java.util.function.Supplier;

/** How a table of rates is read. */
final class RatesReader {

    static final String FORMAT = "dunning-rates/1";
    static final String USUAL_UNIT = "percent per year";
    static final Certainty USUAL_CERTAINTY = Certainty.UNPROVEN;
    static final Reading<RatesDocument> RATES = Format.document(FORMAT, RatesReader::rates);

    private static final Reading<Citation> SOURCE = Fields.object(RatesReader::source);
    private static final Reading<RatesDocument.Row> ROW = Fields.object(RatesReader::row);

    private RatesReader() {}

    private static Supplier<RatesDocument> rates(Fields in) {
        in.required("format", Scalars.ID);
        var id = in.required("id", Scalars.NAME);
        var unit = in.optional("unit", Scalars.text("unit")).orElse(USUAL_UNIT);
        var source = in.required("source", SOURCE);
        var knownThrough = in.required("knownThrough", Scalars.DATE);
        var every = in.optional("every", Choice.of(Cadence.values()));
        var rows = in.required("rows", Lists.of(ROW));
        in.ext();
        return () -> new RatesDocument(id.get(), unit, source.get(), knownThrough.get(), every, rows.get());
    }

    private static Supplier<Citation> source(Fields in) {
        var law = in.required("law", Scalars.text("law"));
        var article = in.required("article", Scalars.text("article"));
        var url = in.optional("url", Scalars.ADDRESS);
        in.ext();
        return () -> new Citation(law.get(), article.get(), url);
    }

    private static Supplier<RatesDocument.Row> row(Fields in) {
        var from = in.required("from", Scalars.DATE);
        var until = in.identity("until", Scalars.DATE);
        var percent = in.required("percent", Scalars.RATE);
        var certainty = in.optional("certainty", Choice.of(Certainty.values())).orElse(USUAL_CERTAINTY);
        in.ext();
        return () ->
                new RatesDocument.Row(new Timeline.Row(from.get(), until), new DatedValue<>(percent.get(), certainty));
    }
}
