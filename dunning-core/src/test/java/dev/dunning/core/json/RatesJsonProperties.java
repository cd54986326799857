package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import dev.dunning.core.testkit.Days;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatesJsonProperties {

    private static final String RICH = Documents.text("rich-rates.json");

    @Property
    void what_is_written_is_valid_and_reads_back(@ForAll("tables") DatedValues<Rate> rates) {
        String json = DunningJson.writeRates(rates);

        assertThat(SchemaTest.errors("rates", json)).isEmpty();
        assertThat(DunningJson.readRates(json)).isEqualTo(rates);
    }

    @Property
    void a_damaged_table_is_read_or_refused_with_lines(@ForAll("damaged") String text) {
        try {
            DatedValues<Rate> rates = DunningJson.readRates(text);
            assertThat(DunningJson.readRates(DunningJson.writeRates(rates))).isEqualTo(rates);
        } catch (UnsoundDocumentException refusal) {
            assertThat(refusal.issues()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<DatedValues<Rate>> tables() {
        Arbitrary<DatedValue<Rate>> values = Combinators.combine(
                        Arbitraries.longs().between(-99_999_999, 99_999_999).map(Rate::new),
                        Arbitraries.of(Certainty.class))
                .as(DatedValue::new);
        Arbitrary<Map<LocalDate, DatedValue<Rate>>> rows =
                Arbitraries.maps(Days.between(-3000, 0), values).ofMinSize(1).ofMaxSize(6);
        Arbitrary<Citation> sources = Combinators.combine(
                        Arbitraries.of("BW", "Directive 2011/7/EU", "\"quoted\" \\ law"),
                        Arbitraries.of("https://wetten.overheid.nl/BWBR0005289", "https://example.org/?q=a%20b#c")
                                .map(URI::create)
                                .optional())
                .as((law, url) -> new Citation(law, "art. 1", url));
        return Combinators.combine(
                        Arbitraries.of("house", "nl-civil", "a-1"),
                        Arbitraries.of("percent per year", "percent a year"),
                        rows,
                        Days.between(0, 400),
                        sources)
                .as((id, unit, days, known, source) -> new DatedValues<>(id, unit, new TreeMap<>(days), known, source));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, RICH.length() - 1);
        Arbitrary<String> debris = Arbitraries.of("", "\"", "{", "]", ",", "null", "-1", "1e9", "\\u0000", "x", "9");
        return place.flatMap(at -> debris.map(bit -> RICH.substring(0, at) + bit + RICH.substring(at + 1)));
    }
}
