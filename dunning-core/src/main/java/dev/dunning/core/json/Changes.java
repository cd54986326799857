package dev.dunning.core.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where two documents differ; members of a list that have an id are compared with those of the same id. */
final class Changes {

    private static final String ID = "id";

    private final List<Change> changes = new ArrayList<>();

    private Changes() {}

    static List<Change> between(Map<String, ?> before, Map<String, ?> after) {
        Changes changes = new Changes();
        changes.objects("", before, after);
        return List.copyOf(changes.changes);
    }

    private void objects(String path, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (Object key : keys) {
            values(path.isEmpty() ? key.toString() : path + "." + key, before.get(key), after.get(key));
        }
    }

    private void values(String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        } else if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            objects(path, old, now);
        } else if (before instanceof List<?> old
                && after instanceof List<?> now
                && ids(old).size() == old.size()
                && ids(now).size() == now.size()
                && inOneOrder(ids(old), ids(now))) {
            members(path, old, now);
        } else {
            changes.add(new Change(path, json(before), json(after)));
        }
    }

    private void members(String path, List<?> before, List<?> after) {
        List<Object> old = ids(before);
        List<Object> now = ids(after);
        for (int i = 0; i < old.size(); i++) {
            if (!now.contains(old.get(i))) {
                values(path + "[" + i + "]", before.get(i), null);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            int place = old.indexOf(now.get(i));
            values(path + "[" + i + "]", place < 0 ? null : before.get(place), after.get(i));
        }
    }

    /** The ids of the members that have one of their own. */
    private static List<Object> ids(List<?> members) {
        return members.stream()
                .flatMap(member -> member instanceof Map<?, ?> object
                        ? Optional.<Object>ofNullable(object.get(ID)).stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private static boolean inOneOrder(List<Object> before, List<Object> after) {
        return before.stream()
                .filter(after::contains)
                .toList()
                .equals(after.stream().filter(before::contains).toList());
    }

    private static Optional<String> json(@Nullable Object value) {
        return Optional.ofNullable(value).map(JsonPrinter::spaced);
    }
}
