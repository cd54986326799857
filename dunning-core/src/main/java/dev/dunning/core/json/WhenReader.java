package dev.dunning.core.json;

import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.Unit;
import dev.dunning.core.policy.When;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How the trigger of a step is read: one key that says what it waits for, and perhaps a unit. */
final class WhenReader {

    static final Reading<When> WHEN = Fields.object(WhenReader::when);

    private static final Map<String, Trigger> TRIGGERS = Triggers.BY_WORD;
    private static final Choice<Unit> UNIT = Choice.of(Unit.values());

    private WhenReader() {}

    private static Supplier<When> when(Fields in) {
        var unit = in.optional("unit", UNIT).orElse(Unit.DAYS);
        in.ext();
        List<String> written = in.present(TRIGGERS.keySet());
        if (written.size() == 1) {
            Trigger trigger = Objects.requireNonNull(TRIGGERS.get(written.get(0)));
            var count = in.required(written.get(0), Numbers.COUNT);
            return () -> new When(trigger, count.get(), unit);
        }
        return written.isEmpty() ? none(in) : several(in, written);
    }

    private static Supplier<When> none(Fields in) {
        return in.hasUnknown()
                ? in.incomplete()
                : in.fault(
                        "no-trigger",
                        "Nothing says what the step waits for",
                        "Write one of " + quoted(TRIGGERS.keySet()));
    }

    private static Supplier<When> several(Fields in, List<String> written) {
        return in.fault("two-triggers", "A step waits for one thing, found " + quoted(written), "Keep one of them");
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
