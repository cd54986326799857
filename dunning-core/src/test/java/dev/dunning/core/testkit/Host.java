package dev.dunning.core.testkit;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A host that decides every so many days, says yes to everything that needs approval, sends what can go out and books
 * it; messages are called {@code m-1}, {@code m-2} and so on.
 *
 * @param engine the engine
 * @param every days from one run to the next
 * @param trusting whether it asks again only when the decision says that something may change, or a new fact came
 */
public record Host(DunningEngine engine, int every, boolean trusting) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException when they are less than one
     */
    public Host {
        if (every < 1) {
            throw new IllegalArgumentException("a host runs every `" + every + "` days; write one or more");
        }
    }

    /**
     * Makes a host that runs every day, whatever was decided.
     *
     * @param engine the engine
     * @return the host
     */
    public static Host daily(DunningEngine engine) {
        return new Host(engine, 1, false);
    }

    /**
     * What a run leaves behind.
     *
     * @param dossier the facts, with everything that was approved and sent
     * @param decisions the decision of each day, the last one of the day where there were two
     */
    public record Run(Dossier dossier, List<Decision> decisions) {

        /** Copies the decisions. */
        public Run {
            decisions = List.copyOf(decisions);
        }

        /**
         * Gives all notices that went out, in order.
         *
         * @return the notices
         */
        public List<Notice> notices() {
            return decisions.stream()
                    .flatMap(decision -> sendable(decision).stream())
                    .toList();
        }
    }

    /**
     * Runs.
     *
     * @param facts what is known beforehand; a fact of a later day counts from that day, and what happens to a message
     *     from the day after it went out
     * @param from the first day, inclusive
     * @param until the day before which it stops
     * @return what it leaves behind
     */
    public Run run(Dossier facts, LocalDate from, LocalDate until) {
        Dossier dossier = withHistory(facts, event -> !(event instanceof Tracked));
        List<Decision> decisions = new ArrayList<>();
        LocalDate idle = from;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(every)) {
            if (trusting && day.isBefore(idle)) {
                continue;
            }
            dossier = withFates(dossier, facts, day);
            Decision decision = engine.decide(dossier, day);
            List<DunningEvent> approved = approvals(decision);
            if (!approved.isEmpty()) {
                dossier = dossier.with(approved);
                decision = engine.decide(dossier, day);
            }
            dossier = book(dossier, decision);
            decisions.add(decision);
            idle = nextChange(facts, decision).orElse(until);
        }
        return new Run(withFates(dossier, facts, until), decisions);
    }

    private static Optional<LocalDate> nextChange(Dossier facts, Decision decision) {
        Stream<LocalDate> announced = decision.nextChange().stream();
        Stream<LocalDate> known = Stream.concat(
                facts.history().stream().map(DunningEvent::on),
                facts.invoices().stream().map(Invoice::issued));
        return Stream.concat(announced, known).filter(decision.on()::isBefore).min(Comparator.naturalOrder());
    }

    private static Dossier withHistory(Dossier dossier, Predicate<DunningEvent> which) {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                dossier.history().stream().filter(which).toList(),
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());
    }

    private static Dossier withFates(Dossier dossier, Dossier facts, LocalDate day) {
        Set<DunningEvent> known = new HashSet<>(dossier.history());
        return dossier.with(facts.history().stream()
                .filter(event -> event instanceof Tracked tracked
                        && !event.on().isAfter(day)
                        && wasSentBefore(dossier, tracked)
                        && !known.contains(event))
                .toList());
    }

    private static boolean wasSentBefore(Dossier dossier, Tracked tracked) {
        return dossier.history().stream()
                .anyMatch(event -> event instanceof Sent sent
                        && sent.message().equals(Optional.of(tracked.message()))
                        && sent.on().isBefore(tracked.on()));
    }

    private static List<DunningEvent> approvals(Decision decision) {
        List<DunningEvent> events = new ArrayList<>();
        for (Notice notice : notices(decision)) {
            if (!notice.isSendable()) {
                events.add(new DunningEvent.Approval(DunningEvent.Entry.on(decision.on()), notice.key(), true));
            }
        }
        return events;
    }

    /**
     * Books what a decision sends.
     *
     * @param dossier the facts
     * @param decision a decision about them
     * @return the facts with every message that could go out
     */
    static Dossier book(Dossier dossier, Decision decision) {
        List<DunningEvent> events = new ArrayList<>();
        int number = 1;
        for (Notice notice : sendable(decision)) {
            for (Sent sent : notice.record()) {
                while (isTaken(dossier, "m-" + number)) {
                    number++;
                }
                events.add(named(sent, "m-" + number++));
            }
        }
        return dossier.with(events);
    }

    private static boolean isTaken(Dossier dossier, String message) {
        return dossier.history().stream()
                .flatMap(event -> message(event).stream())
                .anyMatch(message::equals);
    }

    private static Optional<String> message(DunningEvent event) {
        if (event instanceof Tracked tracked) {
            return Optional.of(tracked.message());
        }
        return event instanceof Sent sent ? sent.message() : Optional.empty();
    }

    private static Sent named(Sent sent, String message) {
        return new Sent(
                sent.entry(),
                sent.step(),
                sent.kind(),
                sent.channel(),
                sent.invoices(),
                sent.carried(),
                sent.respondBy(),
                Optional.of(message),
                sent.claimed(),
                sent.announced(),
                sent.text(),
                sent.experiment());
    }

    static List<Notice> notices(Decision decision) {
        return decision instanceof Act act ? act.notices() : List.of();
    }

    static List<Notice> sendable(Decision decision) {
        return notices(decision).stream().filter(Notice::isSendable).toList();
    }
}
