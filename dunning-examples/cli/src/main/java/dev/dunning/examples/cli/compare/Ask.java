package dev.dunning.examples.cli.compare;

import dev.dunning.core.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One notice as its receiver sees it.
 *
 * @param step id of the step
 * @param channels how it goes out
 * @param total what it asks for
 * @param respondBy the last good day; absent when it asks for nothing by a day
 * @param ifUnpaid what follows; absent when a person will look at it
 * @param needsApproval whether a person must say yes first
 */
public record Ask(
        String step,
        List<String> channels,
        Money total,
        Optional<String> respondBy,
        Optional<Next> ifUnpaid,
        boolean needsApproval) {

    /** Copies the channels. */
    public Ask {
        channels = List.copyOf(channels);
    }

    /**
     * What follows when nothing is paid.
     *
     * @param step id of the step
     * @param on its first day
     * @param total what it will ask for
     */
    public record Next(String step, String on, Money total) {

        static Next of(JsonNode next) {
            return new Next(Field.text(next, "step"), Field.text(next, "on"), Money.parse(Field.text(next, "total")));
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("step", step);
            tree.put("on", on);
            tree.put("total", total.toString());
            return tree;
        }
    }

    static Ask of(JsonNode notice) {
        return new Ask(
                Field.text(notice, "step"),
                Field.list(notice, "channels", channel -> Field.shown(channel.asString(""))),
                Money.parse(Field.text(notice.path("claim"), "total")),
                Field.optionalText(notice, "respondBy"),
                Field.object(notice, "ifUnpaid").map(Next::of),
                Field.object(notice, "approval").isPresent());
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("step", step);
        tree.put("channels", channels);
        tree.put("total", total.toString());
        tree.put("respondBy", respondBy.orElse(null));
        tree.put("ifUnpaid", ifUnpaid.map(Next::tree).orElse(null));
        tree.put("needsApproval", needsApproval);
        return tree;
    }
}
