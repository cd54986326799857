package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host in another language keeps one process, writes a line and reads a line. */
@Timeout(120)
class WarmProcessTest {

    private static final String JAR = "\"java\", \"-jar\", \"dunning-examples/cli/target/dunning.jar\"";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void a_line_is_answered_before_the_next_one_is_written(String threads) throws Exception {
        PipedOutputStream toProgram = new PipedOutputStream();
        PipedInputStream fromProgram = new PipedInputStream();
        CompletableFuture<Integer> program = start(toProgram, fromProgram, threads);
        BufferedReader answers = new BufferedReader(new InputStreamReader(fromProgram, StandardCharsets.UTF_8));

        assertThat(asked(toProgram, answers, Ledgers.business("K-1"))).contains("\"debtor\":\"K-1\"");
        assertThat(asked(toProgram, answers, "no json"))
                .startsWith("{\"format\":\"dunning-failure/1\",\"place\":\"-:2\",\"faults\":[");
        assertThat(asked(toProgram, answers, Ledgers.business("K-3"))).contains("\"debtor\":\"K-3\"");
        toProgram.close();
        assertThat(answers.readLine()).isNull();
        assertThat(program.get()).isEqualTo(1);
    }

    private static CompletableFuture<Integer> start(PipedOutputStream host, PipedInputStream answers, String threads)
            throws IOException {
        PipedInputStream input = new PipedInputStream(host);
        PipedOutputStream output = new PipedOutputStream(answers);
        return CompletableFuture.supplyAsync(() -> {
            try (PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8)) {
                PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
                return Main.run(out, err, input, "run", "-", "--on", "2026-10-09", "--threads", threads);
            }
        });
    }

    private static String asked(OutputStream host, BufferedReader answers, String line) throws IOException {
        host.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        host.flush();
        return answers.readLine();
    }

    @Test
    void a_host_that_reads_no_more_ends_the_run() {
        PrintStream closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("closed");
            }
        });
        var err = new java.io.ByteArrayOutputStream();
        int status = Main.run(
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new java.io.ByteArrayInputStream(Ledgers.mixed(30).getBytes(StandardCharsets.UTF_8)),
                "run",
                "-",
                "--on",
                "2026-10-09");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The answers cannot be written: nobody reads standard output any more.\n");
    }

    @Test
    void the_python_of_the_readme_runs() throws Exception {
        assumeTrue(hasPython(), "there is no python3 here");
        String python = example().replace(JAR, program());
        assertThat(python).isNotEqualTo(example());
        Cli.file(folder, "ledger.ndjson", Ledgers.business("K-1") + "\n{}\n" + Ledgers.business("K-3") + "\n");
        Process host = new ProcessBuilder("python3", Cli.file(folder, "host.py", python))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(host.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines().toList()).hasSize(3);
        assertThat(said.lines()).first().asString().isEqualTo("K-1 ACT");
        assertThat(said.lines().skip(1))
                .first()
                .asString()
                .startsWith("failed: ")
                .contains("creditor");
        assertThat(said.lines().skip(2)).first().asString().isEqualTo("K-3 ACT");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** The program as this test has it, which is no jar. */
    private static String program() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName())
                .map(word -> "r\"" + word + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String example() throws IOException {
        List<String> lines = Files.readAllLines(readme());
        int begin = lines.indexOf("```python");
        return lines.subList(begin + 1, lines.size()).stream()
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Path readme() {
        return Stream.iterate(Path.of("").toAbsolutePath(), here -> here != null, Path::getParent)
                .filter(here -> Files.exists(here.resolve(".mvn")))
                .map(here -> here.resolve("README.md"))
                .findFirst()
                .orElseThrow();
    }
}
