package dev.dunning.core.json;

import dev.dunning.core.check.Issues;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a value stands in a document; it becomes a path such as {@code invoices[0].amount} when somebody asks. */
final class Place {

    static final Place ROOT = new Place(null, "", -1);

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,59}");

    private final @Nullable Place parent;
    private final String key;
    private final int index;

    private Place(@Nullable Place parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    Place key(String name) {
        return new Place(this, name, -1);
    }

    Place item(int number) {
        return new Place(this, "", number);
    }

    @Override
    public String toString() {
        return parent == null ? "" : printed(parent.toString());
    }

    private String printed(String before) {
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        if (!PLAIN_KEY.matcher(key).matches()) {
            return before + "[" + Issues.quote(key) + "]";
        }
        return before.isEmpty() ? key : before + "." + key;
    }
}
