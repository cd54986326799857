package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The policies that another one can extend: those of the host or the library, and those read so far. */
final class PolicyShelf {

    private final Function<String, Optional<PolicyDocument>> known;
    private final String otherwise;
    private final Map<String, PolicyDocument> read = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    private PolicyShelf(Function<String, Optional<PolicyDocument>> known, String otherwise) {
        this.known = known;
        this.otherwise = otherwise;
    }

    /** For a policy that is read by itself. */
    static PolicyShelf of(Function<String, Optional<PolicyDocument>> known) {
        return new PolicyShelf(known, "");
    }

    /** For policies that are read one after the other. */
    static PolicyShelf growing(Function<String, Optional<PolicyDocument>> known) {
        return new PolicyShelf(known, ", or write it above this one");
    }

    /** Puts a policy where later ones find it; of two with one id the first. */
    void add(PolicyDocument policy) {
        read.putIfAbsent(policy.id(), policy);
    }

    /** Remembers that a policy stands there which could not be read. */
    void lose(@Nullable Object document) {
        if (document instanceof Map<?, ?> values && values.get("id") instanceof String id) {
            unreadable.add(id);
        }
    }

    /** Whether a policy of that name stands there, but could not be read. */
    boolean isUnreadable(String id) {
        return unreadable.contains(id) && !read.containsKey(id);
    }

    /** A policy that can be extended. */
    Optional<PolicyDocument> find(String id) {
        return isUnreadable(id)
                ? Optional.empty()
                : Optional.ofNullable(read.get(id)).or(() -> known.apply(id));
    }

    /** How to mend a name that no policy bears. */
    String remedy(String id) {
        List<String> names = names();
        return Issues.nearest(id, names)
                .map(near -> "Did you mean `" + near + "`?")
                .orElseGet(() -> (names.isEmpty() ? "Extend one that is known here" : "Extend one of " + listed(names))
                        + otherwise);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(read.keySet());
        Policies.builtin().stream()
                .map(PolicyDocument::id)
                .filter(id -> !read.containsKey(id) && find(id).isPresent())
                .forEach(names::add);
        return names;
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
