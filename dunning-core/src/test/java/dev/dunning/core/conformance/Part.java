package dev.dunning.core.conformance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cuts a document down to what an expectation names, so that the two can be compared as texts. */
final class Part {

    private Part() {}

    static JsonNode of(JsonNode actual, JsonNode expected) {
        if (expected.isObject() && actual.isObject()) {
            return named(actual, expected);
        }
        return expected.isArray() && actual.isArray() ? listed(actual, expected) : actual;
    }

    private static ObjectNode named(JsonNode actual, JsonNode expected) {
        ObjectNode part = ConformanceFile.MAPPER.createObjectNode();
        expected.propertyStream()
                .filter(property -> actual.has(property.getKey()))
                .forEach(property ->
                        part.set(property.getKey(), of(actual.path(property.getKey()), property.getValue())));
        return part;
    }

    /** Entries beyond those expected stay, cut as the last one expected. */
    private static ArrayNode listed(JsonNode actual, JsonNode expected) {
        ArrayNode part = ConformanceFile.MAPPER.createArrayNode();
        for (int i = 0; i < actual.size(); i++) {
            JsonNode like = expected.path(Math.min(i, expected.size() - 1));
            part.add(of(actual.path(i), like));
        }
        return part;
    }
}
