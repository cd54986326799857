package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Issue;
import dev.dunning.core.json.RaisedCodes.Raised;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code that the library can raise has a sample under {@code faults/}. */
class FaultCatalogueTest {

    /** Where codes are passed on, read from the rule of a law, or made of the kind of a fault between rows. */
    private static final Set<String> KNOWN_WITH_OTHER_CODES = Set.of(
            "Fields.java",
            "Findings.java",
            "Issue.java",
            "Issues.java",
            "JsonText.java",
            "MissingSteps.java",
            "Node.java",
            "RatesDocument.java",
            "RefusedParts.java",
            "Report.java",
            "Scalars.java",
            "Timeline.java");

    /** What no document shows by itself; OutcomeTest has its words. */
    private static final Set<String> SHOWN_BY_DECIDING = Set.of("cannot-be-decided");

    private static final Set<FaultSample> SAMPLES = Set.copyOf(FaultSample.all());

    @Test
    void every_code_in_the_sources_has_a_sample() {
        assertThat(RaisedCodes.writtenOut()).hasSizeGreaterThan(50);
        assertThat(RaisedCodes.writtenOut().stream()
                        .filter(raised -> !SHOWN_BY_DECIDING.contains(raised.code()))
                        .filter(raised -> !hasSample(raised.code(), raised.groups()))
                        .map(FaultCatalogueTest::missing))
                .isEmpty();
    }

    @Test
    void every_code_that_a_law_or_a_table_makes_has_a_sample() {
        assertThat(MadeCodes.byLaws()).hasSizeGreaterThan(8);
        assertThat(without(MadeCodes.byLaws(), "policy")).isEmpty();
        assertThat(without(MadeCodes.byRows(), "rates")).isEmpty();
    }

    @Test
    void every_code_that_another_test_document_shows_has_a_sample() {
        Set<String> shown = Documents.names("faults").stream()
                .flatMap(name -> FaultsTest.issues(Documents.text("faults/" + name + ".json")).stream())
                .map(Issue::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).hasSizeGreaterThan(30);
        assertThat(shown.stream()
                        .filter(code -> !hasSample(code, FaultSample.GROUPS))
                        .map(FaultCatalogueTest::missing))
                .isEmpty();
    }

    @Test
    void a_code_is_written_out_where_it_is_raised() {
        assertThat(RaisedCodes.filesWithOtherCodes())
                .as("sources that raise a code without writing it out: write it as the first argument, or name the"
                        + " source here and let MadeCodes find its codes")
                .isSubsetOf(KNOWN_WITH_OTHER_CODES);
    }

    @Test
    void codes_are_found_however_they_are_written() {
        assertThat(RaisedCodes.codes("""
                        /** For example {@code issues.fault("in-a-comment", path)}. */
                        // issues.fault("in-a-comment", path)
                        private void fault(String code, String text) {
                            issues.fault(
                                    "on-the-next-line",
                                    path);
                            Issue.advice(late ? "one" : "other", path);
                            node.attempt("tried", () -> make(a, b));
                            issues.fault(code, path);
                            report.fault(name(a, "b c"), path);
                        }
                        """)).containsExactly("on-the-next-line", "one", "other", "tried", "", "");
    }

    private static List<String> without(Collection<String> codes, String group) {
        return codes.stream()
                .filter(code -> !hasSample(code, List.of(group)))
                .map(code -> missing(code, "`" + code + "`", group))
                .toList();
    }

    private static boolean hasSample(String code, List<String> groups) {
        return groups.stream().anyMatch(group -> SAMPLES.contains(new FaultSample(group, code)));
    }

    private static String missing(Raised raised) {
        return missing(raised.code(), raised.toString(), String.join("|", raised.groups()));
    }

    private static String missing(String code) {
        return missing(code, "`" + code + "`", String.join("|", FaultSample.GROUPS));
    }

    private static String missing(String code, String shown, String groups) {
        return "No sample for the code " + shown + ": add faults/" + groups + "/" + code + ".json and " + code + ".txt";
    }
}
