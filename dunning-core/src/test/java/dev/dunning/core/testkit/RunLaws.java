package dev.dunning.core.testkit;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Adopt;
import dev.dunning.core.policy.CatchUp;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.IntervalScope;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The laws of the engine that show only when it is asked day after day. */
public final class RunLaws {

    private static final int WEEK = 7;
    private static final int AFTER_A_LAPSE = 40;

    private RunLaws() {}

    /** No notice goes out twice: in a run without bounces, no key comes back. */
    public static void noNoticeComesBack(DunningPolicy policy, Dossier dossier, LocalDate from, LocalDate until) {
        Host.Run run = Host.daily(DunningEngine.of(policy)).run(dossier, from, until);
        HashSet<String> keys = new HashSet<>();
        for (Notice notice : run.notices()) {
            Law.require(keys.add(notice.key()), notice.key() + " goes out twice", policy, run.dossier());
        }
    }

    /** A host that misses runs sends the same steps for one unpaid invoice as a host that never does, and each once. */
    public static void aMissedRunLosesNothingAndDoublesNothing(
            DunningPolicy policy, Dossier dossier, LocalDate from, LocalDate until, int every) {
        DunningEngine engine = DunningEngine.of(policy);
        LocalDate start = beginning(policy, from);
        List<String> daily = steps(Host.daily(engine).run(dossier, start, until));
        List<String> rarely = steps(new Host(engine, every, false).run(dossier, start, until));
        boolean once = new HashSet<>(daily).size() == daily.size() && new HashSet<>(rarely).size() == rarely.size();
        // under HIGHEST a policy skips on purpose, and what it skips depends on when it is asked
        boolean same = policy.document().conventions().catchUp() == CatchUp.HIGHEST || daily.equals(rarely);
        String law = "each day " + daily + ", every " + every + " days " + rarely;
        Law.require(once && same, law, policy, dossier);
    }

    /** Before a ledger is taken over nobody runs. */
    private static LocalDate beginning(DunningPolicy policy, LocalDate from) {
        return policy.document().adopt().map(Adopt::on).filter(from::isBefore).orElse(from);
    }

    private static List<String> steps(Host.Run run) {
        return run.notices().stream().map(Notice::step).toList();
    }

    /** Every ladder ends: with a person, or with somebody else who collects; and no step goes out more than once for each item. */
    public static void everyLadderEnds(DunningPolicy policy, Dossier dossier, LocalDate from, LocalDate until) {
        Host.Run run = Host.daily(DunningEngine.of(policy)).run(dossier, from, until);
        Decision last = run.decisions().get(run.decisions().size() - 1);
        boolean handedOver = run.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.HAND_OVER);
        boolean ended =
                last instanceof Refer || (handedOver && Host.notices(last).isEmpty());
        long items = dossier.invoices().stream()
                .mapToLong(invoice -> Math.max(1, invoice.instalments().size()))
                .sum();
        long most = items * policy.document().steps().size();
        Law.require(ended, "it has no end", policy, run.dossier(), last);
        Law.require(run.notices().size() <= most, "more than " + most + " notices", policy, run.dossier(), last);
    }

    /** The limits of the policy are never exceeded, whatever happens. */
    public static void theLimitsHold(DunningPolicy policy, Dossier dossier, LocalDate from, LocalDate until) {
        Dossier after =
                Host.daily(DunningEngine.of(policy)).run(dossier, from, until).dossier();
        List<DunningEvent.Sent> sent = after.history().stream()
                .filter(DunningEvent.Sent.class::isInstance)
                .map(DunningEvent.Sent.class::cast)
                .toList();
        for (DunningEvent.Sent one : sent) {
            String day = " on " + one.on();
            Law.require(messagesInWeek(policy, sent, one) >= 0, "too many messages" + day, policy, after);
            Law.require(callsInWeek(policy, sent, one) >= 0, "too many calls" + day, policy, after);
            Law.require(isFarFromOthers(policy, sent, one), "too soon after another" + day, policy, after);
        }
    }

    private static long messagesInWeek(DunningPolicy policy, List<DunningEvent.Sent> sent, DunningEvent.Sent one) {
        long count = inWeekFrom(sent, one, other -> !other.channel().isLive());
        return policy.document()
                .limits()
                .messagesPerWeek()
                .map(most -> most - count)
                .orElse(0L);
    }

    private static long callsInWeek(DunningPolicy policy, List<DunningEvent.Sent> sent, DunningEvent.Sent one) {
        long count = inWeekFrom(sent, one, other -> other.channel().isLive());
        return policy.document()
                .limits()
                .callsPerWeek()
                .map(most -> most - count)
                .orElse(0L);
    }

    private static long inWeekFrom(
            List<DunningEvent.Sent> sent, DunningEvent.Sent one, Predicate<DunningEvent.Sent> which) {
        return sent.stream()
                .filter(which)
                .mapToLong(other -> ChronoUnit.DAYS.between(one.on(), other.on()))
                .filter(days -> days >= 0 && days < WEEK)
                .count();
    }

    private static boolean isFarFromOthers(DunningPolicy policy, List<DunningEvent.Sent> sent, DunningEvent.Sent one) {
        int least = policy.document().limits().daysBetweenMessages().orElse(0);
        boolean perInvoice = policy.document().conventions().intervalScope() == IntervalScope.INVOICE;
        return sent.stream()
                .filter(other -> !perInvoice || other.invoices().stream().anyMatch(one.invoices()::contains))
                .mapToLong(other -> ChronoUnit.DAYS.between(one.on(), other.on()))
                .noneMatch(days -> days > 0 && days < least);
    }

    /**
     * An announced consequence is the action that comes on that day when nothing is paid and nothing else happens, with
     * the same total.
     */
    public static void anAnnouncedConsequenceComes(DunningPolicy policy, Dossier dossier, LocalDate day) {
        DunningEngine engine = DunningEngine.of(policy);
        Decision decision = engine.decide(dossier, day);
        Dossier sent = allBooked(Host.book(dossier, decision));
        for (Notice notice : Host.sendable(decision)) {
            Optional<Consequence> announced = notice.ifUnpaid();
            if (announced.isPresent()
                    && nothingBetween(engine, sent, day, announced.get().on())) {
                Decision then = engine.decide(sent, announced.get().on());
                boolean comes = announced.get().on().isAfter(day)
                        && Host.notices(then).stream().anyMatch(next -> isAnnounced(next, announced.get()));
                Law.require(comes, announced.get() + " does not come", policy, dossier, decision, then);
            }
        }
    }

    /** Other invoices may call for a message in between; what was announced binds then, but may come later. */
    private static boolean nothingBetween(DunningEngine engine, Dossier sent, LocalDate day, LocalDate announced) {
        return day.plusDays(1)
                .datesUntil(announced)
                .allMatch(between -> Host.notices(engine.decide(sent, between)).isEmpty());
    }

    private static boolean isAnnounced(Notice notice, Consequence announced) {
        return notice.step().equals(announced.step())
                && notice.kind() == announced.kind()
                && notice.claim().total().equals(announced.total());
    }

    private static Dossier allBooked(Dossier dossier) {
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

    /** What was announced binds: until that day nothing as harsh goes out, and on that day it is not dearer. */
    public static void anAnnouncementBinds(DunningPolicy policy, Dossier dossier, LocalDate day) {
        DunningEngine engine = DunningEngine.of(policy);
        Decision decision = engine.decide(dossier, day);
        Dossier sent = allBooked(Host.book(dossier, decision));
        for (Notice notice : Host.sendable(decision)) {
            if (notice.ifUnpaid().isPresent()) {
                binds(policy, sent, decision, notice, notice.ifUnpaid().get());
            }
        }
    }

    private static void binds(
            DunningPolicy policy, Dossier sent, Decision decision, Notice notice, Consequence announced) {
        int step = FactLaws.index(policy, announced.step());
        LocalDate next = decision.on().plusDays(1);
        Host.Run run = Host.daily(DunningEngine.of(policy))
                .run(sent, next, announced.on().plusDays(1));
        for (Decision then : run.decisions()) {
            for (Notice later : Host.sendable(then)) {
                boolean early = then.on().isBefore(announced.on()) && FactLaws.index(policy, later.step()) >= step;
                boolean dear = later.step().equals(announced.step())
                        && later.invoices().equals(notice.invoices())
                        && later.claim().total().compareTo(announced.total()) > 0;
                boolean breaks =
                        EngineLaws.carriesOneOf(later, notice) && later.kind().needsDebt() && (early || dear);
                Law.require(!breaks, announced + " was announced", policy, sent, decision, then);
            }
        }
    }

    /** The lapse of a statutory notice names the most that is asked afterwards when nothing new happens. */
    public static void aLapseNamesTheMostThatIsAsked(DunningPolicy policy, Dossier dossier, LocalDate day) {
        DunningEngine engine = DunningEngine.of(policy);
        Decision decision = engine.decide(dossier, day);
        for (Notice notice : Host.sendable(decision)) {
            if (notice.onLapse().isPresent()) {
                Dossier sent = allBooked(Host.book(dossier, decision));
                keepsTo(policy, sent, decision, notice, notice.onLapse().get());
            }
        }
    }

    private static void keepsTo(DunningPolicy policy, Dossier sent, Decision decision, Notice notice, Lapse lapse) {
        Money most = lapse.costs().plus(lapse.vat());
        Host.Run run = Host.daily(DunningEngine.of(policy))
                .run(sent, decision.on().plusDays(1), lapse.from().plusDays(AFTER_A_LAPSE));
        for (Decision then : run.decisions()) {
            for (Notice later : Host.notices(then)) {
                boolean sameInvoices = notice.invoices().containsAll(later.invoices());
                boolean early = then.on().isBefore(lapse.from())
                        && !EngineLaws.costs(later).isZero();
                boolean dearer = EngineLaws.costs(later).compareTo(most) > 0;
                boolean breaks = sameInvoices && (early || dearer);
                Law.require(!breaks, lapse + " was announced", policy, sent, decision, then);
            }
        }
    }
}
