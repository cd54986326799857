package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.insight.Measure;
import dev.dunning.core.insight.Segments;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SegmentsJsonTest {

    @Test
    void what_is_written_reads_to_the_same_rules() {
        Segments rich = DunningJson.segments(Documents.text("rich-segments.json"));
        Segments standard = Segments.standard();

        assertThat(DunningJson.segments(DunningJson.pretty(DunningJson.tree(rich))))
                .isEqualTo(rich);
        assertThat(DunningJson.segments(DunningJson.pretty(DunningJson.tree(standard))))
                .isEqualTo(standard);
    }

    @Test
    void rules_of_a_host_are_valid_and_keep_its_additions() {
        String json = Documents.text("rich-segments.json");
        Segments rich = DunningJson.segments(json);

        assertThat(SchemaTest.errors("segments", json)).isEmpty();
        assertThat(SchemaTest.errors("segments", DunningJson.pretty(DunningJson.tree(Segments.standard()))))
                .isEmpty();
        assertThat(rich.ext()).isNotEqualTo(Ext.NONE);
        assertThat(rich.rules().get(1).bounds().get(Measure.USUAL_DELAY).atMost())
                .contains(new BigDecimal("-2.5"));
    }
}
