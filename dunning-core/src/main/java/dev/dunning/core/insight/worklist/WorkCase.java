package dev.dunning.core.insight.worklist;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.decision.Wait;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.history.SpokenFor;
import dev.dunning.core.insight.worklist.WorkJudge.Judged;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what a person can do about one debtor today. */
final class WorkCase {

    private static final Set<CircumstanceKind> HELPED = Set.of(CircumstanceKind.HARDSHIP, CircumstanceKind.VULNERABLE);
    /** What the engine says of invoices that are taken care of without anybody's help. */
    private static final Set<String> COLLECTED =
            Set.of("invoice-is-still-on-its-way", "direct-debit-collects", "claim-was-handed-over");
    /** What the engine says of invoices that nobody asks for today. */
    private static final Set<String> HELD = Set.of(
            "invoice-is-disputed",
            "invoice-is-on-hold",
            "invoice-is-on-hold-until",
            "promise-is-open",
            "plan-is-running",
            "plan-is-kept");
    /** What the engine says of a debtor who is left alone altogether. */
    private static final Set<String> LEFT_ALONE = Set.of("debtor-has-some-days", "person-took-over");

    /** What the engine asks about somebody who said that it cannot pay, for as long as nobody answers. */
    private static final Set<String> CANNOT_PAY = Set.of("debtor-cannot-pay", "debtor-can-pay-a-little");

    private final WorkMatter matter;
    private final Experience experience;
    private final Capacity capacity;
    private final WorkChannels channels;
    /** When a person last dealt with this debt; a talk about an earlier one says nothing about it. */
    private final Optional<LocalDate> attention;

    WorkCase(WorkMatter matter, Experience experience, Capacity capacity) {
        this.matter = matter;
        this.experience = experience;
        this.capacity = capacity;
        this.channels = new WorkChannels(matter, capacity.rules());
        LocalDate first = matter.overdue().firstDay();
        this.attention = Attention.last(matter.overdue().events()).filter(day -> !day.isBefore(first));
    }

    Judged judged() {
        if (SpokenFor.isOn(matter.dossier().debtor(), matter.on())) {
            return Judged.out(LeftOut.SPOKEN_FOR);
        }
        Decision decision = DunningEngine.of(matter.policy()).decide(matter.dossier(), matter.on());
        return decision.fold(
                this::act,
                this::wait,
                hold -> Judged.out(LeftOut.ON_HOLD),
                this::refer,
                settled -> Judged.out(LeftOut.SETTLED));
    }

    private Judged act(Act act) {
        List<Notice> unapproved =
                act.notices().stream().filter(notice -> !notice.isSendable()).toList();
        List<Notice> calls = act.notices().stream()
                .filter(notice -> notice.channels().stream().anyMatch(Channel::isLive))
                .toList();
        if (!unapproved.isEmpty()) {
            List<Reason> because = unapproved.stream()
                    .flatMap(notice -> notice.approval().stream())
                    .toList();
            return in(WorkKind.APPROVE, named(unapproved), Optional.empty(), because);
        }
        return calls.isEmpty()
                ? Judged.out(LeftOut.MESSAGE_GOES_OUT)
                : in(WorkKind.COLLECT, named(calls), Optional.of(Channel.PHONE), List.of());
    }

    private List<OverdueItems.Part> named(List<Notice> notices) {
        Set<String> names = new HashSet<>();
        notices.forEach(notice -> names.addAll(notice.invoices()));
        return orAll(matter.overdue().parts().stream()
                .filter(part -> part.isNamedIn(names))
                .toList());
    }

    private List<OverdueItems.Part> orAll(List<OverdueItems.Part> some) {
        return some.isEmpty() ? matter.overdue().parts() : some;
    }

    private Judged refer(Refer refer) {
        Reason asked = refer.question().reason();
        boolean cannotPay = CANNOT_PAY.contains(asked.rule().id());
        if (cannotPay && matter.overdue().isPlanned()) {
            return Judged.out(LeftOut.ON_HOLD);
        }
        return in(cannotPay ? WorkKind.HELP : WorkKind.ANSWER, orAll(free(refer)), channels.best(), List.of(asked));
    }

    private Judged wait(Wait wait) {
        List<OverdueItems.Part> free = free(wait);
        if (rules(wait).anyMatch(LEFT_ALONE::contains)) {
            return Judged.out(LeftOut.ON_HOLD);
        } else if (free.isEmpty()) {
            return Judged.out(rules(wait).anyMatch(HELD::contains) ? LeftOut.ON_HOLD : LeftOut.COLLECTED_OTHERWISE);
        } else if (rules(wait).anyMatch("balance-is-below-the-minimum"::equals)) {
            return Judged.out(LeftOut.TOO_SMALL);
        } else if (givenTimeRuns()) {
            return Judged.out(LeftOut.TERM_RUNS);
        } else if (isResting()) {
            return Judged.out(LeftOut.TOO_SOON);
        } else if (new RegularPayer(matter.overdue().history()).isExpectedLater(free, matter.on())) {
            return Judged.out(LeftOut.EXPECTED_LATER);
        }
        return collect(free);
    }

    private Judged collect(List<OverdueItems.Part> free) {
        Optional<Channel> best = channels.best();
        if (best.isEmpty()) {
            return Judged.out(channels.isReachable() ? LeftOut.TOO_SOON : LeftOut.NOT_REACHABLE);
        }
        return in(WorkKind.COLLECT, free, best, List.of());
    }

    /** What nothing stops, of that which is overdue. */
    private List<OverdueItems.Part> free(Decision decision) {
        Set<String> stopped = new HashSet<>();
        reasons(decision)
                .filter(reason -> HELD.contains(reason.rule().id())
                        || COLLECTED.contains(reason.rule().id()))
                .forEach(reason -> stopped.addAll(names(reason.facts().get("invoice"))));
        return matter.overdue().parts().stream()
                .filter(part -> !part.isNamedIn(stopped))
                .toList();
    }

    private static List<String> names(@Nullable Object fact) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return fact == null ? List.of() : List.of(fact.toString());
    }

    private static Stream<Reason> reasons(Decision decision) {
        return Stream.concat(
                decision.why().because().stream(),
                decision.why().butNot().stream().map(Rejected::reasons).flatMap(List::stream));
    }

    private static Stream<String> rules(Decision decision) {
        return decision.why().because().stream().map(reason -> reason.rule().id());
    }

    /** A message gave time, and payments of its last day are not known yet. */
    private boolean givenTimeRuns() {
        LocalDate known = matter.dossier().bookedBy(matter.on());
        return Facts.of(matter.overdue().events(), Sent.class).stream()
                .flatMap(sent -> sent.respondBy().stream())
                .anyMatch(last -> !known.isAfter(last));
    }

    private boolean isResting() {
        int days = capacity.rules().restDays();
        return attention
                .filter(last -> last.plusDays(days).isAfter(matter.on()))
                .isPresent();
    }

    private boolean holds(Set<CircumstanceKind> kinds) {
        return matter.dossier().debtor().circumstances().stream()
                .anyMatch(circumstance -> kinds.contains(circumstance.kind()) && circumstance.holdsOn(matter.on()));
    }

    private Judged in(WorkKind work, List<OverdueItems.Part> parts, Optional<Channel> channel, List<Reason> first) {
        List<DebtorSaid> hardship = matter.overdue().hardship();
        WorkKind kind = !hardship.isEmpty() || holds(HELPED) ? WorkKind.HELP : work;
        WorkRules rules = capacity.rules();
        ContactEffect effect = rules.effect(channel);
        WorkValue value = new WorkValue(parts, matter, experience, effect);
        int minutes = rules.minutes(kind, channel);
        List<Reason> because = new ArrayList<>(first);
        because.add(attention
                .map(this::dealtWith)
                .orElseGet(() -> Reason.of("nobody-dealt-with-it-yet")
                        .with("day", matter.overdue().firstDay())));
        channel.map(channels::reason)
                .filter(reason -> !because.contains(reason))
                .ifPresent(because::add);
        if (kind != WorkKind.HELP) {
            because.addAll(value.because(channel.map(known -> effect)));
        }
        return Judged.in(new Candidate(
                matter.dossier().debtor().id(),
                matter.dossier().creditor().id(),
                kind,
                channel,
                value.overdue(),
                Optional.of(value.expectedRecovery()).filter(any -> kind != WorkKind.HELP),
                minutes,
                kind == WorkKind.HELP ? 0 : value.score(minutes, rules),
                attention.orElseGet(matter.overdue()::firstDay),
                attention.isPresent(),
                helpable(hardship),
                desks(channel),
                because));
    }

    private Reason dealtWith(LocalDate last) {
        return channels.lastTalk().filter(last::equals).isPresent()
                ? WorkChannels.spokenTo(last)
                : Reason.of("person-dealt-with-it-last").with("day", last);
    }

    /** Whoever said what is affordable can be offered a plan at once, whoever said anything can be asked. */
    private static int helpable(List<DebtorSaid> hardship) {
        if (hardship.stream().anyMatch(said -> said.affordable().isPresent())) {
            return 0;
        }
        return hardship.isEmpty() ? 2 : 1;
    }

    private BitSet desks(Optional<Channel> channel) {
        BitSet taking = new BitSet();
        IntStream.range(0, capacity.desks().size())
                .filter(desk ->
                        capacity.desks().get(desk).takes(matter.dossier().debtor(), channel))
                .forEach(taking::set);
        return taking;
    }
}
