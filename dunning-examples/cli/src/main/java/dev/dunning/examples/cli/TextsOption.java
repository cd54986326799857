package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.Variant;
import dev.dunning.templates.Letters;
import dev.dunning.templates.TextLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Texts that the host brings, over those that ship. */
final class TextsOption {

    /** One more than the places of texts have, so that a text that stands too deep is told. */
    private static final int DEEPEST = 4;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description =
                    "Own texts: every .mustache and .properties file below this folder, by its place in it, such as"
                            + " nl/formal/first-reminder.mustache, or nl/formal/first-reminder@warm.mustache for one arm.")
    private Optional<String> folder = Optional.empty();

    boolean isGiven() {
        return folder.isPresent();
    }

    /**
     * Reads the host's texts.
     *
     * @return the texts by name; empty without a folder
     * @throws Unreadable when the folder or a file cannot be read, or there is no text
     */
    SortedMap<String, String> sources() {
        return folder.map(TextsOption::read).orElseGet(TreeMap::new);
    }

    /**
     * Checks and compiles texts, over those that ship.
     *
     * @throws Unreadable when one is refused
     */
    Letters letters(Map<String, String> sources) {
        TextLibrary library = TextLibrary.builtin();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            library = library.with(source.getKey(), source.getValue());
        }
        try {
            return Letters.of(library);
        } catch (IllegalStateException refused) {
            throw new Unreadable(("--texts: " + refused.getMessage()).lines().toList());
        }
    }

    /** Names the arms that differ from the one they are compared with in nothing: neither in policy nor in any text. */
    static List<String> untried(Experiment experiment, Map<String, String> sources) {
        return experiment.arms().stream()
                .filter(arm -> arm.policy().equals(experiment.base()) && !arm.equals(experiment.control()))
                .map(Variant::id)
                .filter(arm -> sources.entrySet().stream().noneMatch(source -> isOf(arm, source)))
                .toList();
    }

    /** The texts of one arm, by their names without it. */
    static SortedMap<String, String> of(String arm, Map<String, String> sources) {
        SortedMap<String, String> own = new TreeMap<>();
        sources.entrySet().stream()
                .filter(source -> isOf(arm, source))
                .forEach(source -> own.put(
                        source.getKey().replace("@" + arm, ""),
                        source.getKey().endsWith(".properties") ? lines(arm, source.getValue()) : source.getValue()));
        return own;
    }

    private static String lines(String arm, String properties) {
        return properties
                .lines()
                .filter(line -> isOf(arm, Map.entry(line, "")))
                .map(line -> line.replace("@" + arm, ""))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOf(String arm, Map.Entry<String, String> source) {
        String looked = source.getKey() + (source.getKey().endsWith(".properties") ? "\n" + source.getValue() : "");
        return Pattern.compile("@" + Pattern.quote(arm) + "(?![a-z0-9-])")
                .matcher(looked)
                .find();
    }

    private static SortedMap<String, String> read(String name) {
        SortedMap<String, String> sources = new TreeMap<>();
        try {
            Path folder = Path.of(name);
            try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
                files.filter(Files::isRegularFile)
                        .filter(TextsOption::isText)
                        .forEach(file -> sources.put(place(folder, file), TextFile.read(file.toString())));
            }
        } catch (IOException | UncheckedIOException | InvalidPathException broken) {
            throw new Unreadable("--texts: " + Issues.quote(name) + " cannot be read; name the folder of your texts.");
        }
        if (sources.isEmpty()) {
            throw new Unreadable("--texts: there is no .mustache and no .properties file below " + Issues.quote(name)
                    + "; name the folder that holds the languages, as in `nl/formal/first-reminder.mustache`.");
        }
        return sources;
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return name.endsWith(".mustache") || name.endsWith(".properties");
    }

    /** The name of a text, the same on every system. */
    private static String place(Path folder, Path file) {
        StringBuilder place = new StringBuilder();
        folder.relativize(file).forEach(part -> place.append('/').append(part));
        return place.substring(1);
    }
}
