package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {

    @Test
    void what_fits_on_a_line_stands_on_a_line() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("short", List.of(1, 2, 3));
        tree.put("empty", List.of());
        tree.put("nothing", Map.of());
        tree.put("long", List.of("a".repeat(60), "b".repeat(60)));

        assertThat(DunningJson.pretty(tree))
                .isEqualTo("{\n  \"short\": [1, 2, 3],\n  \"empty\": [],\n  \"nothing\": {},\n  \"long\": [\n    \""
                        + "a".repeat(60) + "\",\n    \"" + "b".repeat(60) + "\"\n  ]\n}\n");
    }

    @Test
    void no_line_that_holds_several_values_is_wider_than_the_screen() {
        String text = Documents.text("rich-dossier.json");

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(121));
    }

    @Test
    void an_empty_document_is_a_document() {
        assertThat(DunningJson.pretty(Map.of())).isEqualTo("{}\n");
        assertThat(DunningJson.compact(Map.of())).isEqualTo("{}");
    }

    @Test
    void texts_break_out_of_nothing() {
        assertThat(print("a\"b\\c\n\r\t\u0000\u0007\u007f\u0085\u2028\u202e\ufeff"))
                .isEqualTo("{\"a\":\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u0007\\u007f\\u0085\\u2028\\u202e\\ufeff\"}");
        assertThat(print("é 😀 </script>")).isEqualTo("{\"a\":\"é 😀 </script>\"}");
    }

    @Test
    void halves_of_a_character_are_written_as_numbers() {
        assertThat(print("\ud83d")).isEqualTo("{\"a\":\"\\ud83d\"}");
        assertThat(print("\ude00x\ud83d\ud83d\ude00")).isEqualTo("{\"a\":\"\\ude00x\\ud83d😀\"}");
    }

    @Test
    void numbers_are_exact_or_refused() {
        assertThat(print(new BigDecimal("1E+1000000000"))).isEqualTo("{\"a\":1E+1000000000}");
        assertThat(print(new BigInteger("12345678901234567890"))).isEqualTo("{\"a\":12345678901234567890}");
        assertThat(print((short) 1)).isEqualTo("{\"a\":1}");
        assertThatThrownBy(() -> print(0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`0.1` is a number that is not exact; write whole numbers as long, all others as text");
    }

    @Test
    void other_values_are_written_as_their_text() {
        assertThat(print(Money.parse("EUR 1.00"))).isEqualTo("{\"a\":\"EUR 1.00\"}");
        assertThat(print(LocalDate.parse("2026-10-01"))).isEqualTo("{\"a\":\"2026-10-01\"}");
        assertThat(DunningJson.compact(Collections.singletonMap("a", null))).isEqualTo("{\"a\":null}");
        assertThat(print(true)).isEqualTo("{\"a\":true}");
    }

    private static String print(Object value) {
        return DunningJson.compact(Map.of("a", value));
    }
}
