package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision in one line: {@code ACT first A}, {@code HOLD promise-is-open until 2026-10-21}, {@code REFER why},
 * {@code SETTLED}.
 */
final class Sentence {

    private Sentence() {}

    static String of(Decision decision) {
        return decision.fold(
                act -> "ACT " + act.notices().stream().map(Sentence::line).collect(Collectors.joining("; ")),
                wait -> "WAIT " + line(wait.why(), wait.until()),
                hold -> "HOLD " + line(hold.why(), hold.until()),
                refer -> "REFER " + refer.question().reason().rule(),
                settled -> "SETTLED");
    }

    /** The step and the invoices that have it; others may be listed along. */
    private static String line(Notice notice) {
        return notice.step() + " " + String.join(",", notice.carriers());
    }

    private static String line(Explanation why, Optional<LocalDate> until) {
        return rules(why.because()).collect(Collectors.joining("+"))
                + until.map(day -> " until " + day).orElse("");
    }

    /** The names of the rules, each once. */
    static Stream<String> rules(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.rule().id()).distinct();
    }
}
