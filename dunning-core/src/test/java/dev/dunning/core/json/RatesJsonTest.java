package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Rate;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class RatesJsonTest {

    private static final String RICH = Documents.text("rich-rates.json");

    @Test
    void every_key_is_read() {
        Map<LocalDate, DatedValue<Rate>> rows = Map.of(
                LocalDate.parse("2026-01-01"), new DatedValue<>(Rate.parse("10.15"), Certainty.OFFICIAL),
                LocalDate.parse("2026-07-01"), new DatedValue<>(Rate.parse("10.4"), Certainty.AGREEING),
                LocalDate.parse("2027-01-01"), new DatedValue<>(Rate.parse("10.65"), Certainty.UNPROVEN));
        URI url = URI.create("https://wetten.overheid.nl/BWBR0005289");

        assertThat(DunningJson.readRates(RICH))
                .isEqualTo(new DatedValues<>(
                        "nl-commercial",
                        "percent a year",
                        new TreeMap<>(rows),
                        LocalDate.parse("2027-06-30"),
                        new Citation("BW", "6:120(2)", Optional.of(url))));
    }

    @Test
    void what_may_be_left_out_has_a_usual_value() {
        DatedValues<Rate> rates = DunningJson.readRates("{\"format\": \"dunning-rates/1\", \"id\": \"house\","
                + " \"source\": {\"law\": \"BW\", \"article\": \"6:119\"}, \"knownThrough\": \"2026-12-31\","
                + " \"rows\": [{\"from\": \"2026-01-01\", \"percent\": \"4\"}]}");

        assertThat(rates.unit()).isEqualTo("percent per year");
        assertThat(rates.source()).isEqualTo(Citation.of("BW", "6:119"));
        assertThat(rates.certaintyOn(rates.knownThrough())).isEqualTo(Certainty.UNPROVEN);
    }

    @Test
    void is_written_with_what_it_holds_and_no_more() {
        assertThat(DunningJson.writeRates(DunningJson.readRates(RICH)
                        .plus(
                                LocalDate.parse("2027-07-01"),
                                Rate.parse("-0.5"),
                                Certainty.DERIVED,
                                LocalDate.parse("2027-12-31"))))
                .isEqualTo("""
                        {
                          "format": "dunning-rates/1",
                          "id": "nl-commercial",
                          "unit": "percent a year",
                          "source": {"law": "BW", "article": "6:120(2)", "url": "https://wetten.overheid.nl/BWBR0005289"},
                          "knownThrough": "2027-12-31",
                          "rows": [
                            {"from": "2026-01-01", "percent": "10.15", "certainty": "OFFICIAL"},
                            {"from": "2026-07-01", "percent": "10.4", "certainty": "AGREEING"},
                            {"from": "2027-01-01", "percent": "10.65"},
                            {"from": "2027-07-01", "percent": "-0.5", "certainty": "DERIVED"}
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-civil", "nl-commercial", "ecb-reference"})
    void a_built_in_table_is_valid_and_reads_back(String id) {
        String json = DunningJson.writeRates(LawTable.rates(id));

        assertThat(SchemaTest.errors("rates", json)).isEmpty();
        assertThat(DunningJson.readRates(json)).isEqualTo(LawTable.rates(id));
    }

    @Test
    void rates_read_by_another_library_are_the_same() {
        Map<String, ?> tree = new ObjectMapper().readValue(RICH, new tools.jackson.core.type.TypeReference<>() {});

        assertThat(DunningJson.readRates(tree)).isEqualTo(DunningJson.readRates(RICH));
    }
}
