package dev.dunning.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the program as a shell would, and keeps what it said. */
public record Cli(int status, String out, String err) {

    /** A dossier of a business that is eight days late on 9 October 2026. */
    public static final String DOSSIER = """
            {"format":"dunning-dossier/1",\
            "creditor":{"id":"jansen","name":"Jansen Techniek B.V.","country":"NL","iban":"NL91ABNA0417164300",\
            "signatories":[{"name":"Noor Jansen","phone":"+31 30 123 45 67"}]},\
            "debtor":{"id":"K-1","name":"Bakkerij Smit","kind":"BUSINESS","country":"NL",\
            "contacts":[{"channel":"EMAIL","to":"info@smit.example"}]},\
            "invoices":[{"id":"2026-113","amount":"EUR 1210.00","issued":"2026-09-01","due":"2026-10-01"}]}""";

    public static Cli run(String... args) {
        return withInput("", args);
    }

    public static Cli withInput(String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                args);
        return new Cli(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public List<String> errors() {
        return err.lines().toList();
    }

    /** Writes a file of a test. */
    public static String file(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads everything below a folder, by name. */
    public static Map<String, String> contents(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(folder.relativize(file).toString(), text(file)));
            return contents;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Finds real data that is not part of the project; it lies beside it where it is there at all. */
    public static Optional<Path> data(String name) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("data").resolve(name))
                .filter(Files::exists)
                .findFirst();
    }
}
