package dev.dunning.examples.cli.gallery;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A language as one country reads it: an invented firm there, and its customer, who has one invoice.
 *
 * @param name such as {@code de-CH}
 * @param dossier the facts before anything happened
 */
record Edition(String name, Dossier dossier) {

    private static final List<String> NAMES = List.of(
            "nl-NL",
            "nl-NL-je",
            "nl-NL-business",
            "nl-BE",
            "en-GB",
            "en-GB-business",
            "en-US",
            "de-DE",
            "de-DE-du",
            "de-DE-business",
            "de-AT",
            "de-CH",
            "fr-FR",
            "fr-FR-business",
            "fr-BE",
            "fr-CH");

    static Stream<Edition> all() {
        return NAMES.stream().map(name -> new Edition(name, DunningJson.dossier(resource(name + ".json"))));
    }

    String language() {
        return name.substring(0, 2);
    }

    static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(Edition.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
