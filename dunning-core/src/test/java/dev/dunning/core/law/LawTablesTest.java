package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawTablesTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final Rate NEW_RATE = Rate.parse("10.65");

    @ParameterizedTest
    @ValueSource(strings = {"nl-civil", "nl-commercial", "ecb-reference"})
    void gives_the_built_in_rates_when_the_host_has_none(String id) {
        assertThat(LawTables.builtin().rates(id)).isEqualTo(LawTable.rates(id));
        assertThat(LawTables.builtin().ids()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-civil", "nl-commercial", "ecb-reference"})
    void parses_a_built_in_table_once(String id) {
        assertThat(LawTables.builtin().rates(id)).isSameAs(LawTables.builtin().rates(id));
    }

    @Test
    void adds_the_rate_of_the_next_half_year_in_one_call() {
        LawTables builtin = LawTables.builtin();
        LawTables tables = builtin.with(builtin.rates("nl-commercial")
                .plus(NEW_YEAR, NEW_RATE, Certainty.OFFICIAL, LocalDate.parse("2027-06-30")));
        DatedValues<Rate> rates = tables.rates("nl-commercial");

        assertThat(rates.on(NEW_YEAR)).isEqualTo(NEW_RATE);
        assertThat(rates.certaintyOn(NEW_YEAR)).isEqualTo(Certainty.OFFICIAL);
        assertThat(rates.isKnownOn(LocalDate.parse("2027-06-30"))).isTrue();
        assertThat(rates.on(NEW_YEAR.minusDays(1))).isEqualTo(Rate.parse("10.4"));
        assertThat(tables.ids()).containsExactly("nl-commercial");
    }

    @Test
    void leaves_the_other_tables_and_itself_alone() {
        LawTables builtin = LawTables.builtin();
        LawTables tables = builtin.with(house("house")).with(house("agreed")).with(house("nl-civil"));

        assertThat(tables.ids()).containsExactly("agreed", "house", "nl-civil").isUnmodifiable();
        assertThat(tables.rates("house")).isEqualTo(house("house"));
        assertThat(tables.rates("nl-civil")).isEqualTo(house("nl-civil"));
        assertThat(tables.rates("nl-commercial")).isEqualTo(LawTable.rates("nl-commercial"));
        assertThat(builtin.ids()).isEmpty();
        assertThat(builtin.rates("nl-civil")).isEqualTo(LawTable.rates("nl-civil"));
    }

    @Test
    void says_when_it_has_no_such_rates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTables.builtin().rates("nl-civl"))
                .withMessage("There is no built-in law table `nl-civl`."
                        + " Name one that ships with the library, such as `nl-civil`, or parse your own text.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTables.builtin().rates("nl-presumed-delivery"))
                .withMessageStartingWith("The law table has no column `percent`");
    }

    private static DatedValues<Rate> house(String id) {
        return DatedValues.constant(
                id,
                "percent per year",
                NEW_YEAR,
                new DatedValue<>(NEW_RATE, Certainty.UNPROVEN),
                NEW_YEAR,
                Citation.of("BW", "6:119"));
    }
}
