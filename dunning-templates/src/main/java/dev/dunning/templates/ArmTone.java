package dev.dunning.templates;

import dev.dunning.core.check.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words that hurt or threaten in texts of arms, where whoever is in no arm reads no such word. */
final class ArmTone {

    private static final Pattern PART = Pattern.compile("\\{\\{[#^/>!][^}]*}}");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{[^}]*}}");
    private static final Pattern TEXT = Pattern.compile("(?<folder>.*/)(?<file>[^/]+@[^/]+)\\.mustache");
    private static final String LINES = "/lines";

    private final TextLibrary library;
    private final Map<String, Optional<ToneLint>> lints = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ArmTone(TextLibrary library) {
        this.library = library;
    }

    /** Throws an {@link IllegalStateException} that lists every such word. */
    static void require(TextLibrary library) {
        ArmTone tone = new ArmTone(library);
        library.own().forEach(tone::judge);
        if (!tone.faults.isEmpty()) {
            throw new IllegalStateException(
                    "texts of arms that are harsher than what they replace:\n" + String.join("\n", tone.faults));
        }
    }

    private void judge(String name) {
        String language = name.substring(0, Math.max(0, name.indexOf('/')));
        if (name.contains(LINES)) {
            headings(name, language);
        } else {
            text(name, language);
        }
    }

    private void text(String name, String language) {
        Optional.of(TEXT.matcher(name)).filter(match -> match.matches()).ifPresent(match -> {
            String folder = match.group("folder");
            OwnNames.common(match.group("file")).stream()
                    .flatMap(file -> library.find(folder + file + ".mustache").stream())
                    .findFirst()
                    .ifPresent(usual -> compare(name, library.text(name), usual, language));
        });
    }

    private void headings(String name, String language) {
        Map<String, String> lines = library.properties(language, "lines", Optional.empty());
        new TreeMap<>(TextLibrary.properties(name, library.text(name))).forEach((key, line) -> {
            if (key.contains("@")) {
                String common = key.replaceFirst("@[^.]*", "");
                String usual =
                        lines.getOrDefault(common, lines.getOrDefault(common.replaceFirst("\\.(in)?formal$", ""), ""));
                compare(name + " " + Issues.quote(key), line, usual, language);
            }
        });
    }

    private void compare(String name, String own, String usual, String language) {
        Set<String> known = hurting(usual, language).stream().map(ArmTone::kind).collect(Collectors.toSet());
        hurting(own, language).stream()
                .filter(finding -> !known.contains(kind(finding)))
                .map(finding -> name + ": " + Issues.quote(finding.found()) + "; " + finding.remedy())
                .forEach(faults::add);
    }

    /** A language without a list of such words has none. */
    private List<Finding> hurting(String source, String language) {
        return lints.computeIfAbsent(language, ToneLint::of)
                .map(lint -> lint.hurting(plain(source)))
                .orElse(List.of());
    }

    private static String kind(Finding finding) {
        return finding.code().equals("word") ? finding.found().toLowerCase(Locale.ROOT) : finding.code();
    }

    /** What a reader sees whatever the facts are, bold or not; a number stands for each fact. */
    private static String plain(String source) {
        String text = PART.matcher(source).replaceAll("").replace("**", "");
        return VARIABLE.matcher(text).replaceAll("1");
    }
}
