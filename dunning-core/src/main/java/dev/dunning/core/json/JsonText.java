package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Turns a text into a tree of maps, lists, texts, booleans and numbers; the only class that sees Jackson. */
final class JsonText {

    private static final int DEEPEST = 64;
    private static final int LONGEST_WHOLE_NUMBER = 18;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Place WHOLE = Place.ROOT;

    /** Long texts and numbers are let in, so that they can be refused by name; nothing is computed with them. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Report report;

    private JsonText(JsonParser parser, Report report) {
        this.parser = parser;
        this.report = report;
    }

    /** The tree of a text; empty when it is no JSON, after the fault was reported. */
    static Optional<Object> tree(String text, Report report) {
        String content = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        if (content.isBlank()) {
            report.fault("no-document", WHOLE, "The document is empty", "Write a JSON object");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            return new JsonText(parser, report).document();
        }
    }

    private Optional<Object> document() {
        try {
            JsonToken first = parser.nextToken();
            Optional<Object> tree = Optional.ofNullable(value(first, Place.ROOT));
            refuseTrailing();
            return tree.or(() -> new Node(null, Place.ROOT, report).wrongType("an object"));
        } catch (StreamConstraintsException tooDeep) {
            return fault("too-deep", "More than " + DEEPEST + " levels of brackets", "Make the document flatter");
        } catch (UnexpectedEndOfInputException end) {
            return fault("no-json", "The text ends before the document does", "Close every quote and bracket");
        } catch (JacksonException broken) {
            return fault(
                    "no-json", "This is no JSON" + at(broken.getLocation()), "Check quotes, commas and brackets there");
        }
    }

    private void refuseTrailing() {
        TokenStreamLocation end = parser.currentLocation();
        boolean more = true;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException garbage) {
            end = garbage.getLocation();
        }
        if (more) {
            fault(
                    "trailing-content",
                    "Something follows the document" + at(end),
                    "Write one document and nothing behind it");
        }
    }

    private Optional<Object> fault(String code, String text, String remedy) {
        report.fault(code, WHOLE, text, remedy);
        return Optional.empty();
    }

    private static String at(@Nullable TokenStreamLocation where) {
        return where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    private @Nullable Object value(JsonToken token, Place place) {
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private Map<String, @Nullable Object> object(Place place) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            Place below = place.key(key);
            boolean known = values.containsKey(key);
            if (known) {
                report.fault(
                        "duplicate-key",
                        below,
                        "The key " + Issues.quote(key) + " stands here twice",
                        "Keep one of them");
            }
            Object value = value(parser.nextToken(), below);
            if (!known) {
                values.put(key, value);
            }
        }
        return values;
    }

    private List<@Nullable Object> list(Place place) {
        List<@Nullable Object> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token, place.item(values.size())));
        }
        return values;
    }

    private static Object number(String text) {
        return text.length() <= LONGEST_WHOLE_NUMBER && text.chars().allMatch(JsonText::isDigitOrMinus)
                ? (Object) Long.valueOf(text)
                : new Numeral(text);
    }

    private static boolean isDigitOrMinus(int letter) {
        return letter == '-' || (letter >= '0' && letter <= '9');
    }
}
