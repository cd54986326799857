package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.insight.Segments;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.examples.cli.ledger.Sources;
import dev.dunning.examples.cli.run.Engines;
import dev.dunning.examples.cli.run.Job;
import dev.dunning.examples.cli.run.Labelling;
import dev.dunning.templates.Letters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that learn from the ledger how each debtor pays before they decide. */
class SegmentsRunTest extends InterruptedRun {

    private static final LocalDate DAY = LocalDate.parse("2026-10-09");

    private String book = "";

    @BeforeEach
    void write() {
        text = Histories.ledger(30);
        book = Cli.file(folder, "book.json", DunningJson.write(Policies.bySegment()));
    }

    @Override
    Job job() {
        var ledger = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Engines engines = new Engines(Policies.bySegment(), Optional.empty(), Jurisdictions.builtin())
                .knowing(Labelling.learn(Sources.lines("ledger.ndjson", ledger), DAY, Segments.standard()));
        return new Job(engines, Optional.of(Letters.standard()), DAY, 3, atMost, new TreeMap<>());
    }

    private Cli bySegment(String... more) {
        List<String> args = new ArrayList<>(List.of("--policies", book, "--segments", "standard"));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(String[]::new));
    }

    private String decision(String debtor) {
        return lines("decisions.ndjson").stream()
                .filter(line -> line.contains("\"debtor\":\"" + debtor + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reliable_payer_is_left_alone_and_others_are_not() {
        run("--policies", book);
        assertThat(decision("K-0")).contains("\"decision\":\"ACT\"", "\"policy\":\"standard/1\"");
        Cli cli = bySegment();

        assertThat(cli.err()).isEmpty();
        assertThat(decision("K-0")).contains("\"decision\":\"WAIT\"", "\"policy\":\"standard-patient/1\"");
        assertThat(decision("K-1")).contains("\"decision\":\"ACT\"", "\"policy\":\"standard-noted/1\"");
        assertThat(decision("K-2")).contains("\"decision\":\"ACT\"", "\"policy\":\"standard-noted/1\"");
    }

    @Test
    void the_segment_that_a_host_set_stays() {
        text = Histories.ledger(30)
                + Histories.line(
                        Histories.person("K-set").toBuilder()
                                .segment("forgetful")
                                .build(),
                        -2,
                        1);
        bySegment();

        assertThat(decision("K-set")).contains("\"policy\":\"standard-noted/1\"");
    }

    @Test
    void segments_of_ones_own_are_followed_and_their_faults_told() {
        String own = Cli.file(folder, "own.json", """
                {"format": "dunning-segments/1", "otherwise": "reliable", "segments": []}""");
        run("--policies", book, "--segments", own);
        assertThat(decision("K-1")).contains("\"policy\":\"standard-patient/1\"");

        String wrong = Cli.file(folder, "wrong.json", """
                {"format": "dunning-segments/1", "otherwise": "reliable",
                 "segments": [{"id": "slow", "if": {"usualDelay": {}}}]}""");
        assertThat(run("--segments", wrong))
                .returns(2, Cli::status)
                .extracting(Cli::err)
                .asString()
                .startsWith(wrong + ": segments[0].if.usualDelay: No bound is named");
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() {
        Cli one = bySegment("--threads", "1");
        Map<String, String> expected = Cli.contents(out);

        assertThat(bySegment("--threads", "7")).isEqualTo(one);
        assertThat(Cli.contents(out)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.01", "0.5", "0.99"})
    void a_run_that_was_interrupted_ends_as_if_it_had_not_been(double part) {
        Cli whole = bySegment();
        Map<String, String> expected = Cli.contents(out);
        interrupt(part);

        assertThat(bySegment("--resume")).isEqualTo(whole);
        assertThat(Cli.contents(out)).isEqualTo(expected);
    }

    @Test
    void a_run_with_other_segments_or_without_any_is_not_gone_on_with() {
        interrupt(0.5);
        Map<String, String> before = Cli.contents(out);
        String own = Cli.file(folder, "own.json", """
                {"format": "dunning-segments/1", "otherwise": "reliable", "segments": []}""");
        List<Cli> others =
                List.of(run("--policies", book, "--resume"), run("--policies", book, "--segments", own, "--resume"));

        assertThat(others).allSatisfy(cli -> {
            assertThat(cli.status()).isEqualTo(2);
            assertThat(cli.errors()).hasSize(1);
            assertThat(cli.err())
                    .startsWith("run.json: the run there was another one: `segments` is ")
                    .contains("begin anew without --resume");
        });
        assertThat(others.get(0).err()).contains("and \"none\" now");
        assertThat(Cli.contents(out)).isEqualTo(before);
    }

    @Test
    void a_ledger_that_teaches_something_else_is_not_gone_on_with() {
        interrupt(0.5);
        int last = text.lastIndexOf("EUR 100.00");
        text = text.substring(0, last) + "EUR 900.00" + text.substring(last + "EUR 100.00".length());

        assertThat(bySegment("--resume").err()).contains("`segments` is ");
    }

    @Test
    void nobody_is_put_into_an_arm_whose_segment_has_a_policy_of_its_own() {
        String experiment = Cli.file(folder, "experiment.json", """
                {"format": "dunning-experiment/1", "id": "warmer", "from": "2026-10-01", "until": "2027-03-31",
                 "base": "standard", "arms": [{"id": "as-now", "policy": "standard"}, {"id": "gentle", "policy": "gentler"}],
                 "margin": "10", "planned": 400, "stopAt": {"complaints": 8}}""");
        var standard = Policies.standard();
        var gentler = new PolicyDocument(
                "gentler",
                standard.version(),
                standard.conventions(),
                standard.limits(),
                standard.steps(),
                standard.adopt(),
                standard.ext());
        List<PolicyDocument> all = new ArrayList<>(Policies.bySegment().policies());
        all.add(gentler);
        book = Cli.file(
                folder,
                "more.json",
                DunningJson.write(new PolicyBook(all, Policies.bySegment().choices(), "standard")));
        text = Histories.ledger(30).replace("\"K-0\"", "\"K-0\",\"segment\":\"new\"");
        Cli cli = bySegment("--experiment", experiment);

        assertThat(cli.err()).isEmpty();
        assertThat(decision("K-0")).contains("\"experiment\":{\"id\":\"warmer\"");
        assertThat(decision("K-1")).contains("\"decision\":\"ACT\"").doesNotContain("warmer");
    }

    @Test
    void two_policies_are_compared_with_what_experience_says() {
        String early = Cli.file(
                folder,
                "early.json",
                DunningJson.write(Policies.standard())
                        .replaceFirst(
                                "\"steps\"\\s*:\\s*\\[",
                                "\"steps\": [{\"id\": \"early\", \"kind\": \"COURTESY\", \"when\": {\"beforeDue\": 10},"
                                        + " \"channels\": [\"EMAIL\"], \"if\": {\"latePaymentRisk\": \"60\"}},"));
        String ledger = Cli.file(folder, "ledger.ndjson", text);
        Cli plain = Cli.run("run", ledger, "--on", "2026-09-23", "--compare-with", early);
        Cli known = Cli.run("run", ledger, "--on", "2026-09-23", "--compare-with", early, "--segments", "standard");

        assertThat(plain.out()).contains("Everybody gets the same.");
        assertThat(known.err()).isEmpty();
        assertThat(known.out()).contains("early", "K-1").doesNotContain("K-0");
    }

    @Test
    void too_little_history_is_told_and_segments_are_put_all_the_same() {
        text = Histories.line(Histories.person("K-0"), -2, 1) + "\n";
        Cli cli = bySegment();

        assertThat(cli.errors())
                .containsExactly(
                        "Fewer than thirty invoices were paid or fell due by 2026-10-09, so no chance is told.");
        assertThat(decision("K-0")).contains("standard-patient/1");
    }

    @Test
    void standard_input_cannot_be_read_twice() {
        Cli cli = Cli.withInput(text, "run", "-", "--on", "2026-10-09", "--segments", "standard");

        assertThat(cli)
                .isEqualTo(new Cli(
                        2,
                        "",
                        "--segments: it reads the ledger twice, and standard input cannot be read a second time;"
                                + " write the ledger into a file.\n"));
    }
}
