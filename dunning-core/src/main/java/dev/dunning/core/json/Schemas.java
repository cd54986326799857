package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The JSON Schemas that come with the library. */
final class Schemas {

    private static final List<String> DOCUMENTS = List.of(
            "dossier",
            "policy",
            "policies",
            "decision",
            "timeline",
            "segments",
            "profile",
            "experiment",
            "experiment-report",
            "forecast",
            "backtest",
            "worklist",
            "desks",
            "messages",
            "handover",
            "rates");

    private Schemas() {}

    static String text(String document) {
        if (!DOCUMENTS.contains(document)) {
            throw new IllegalArgumentException(
                    "There is no schema " + Issues.quote(document) + ". Ask for one of " + DOCUMENTS + ".");
        }
        String path = "/dev/dunning/core/schema/" + document + "-1.json";
        try (InputStream stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
