package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells why nothing else: every alternative with all its reasons, but nothing that was told before. */
final class NotChosen {

    /** What an alternative was about. */
    private static final String ID = "subject";

    /** When it may become possible, where its reason names no day. */
    private static final String UNTIL = "until";

    /** A step or an invoice has its turn, but nothing goes out at all. */
    private static final Map<String, Reason> UNSENT = Map.of(
            "another-step-comes-first", Reason.of("step-would-be-due"),
            "no-step-is-due-for-it", Reason.of("invoice-waits-too"));

    private final Decision decision;
    private final boolean waitsInTurn;

    NotChosen(Decision decision) {
        this.decision = decision;
        this.waitsInTurn = !(decision instanceof Act)
                && rejected(Subject.STEP)
                        .flatMap(rejected -> rejected.reasons().stream())
                        .anyMatch(reason -> reason.rule().id().equals("another-step-comes-first"));
    }

    /** Steps for which all invoices have one reason, alike ones together; then those that differ by invoice. */
    List<Reason> steps() {
        Map<Object, List<Reason>> bySteps = Gathering.by("invoice", "day", UNTIL).of(untold(Subject.STEP)).stream()
                .collect(Collectors.groupingBy(reason -> fact(reason, ID), LinkedHashMap::new, Collectors.toList()));
        List<Reason> single = bySteps.values().stream()
                .filter(reasons -> reasons.size() == 1)
                .flatMap(List::stream)
                .toList();
        Stream<Reason> mixed = bySteps.entrySet().stream()
                .filter(step -> step.getValue().size() > 1)
                .flatMap(step -> Stream.concat(
                        Stream.of(Reason.of("step-depends-on-the-invoice").with("step", step.getKey())),
                        step.getValue().stream().flatMap(NotChosen::step)));
        return Stream.concat(Gathering.by("step", ID, UNTIL).of(single).stream().flatMap(NotChosen::step), mixed)
                .toList();
    }

    private static Stream<Reason> step(Reason reason) {
        return reason.tells("step")
                ? Stream.of(reason)
                : Stream.of(Reason.of("step-is-not-possible").with("step", fact(reason, ID)), reason);
    }

    List<Reason> invoices() {
        return Gathering.by("invoice", "day", ID, UNTIL).of(untold(Subject.INVOICE)).stream()
                .flatMap(NotChosen::dated)
                .toList();
    }

    List<Reason> channels() {
        return Gathering.by("channel", ID, UNTIL).of(untold(Subject.CHANNEL)).stream()
                .flatMap(NotChosen::channel)
                .flatMap(NotChosen::dated)
                .toList();
    }

    private static Stream<Reason> channel(Reason reason) {
        boolean names = reason.tells("channel") && fact(reason, ID).equals(fact(reason, "channel"));
        return names || reason.tells(ID)
                ? Stream.of(reason)
                : Stream.of(Reason.of("channel-is-not-used").with(ID, fact(reason, ID)), reason);
    }

    List<Reason> claim() {
        return Gathering.by("day", ID, UNTIL).of(untold(Subject.CLAIM)).stream()
                .flatMap(NotChosen::dated)
                .toList();
    }

    /** All reasons against anything; while a message goes out, nobody misses another channel. */
    List<Reason> reasons() {
        return decision.why().butNot().stream()
                .filter(rejected -> !(decision instanceof Act && rejected.subject() == Subject.CHANNEL))
                .flatMap(rejected -> rejected.reasons().stream())
                .toList();
    }

    private Stream<Rejected> rejected(Subject subject) {
        return decision.why().butNot().stream().filter(rejected -> rejected.subject() == subject);
    }

    private List<Reason> untold(Subject subject) {
        return rejected(subject).flatMap(this::untold).toList();
    }

    private Stream<Reason> untold(Rejected rejected) {
        return rejected.reasons().stream()
                .filter(reason -> !decision.why().because().contains(reason))
                .map(reason -> restated(reason).with(ID, rejected.id()))
                .map(reason -> until(rejected)
                        .filter(day -> reason.day("day").isEmpty())
                        .map(day -> reason.with(UNTIL, day))
                        .orElse(reason));
    }

    /** The same fact, told with what only the whole decision knows. */
    private Reason restated(Reason reason) {
        String rule = reason.rule().id();
        Optional<Reason> other = rule.equals("another-channel-comes-first")
                ? Optional.of(Reason.of("channel-comes-second"))
                : Optional.ofNullable(UNSENT.get(rule)).filter(unsent -> waitsInTurn);
        return other.map(better -> new Reason(better.rule(), reason.facts(), reason.source()))
                .orElse(reason);
    }

    /** When it may become possible; a day on which the whole case comes up again is told with the case. */
    private Optional<LocalDate> until(Rejected rejected) {
        Optional<LocalDate> again = decision.fold(
                act -> Optional.empty(),
                Wait::until,
                Hold::until,
                refer -> Optional.empty(),
                settled -> Optional.empty());
        return rejected.until().filter(day -> !again.equals(Optional.of(day)));
    }

    private static Stream<Reason> dated(Reason reason) {
        return Stream.concat(
                Stream.of(reason),
                Stream.ofNullable(reason.facts().get(UNTIL))
                        .map(day -> Reason.of("this-may-change").with("day", day)));
    }

    private static Object fact(Reason reason, String name) {
        return Optional.ofNullable(reason.facts().get(name)).orElse("");
    }
}
