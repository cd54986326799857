package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_are_as_wide_as_their_longest_cell() {
        assertThat(TextTable.of(List.of(List.of("a", "b"), List.of("long", ""), List.of("", "x")), List.of(9, 9))
                        .lines())
                .containsExactly("a     b", "long", "      x");
    }

    @Test
    void a_cell_that_is_too_long_goes_on_below() {
        assertThat(TextTable.of(List.of(List.of("one two three", "1"), List.of("a", "2")), List.of(7, 1))
                        .lines())
                .containsExactly("one two  1", "three", "a        2");
    }

    @Test
    void a_single_word_that_is_too_long_makes_its_column_wider() {
        assertThat(TextTable.of(List.of(List.of("longer", "1"), List.of("a", "2")), List.of(3, 1))
                        .lines())
                .containsExactly("longer  1", "a       2");
    }

    @Test
    void no_line_ends_inside_an_amount_or_a_quotation() {
        assertThat(TextTable.wrapped("of €\u00A0269,11 and «\u202Fhand-over\u202F» and EUR 269.11 or USD -1", 9))
                .containsExactly(
                        "of", "€\u00A0269,11", "and", "«\u202Fhand-over\u202F»", "and", "EUR 269.11", "or USD -1");
    }
}
