package dev.dunning.core.insight.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Rate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorklistJsonTest {

    private static final String DESKS = """
            {"format": "dunning-desks/1", "forWaiting": "50", "desks": [
             {"id": "Noor", "contacts": 20, "channels": ["PHONE"], "tags": ["shop"]}, {"id": "post", "contacts": 5}]}
            """;

    @Test
    void a_worklist_is_written_with_its_reasons_in_a_language() {
        Worklist list = Owing.worklist(Owing.owing("K", "500.00", 10), Owing.owing("paid", "5.00", 0));
        String json = DunningJson.pretty(DunningJson.tree(list, Locale.FRENCH));

        assertThat(json)
                .contains(
                        "\"format\": \"dunning-worklist/1\"",
                        "\"channel\": \"PHONE\"",
                        "\"overdue\": \"EUR 500.00\"",
                        "L’effet d’un tel contact est une hypothèse.",
                        "\"why\": \"NOTHING_OVERDUE\"",
                        "\"daysToReachAll\": 1");
    }

    @Test
    void desks_are_read_and_what_is_not_said_is_usual() {
        Capacity desks = DunningJson.desks(DESKS);

        assertThat(desks)
                .isEqualTo(new Capacity(
                        List.of(new Desk("Noor", 20, Set.of(Channel.PHONE), Set.of("shop")), Desk.of("post", 5)),
                        Rate.ofPercent(50),
                        Rate.ofPercent(10),
                        WorkRules.standard(),
                        Ext.NONE));
    }

    @Test
    void what_is_written_reads_to_the_same_desks_and_additions_are_kept() {
        String json = "{\"format\": \"dunning-desks/1\", \"desks\": [{\"id\": \"Noor\", \"contacts\": 20,"
                + " \"channels\": [\"PHONE\"], \"tags\": [\"shop\"]}, {\"id\": \"post\", \"contacts\": 5}],"
                + " \"forWaiting\": \"50\", \"forHelp\": \"12.5\", \"ext\": {\"floor\": 2}}";
        Capacity rich = DunningJson.desks(json);
        Capacity least = Capacity.of(3);

        assertThat(rich.ext().values()).containsEntry("floor", 2L);
        assertThat(DunningJson.desks(DunningJson.pretty(DunningJson.tree(rich))))
                .isEqualTo(rich);
        assertThat(DunningJson.compact(DunningJson.tree(least)))
                .isEqualTo("{\"format\":\"dunning-desks/1\",\"desks\":[{\"id\":\"desk\",\"contacts\":3}]}");
        assertThat(DunningJson.desks(DunningJson.pretty(DunningJson.tree(least))))
                .isEqualTo(least);
    }
}
