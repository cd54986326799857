package dev.dunning.core.insight.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.LateReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void what_is_expected_is_null_for_people_who_cannot_pay() {
        DebtorSaid said = new DebtorSaid(
                Entry.on(Owing.TODAY.minusDays(1)), LateReason.HARDSHIP, Optional.empty(), Optional.empty());
        Worklist list = Owing.worklist(Owing.owing("K", "500.00", 10).with(said));

        assertThat(DunningJson.pretty(DunningJson.tree(list, Locale.ENGLISH)))
                .contains("\"kind\": \"HELP\"", "\"expectedRecovery\": null");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"id":"a","contacts":0}]          | desks[0].contacts: Found `0`, and a desk has room for somebody. Say how many debtors there is time for in a day, at least 1.
            [{"id":"a","contacts":-3}]         | desks[0].contacts: Found `-3`, and a desk has room for somebody. Say how many debtors there is time for in a day, at least 1.
            [{"id":"a","contacts":"3"}]        | desks[0].contacts: Found a text. Write a whole number without quotes.
            [{"id":"a","contacts":1.5}]        | desks[0].contacts: Found `1.5`, expected a whole number of at most 99999. Write digits only.
            [{"id":"a"}]                       | desks[0].contacts: `contacts` is missing. Add it.
            [{"id":"a","contact":3}]           | desks[0].contact: Unknown key `contact`. Did you mean `contacts`?
            [{"id":"","contacts":3}]           | desks[0].id: The text is empty. Write a text.
            []                                 | desks: The list is empty. Name at least one.
            """)
    void one_mistake_in_the_desks_is_one_fault_with_advice_that_can_be_followed(String desks, String told) {
        assertThatExceptionOfType(UnsoundDocumentException.class)
                .isThrownBy(() -> DunningJson.desks("{\"format\":\"dunning-desks/1\",\"desks\":" + desks + "}"))
                .satisfies(unsound ->
                        assertThat(unsound.issues()).extracting(Issue::line).containsExactly(told));
    }
}
