package dev.dunning.examples.cli.run;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what a run wrote. */
public final class JsonLines {

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private JsonLines() {}

    /**
     * Reads a document.
     *
     * @param text one document
     * @return its tree
     * @throws tools.jackson.core.JacksonException when it is no JSON
     */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }
}
