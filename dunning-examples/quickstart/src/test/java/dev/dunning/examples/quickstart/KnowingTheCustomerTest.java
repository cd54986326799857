package dev.dunning.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowingTheCustomerTest {

    private static final String SOURCE =
            "dunning-examples/quickstart/src/main/java/dev/dunning/examples/quickstart/KnowingTheCustomer.java";

    @Test
    void a_list_a_forecast_and_a_verdict_are_printed() {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            KnowingTheCustomer.main();
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .matches("(K-[0-9]+: EUR [0-9.]+\\R){2}EUR [0-9]{4}\\.[0-9]{2} this week\\R"
                        + "(A|B|TOO_CLOSE), [A-Z_]+\\R");
    }

    @Test
    void the_readme_shows_the_same_lines() throws IOException {
        String source = Files.readString(root().resolve(SOURCE));
        String shown = source.substring(source.indexOf("// tag::readme[]") + 16, source.indexOf("// end::readme[]"));

        assertThat(dense(Files.readString(root().resolve("README.md")))).contains(dense("```java" + shown + "```"));
    }

    /** Lines are broken and aligned otherwise there. */
    private static String dense(String code) {
        return code.replaceAll("\\s", "");
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), here -> here != null, Path::getParent)
                .filter(here -> Files.exists(here.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }
}
