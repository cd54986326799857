package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Provenance;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** How the note of one answer is written and read back. */
final class JournalLine {

    private JournalLine() {}

    static String of(Gist gist, String input, String answer) {
        Map<String, Object> line = marks(input, answer, gist.place());
        Provenance with = gist.provenance();
        line.put("group", gist.group().name());
        line.put("creditor", List.of(gist.creditor(), gist.creditorName()));
        line.put(
                "with",
                List.of(
                        with.engine(),
                        with.policy(),
                        with.law(),
                        with.ratesKnownThrough().toString()));
        line.put("currency", gist.open().currency().getCurrencyCode());
        line.put("open", gist.open().items().stream().map(JournalLine::item).toList());
        line.put("asked", gist.asked().stream().map(Money::toString).toList());
        line.put("notices", gist.notices());
        line.put("messages", gist.messages());
        line.put("files", gist.files());
        line.put("unworded", gist.unworded());
        return DunningJson.compact(line);
    }

    static String of(Failure failure, String answer) {
        Map<String, Object> line = marks(failure.input(), answer, failure.place());
        line.put("faults", failure.faults());
        return DunningJson.compact(line);
    }

    private static Map<String, Object> marks(String input, String answer, String place) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("input", input);
        line.put("answer", answer);
        line.put("place", place);
        return line;
    }

    private static List<String> item(OpenItems.Open item) {
        return List.of(item.id(), item.due().toString(), item.amount().toString());
    }

    static String answer(JsonNode line) {
        return line.path("answer").asString("");
    }

    static String input(JsonNode line) {
        return line.get("input").asString();
    }

    static boolean isFailure(JsonNode line) {
        return line.has("faults");
    }

    static Group group(JsonNode line) {
        return Group.valueOf(line.get("group").asString());
    }

    static Failure failure(JsonNode line) {
        return new Failure(line.get("place").asString(), texts(line.get("faults")), input(line));
    }

    static Gist gist(JsonNode line, LocalDate on) {
        JsonNode with = line.get("with");
        List<OpenItems.Open> items = list(line.get("open"), JournalLine::item);
        return new Gist(
                line.get("place").asString(),
                group(line),
                line.get("creditor").get(0).asString(),
                line.get("creditor").get(1).asString(),
                new Provenance(
                        with.get(0).asString(),
                        with.get(1).asString(),
                        with.get(2).asString(),
                        LocalDate.parse(with.get(3).asString())),
                new OpenItems(on, Currency.getInstance(line.get("currency").asString()), items),
                list(line.get("asked"), amount -> Money.parse(amount.asString())),
                line.get("notices").asInt(),
                line.get("messages").asInt(),
                texts(line.get("files")),
                texts(line.get("unworded")));
    }

    private static OpenItems.Open item(JsonNode item) {
        return new OpenItems.Open(
                item.get(0).asString(),
                LocalDate.parse(item.get(1).asString()),
                Money.parse(item.get(2).asString()));
    }

    private static List<String> texts(JsonNode list) {
        return list(list, JsonNode::asString);
    }

    private static <T> List<T> list(JsonNode list, Function<JsonNode, T> each) {
        return list.valueStream().map(each).toList();
    }
}
