package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host knows the next rate before the library does. */
class RatesOptionTest {

    private static final String NEXT = """
            {"format":"dunning-rates/1","id":"nl-civil","source":{"law":"BW","article":"6:120(1)"},
             "knownThrough":"2027-06-30","rows":[
               {"from":"2026-01-01","percent":"4","certainty":"AGREEING"},
               {"from":"2027-01-01","percent":"5","certainty":"OFFICIAL"}]}""";

    @TempDir
    private Path folder;

    private static Cli claim(String... more) {
        String[] args = {
            "claim",
            "--law",
            "NL",
            "--debtor",
            "CONSUMER",
            "--amount",
            "EUR 1000.00",
            "--due",
            "2026-12-31",
            "--on",
            "2027-01-31",
            "--no-costs"
        };
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Cli.run(all);
    }

    @Test
    void past_its_last_known_day_a_claim_names_the_table() {
        Cli cli = claim();

        assertThat(cli.out()).contains("\"interest\": \"EUR 3.40\"");
        assertThat(cli.out()).contains("The table “nl-civil” is known through 31 December 2026 only");
    }

    @Test
    void a_table_of_the_host_takes_its_place() {
        Cli cli = claim("--rates", Cli.file(folder, "next.json", NEXT));

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("\"interest\": \"EUR 4.25\"").doesNotContain("nl-civil is known through");
    }

    @Test
    void a_table_with_faults_is_refused_with_all_of_them() {
        Cli cli = claim("--rates", Cli.file(folder, "wrong.json", NEXT.replace("2027-01-01", "2025-01-01")));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("rows[1].from", "`2025-01-01` stands below `2026-01-01`");
    }

    @Test
    void a_table_that_no_law_knows_is_refused_with_the_nearest() {
        Cli cli = claim("--rates", Cli.file(folder, "other.json", NEXT.replace("nl-civil", "nl-civill")));

        assertThat(cli.status()).isEqualTo(2);
        assertThat(cli.err()).contains("No law computes with a table `nl-civill`. Did you mean `nl-civil`?");
    }
}
