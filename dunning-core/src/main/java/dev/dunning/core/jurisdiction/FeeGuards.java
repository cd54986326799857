package dev.dunning.core.jurisdiction;

import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;

/** What a law says to a fee for a reminder. */
final class FeeGuards {

    private final NationalLaw law;
    private final LawFacts facts;
    private final Versions<Boolean> needsDefault;

    FeeGuards(NationalLaw law, LawFacts facts) {
        this.law = law;
        this.facts = facts;
        this.needsDefault = Versions.of(
                facts, LawTopic.REMINDER_FEE_NEEDS_DEFAULT, fact -> fact.value().equals("yes"));
    }

    /** Each rule gets its guard where the law has it, with the source of that very rule. */
    void addTo(List<NationalGuard> guards) {
        Predicate<LawFact> fee = about(LawTopic.REMINDER_FEE);
        Predicate<LawFact> none = fee.and(fact -> fact.value().equals("none"));
        Predicate<LawFact> agreed = fee.and(fact -> fact.value().equals("agreed"));
        add(guards, fee.and(agreed.negate()), "no-reminder-fee-under-this-law", this::forbidden);
        add(
                guards,
                agreed.or(about(LawTopic.REMINDER_FEE_NEEDS_CLAUSE)),
                "no-reminder-fee-without-a-clause",
                this::unagreed);
        add(guards, fee.and(none.negate()).and(agreed.negate()), "no-reminder-fee-above-the-cap", this::tooHigh);
        add(
                guards,
                about(LawTopic.REMINDER_FEE_AFTER_DAYS).or(about(LawTopic.REMINDER_FEE_DAYS_BETWEEN)),
                "no-reminder-fee-too-soon",
                this::tooSoon);
        add(guards, about(LawTopic.REMINDER_FEE_COUNT), "no-more-reminder-fees", this::tooMany);
        add(
                guards,
                about(LawTopic.REMINDER_FEE_FROM_DUE_DATE),
                "no-reminder-fee-for-the-first-due-dates",
                this::firstDueDates);
        add(guards, about(LawTopic.REMINDER_FEE_NEEDS_DEFAULT), "no-reminder-fee-before-default", this::beforeDefault);
    }

    private static Predicate<LawFact> about(LawTopic topic) {
        return fact -> fact.topic() == topic;
    }

    private void add(List<NationalGuard> guards, Predicate<LawFact> rule, String id, Look look) {
        facts.list().stream().filter(rule).findFirst().ifPresent(fact -> guards.add(guard(id, fact.source(), look)));
    }

    /** Looks at the fee of a proposal, if it has one, for its oldest item. */
    @FunctionalInterface
    private interface Look {
        Optional<Verdict> at(Proposal proposal, Matter matter, Invoice item);
    }

    private NationalGuard guard(String id, Citation source, Look look) {
        return NationalGuard.of(
                law,
                id,
                source,
                (proposal, matter) -> proposal.fee()
                        .flatMap(fee -> oldest(proposal, matter))
                        .flatMap(item -> look.at(proposal, matter, item))
                        .orElse(Verdict.ALLOWED));
    }

    private static Optional<Invoice> oldest(Proposal proposal, Matter matter) {
        return matter.items().of(proposal).stream()
                .min(Comparator.comparing(Invoice::due).thenComparing(Invoice::id));
    }

    private Optional<Verdict> forbidden(Proposal proposal, Matter matter, Invoice item) {
        FeeRule rule = matter.fees(item);
        return when(
                rule.isForbidden(), Reason.of("no-reminder-fee-under-this-law").from(rule.source()));
    }

    private Optional<Verdict> unagreed(Proposal proposal, Matter matter, Invoice item) {
        FeeRule rule = matter.fees(item);
        boolean missing = rule.needsClause() && !matter.hasCostsClause(item);
        return when(missing, Reason.of("no-reminder-fee-without-a-clause").from(rule.source()));
    }

    private Optional<Verdict> tooHigh(Proposal proposal, Matter matter, Invoice item) {
        FeeRule rule = matter.fees(item);
        return rule.most()
                .filter(most ->
                        most.isPositive() && proposal.fee().orElseThrow().compareTo(most) > 0)
                .map(most -> Verdict.forbid(
                        Part.FEE,
                        Reason.of("no-reminder-fee-above-the-cap")
                                .with("most", most)
                                .from(rule.source())));
    }

    private Optional<Verdict> tooSoon(Proposal proposal, Matter matter, Invoice item) {
        FeeRule rule = matter.fees(item);
        LocalDate due = law.lastDayToPay(item.due()).plusDays(rule.afterDays());
        NavigableSet<LocalDate> charged = matter.messages().charged(item.id());
        boolean between = !charged.isEmpty()
                && charged.last().plusDays(rule.daysBetween()).isAfter(due);
        LocalDate free = between ? charged.last().plusDays(rule.daysBetween()) : due;
        return matter.today().isBefore(free)
                ? Optional.of(Verdict.forbid(
                        Part.FEE,
                        Reason.of("no-reminder-fee-too-soon").with("day", free).from(rule.source()),
                        free))
                : Optional.empty();
    }

    private Optional<Verdict> tooMany(Proposal proposal, Matter matter, Invoice item) {
        FeeRule rule = matter.fees(item);
        int sent = matter.messages().charged(item.id()).size();
        return rule.count()
                .filter(most -> sent >= most)
                .map(most -> Verdict.forbid(
                        Part.FEE,
                        Reason.of("no-more-reminder-fees").with("most", most).from(rule.source())));
    }

    private Optional<Verdict> beforeDefault(Proposal proposal, Matter matter, Invoice item) {
        boolean needed = needsDefault.on(matter.kind(), by -> matter.today()).orElse(false);
        return when(
                needed && !matter.isInDefault(item),
                Reason.of("no-reminder-fee-before-default")
                        .from(matter.fees(item).source()));
    }

    /** Where only regular deliveries may cost a fee, the first missed due dates of a year are free. */
    private Optional<Verdict> firstDueDates(Proposal proposal, Matter matter, Invoice item) {
        FeeRule rule = matter.fees(item);
        boolean free = rule.fromDueDate() > 1 && matter.unpaidDueDates().number(item) < rule.fromDueDate();
        return when(
                free,
                Reason.of("no-reminder-fee-for-the-first-due-dates")
                        .with("number", rule.fromDueDate())
                        .from(rule.source()));
    }

    private static Optional<Verdict> when(boolean forbidden, Reason reason) {
        return forbidden ? Optional.of(Verdict.forbid(Part.FEE, reason)) : Optional.empty();
    }
}
