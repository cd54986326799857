package dev.dunning.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dunning.core.json.DunningJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Situations from other systems, decided here. */
class ConformanceTest {

    private static final Path PAGE = Path.of("docs", "peers.md");

    /** How rows are named in a list of rows: in the first cell of a table, or before the mark of their kind. */
    private static final Pattern ROW =
            Pattern.compile("^\\| ([A-Z]{2}-\\d{2}) \\||\\b([A-Z]\\d{2}) \\[[A-Z]]", Pattern.MULTILINE);

    static List<ConformanceFile> files() {
        return ConformanceFile.all();
    }

    static List<String> policies() {
        return Documents.names("policies");
    }

    @TestFactory
    Stream<DynamicContainer> every_case_is_decided_as_it_says() {
        return files().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.peer(),
                        file.cases().stream().map(one -> DynamicTest.dynamicTest(one.name(), one::replay))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_valid(ConformanceFile file) {
        Schema schema = schema(Documents.text("schema/conformance-1.json"));

        assertThat(schema.validate(file.json().toString(), InputFormat.JSON)).isEmpty();
        assertThat(policies()).contains(file.json().path("policy").stringValue());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void an_example_policy_is_valid_and_bears_the_name_of_its_file(String name) {
        String policy = Documents.text("policies/" + name + ".json");

        assertThat(schema(DunningJson.schema("policy")).validate(policy, InputFormat.JSON))
                .isEmpty();
        assertThat(DunningJson.policy(policy).id()).isEqualTo(name);
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void no_case_has_the_name_of_another() {
        assertThat(files().stream().flatMap(file -> file.cases().stream()).map(ConformanceCase::id))
                .doesNotHaveDuplicates();
        assertThat(rowsOfFiles()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vectors-1.md", "vectors-2.md"})
    void every_row_stands_in_exactly_one_place(String list) throws IOException {
        Optional<Path> rows = Documents.rows(list);
        assumeTrue(rows.isPresent(), "skipped: no folder shared/peers beside the project");

        assertThat(rowsOfFiles()).containsOnlyOnceElementsOf(rows(Files.readString(rows.orElseThrow())));
    }

    private static List<String> rowsOfFiles() {
        List<String> rows = new ArrayList<>();
        for (ConformanceFile file : files()) {
            file.cases().stream().map(ConformanceCase::row).distinct().forEach(rows::add);
            file.notExpressible().forEach(row -> rows.add(row.path("id").stringValue()));
        }
        return rows;
    }

    private static List<String> rows(String list) {
        return ROW.matcher(list).results().map(ConformanceTest::name).toList();
    }

    private static String name(MatchResult row) {
        return row.group(row.group(1) == null ? 2 : 1);
    }

    @Test
    void the_page_says_what_the_files_say() throws IOException {
        String page = PeersPage.of(files());
        if (Boolean.getBoolean("dunning.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }
}
