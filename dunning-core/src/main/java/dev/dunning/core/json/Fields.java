package dev.dunning.core.json;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The keys of one object, asked for one by one; a key that nobody asked for is unknown.
 *
 * <p>What reads an object gets its parts first and returns how they are put together. That second stage runs only when
 * every required part is there.
 */
final class Fields {

    private static final String EXT = "ext";

    private final Node node;
    private final Map<?, ?> values;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean complete = true;
    private boolean judged = true;

    private Fields(Node node, Map<?, ?> values) {
        this.node = node;
        this.values = values;
    }

    /** How an object is read. */
    static <T> Reading<T> object(Function<Fields, ? extends Supplier<? extends T>> shape) {
        return node -> node.value() instanceof Map<?, ?> values
                ? new Fields(node, values).make(shape)
                : node.wrongType("an object");
    }

    /** A part that may be absent; a wrong one counts as absent after it was reported. */
    <T> Optional<T> optional(String key, Reading<T> reading) {
        return node(key).flatMap(reading::from);
    }

    /** A part that must be there; it can be asked for its value in the second stage only. */
    <T> Part<T> required(String key, Reading<T> reading) {
        Optional<Node> found = node(key);
        Optional<T> value = found.map(Node::underRequiredKey).flatMap(reading::from);
        if (found.isEmpty()) {
            missing.add(key);
        }
        complete &= value.isPresent();
        return new Part<>(value);
    }

    /** A part that must be there, unless it is known from elsewhere. */
    <T> Supplier<T> required(String key, Reading<T> reading, Optional<T> otherwise) {
        if (otherwise.isEmpty()) {
            return required(key, reading);
        }
        T value = optional(key, reading).or(() -> otherwise).orElseThrow();
        return () -> value;
    }

    /** A part that may be absent, but without which, when it is wrong, the object cannot be judged. */
    <T> Optional<T> identity(String key, Reading<T> reading) {
        Optional<T> value = optional(key, reading);
        complete &= value.isPresent() || !has(key);
        return value;
    }

    /** A list that may be absent, which is the same as empty. */
    <T> List<T> list(String key, Reading<T> item) {
        return optional(key, Lists.of(item)).orElse(List.of());
    }

    /** A set that may be absent, which is the same as empty. */
    <T> Set<T> set(String key, Reading<T> item) {
        return optional(key, Lists.setOf(item)).orElse(Set.of());
    }

    /** The host's own additions. */
    Ext ext() {
        return ext(Ext.NONE);
    }

    /** The host's own additions, or those that hold where none are written. */
    Ext ext(Ext otherwise) {
        return optional(EXT, ExtReading.EXT).orElse(otherwise);
    }

    /** Whether something is written under a key. */
    boolean has(String key) {
        return values.get(key) != null;
    }

    /** The keys that are written here, out of some; all of them are known from now on. */
    List<String> present(Set<String> keys) {
        known.addAll(keys);
        return keys.stream().filter(this::has).toList();
    }

    /** Whether a key is written here that is not known so far. */
    boolean hasUnknown() {
        return !unknown().isEmpty();
    }

    /** A value of several keys; empty when a required part of this object is wrong. */
    <T> Optional<T> whenComplete(Supplier<T> parts) {
        return complete ? Optional.of(parts.get()) : Optional.empty();
    }

    /** Reports a fault of this object as a whole, which then cannot be made. */
    <T> Supplier<T> fault(String code, String text, String remedy) {
        node.fault(code, text, remedy);
        return incomplete();
    }

    /** Has what is said about the finished object told in other words; its paths begin at this object. */
    void restate(UnaryOperator<Issue> rule) {
        node.report().restate(node.place(), rule);
    }

    /** Gives up on this object, after the faults of its keys are reported. */
    <T> Supplier<T> incomplete() {
        complete = false;
        return new Part<>(Optional.empty());
    }

    /** Gives up on this object and on its other keys, where nobody can tell which of them belong here. */
    <T> Supplier<T> unreadable() {
        judged = false;
        return incomplete();
    }

    /** The value under a key; absent and {@code null} are the same. */
    private Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key))
                .map(value -> new Node(value, node.place().key(key), node.report()));
    }

    private <T> Optional<T> make(Function<Fields, ? extends Supplier<? extends T>> shape) {
        Supplier<? extends T> made = shape.apply(this);
        if (judged) {
            unknown().forEach(this::refuse);
        }
        missing.forEach(key -> node.report()
                .fault("missing-value", node.place().key(key), Issues.quote(key) + " is missing", "Add it"));
        return complete ? node.attempt("bad-object", made) : Optional.empty();
    }

    private List<String> unknown() {
        return values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .toList();
    }

    /** Reports an unknown key; when it was meant to be a missing one, that is not reported as well. */
    private void refuse(String key) {
        Optional<String> near = Issues.nearest(key, known);
        near.ifPresent(missing::remove);
        String remedy = near.map(word -> "Did you mean `" + word + "`?")
                .orElseGet(() -> "Known here: " + listed() + "; put additions of your own under `ext`");
        node.report().fault("unknown-key", node.place().key(key), "Unknown key " + Issues.quote(key), remedy);
    }

    private String listed() {
        return known.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
    }
}
