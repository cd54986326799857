package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the properties of a timeline need. */
final class TimelineLaws {

    private TimelineLaws() {}

    /** Looks ahead from the day of a scenario, with what is known on that day. */
    static Timeline ahead(Scenario scenario, int months, Behaviour behaviour) {
        LocalDate until = scenario.day().plusMonths(months);
        return Timeline.of(scenario.engine(), scenario.known(), scenario.day(), until, behaviour);
    }

    /** What the timeline knew when it made a decision: nothing that went out because of it, and nothing later. */
    static Dossier factsBefore(Dossier start, Timeline timeline, Decision decision) {
        Dossier facts = decision.on().equals(timeline.from()) ? start : booked(start);
        return facts.with(timeline.assumed().stream()
                .filter(event -> isKnown(event, decision))
                .toList());
    }

    private static boolean isKnown(DunningEvent event, Decision decision) {
        boolean follows = notices(decision).stream()
                .anyMatch(notice -> event.entry().id().equals(Optional.of("paid/" + notice.key())));
        return event.on().isBefore(decision.on())
                || (event.on().equals(decision.on()) && !(event instanceof Sent) && !follows);
    }

    private static Dossier booked(Dossier dossier) {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                dossier.history(),
                Optional.empty(),
                dossier.law(),
                dossier.ext());
    }

    static List<Notice> notices(Decision decision) {
        return decision instanceof Act act ? act.notices() : List.of();
    }

    /** The demands of the first day that may go out and say what follows. */
    static Stream<Notice> announcing(Timeline timeline) {
        return notices(timeline.decisions().get(0)).stream()
                .filter(notice -> notice.kind().isDemand());
    }

    /** The next thing that any of its invoices has a step with. */
    static Optional<Consequence> followerOf(Notice notice, Timeline timeline) {
        return timeline.decisions().stream()
                .flatMap(decision -> notices(decision).stream())
                .filter(next ->
                        next.sent().isAfter(notice.sent()) && next.kind().needsDebt())
                .filter(next -> next.carriers().stream().anyMatch(notice.invoices()::contains))
                .findFirst()
                .map(next -> new Consequence(
                        next.sent(), next.step(), next.kind(), next.claim().total()));
    }
}
