package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a national law forbids: only the guards that its facts call for. */
final class NationalGuards {

    private static final Citation UNFAIR = Citation.of("Directive 93/13/EEC", "art. 6");

    private final NationalLaw law;
    private final LawFacts facts;
    private final List<NationalGuard> guards = new ArrayList<>();

    private NationalGuards(NationalLaw law, LawFacts facts) {
        this.law = law;
        this.facts = facts;
    }

    static List<NationalGuard> of(NationalLaw law, LawFacts facts) {
        NationalGuards all = new NationalGuards(law, facts);
        all.notices();
        all.interest();
        all.costs();
        new FeeGuards(law, facts).addTo(all.guards);
        new ContactGuards(law, facts).addTo(all.guards);
        all.collectors();
        return List.copyOf(all.guards);
    }

    private Optional<LawFact> fact(LawTopic topic) {
        return facts.list().stream().filter(fact -> fact.topic() == topic).findFirst();
    }

    private void add(String id, Citation source, NationalGuard.Judgement judgement) {
        guards.add(NationalGuard.of(law, id, source, judgement));
    }

    private void notices() {
        fact(LawTopic.STATUTORY_NOTICE).ifPresent(fact -> {
            Citation source = fact.source();
            NoticeName name = fact.word(NoticeName.class);
            add(name.costs(), source, (proposal, matter) -> costs(name, source, proposal, matter));
            add(name.afterDefault(), source, (proposal, matter) -> afterDefault(name, source, proposal, matter));
            add("statutory-notice-on-a-durable-medium", source, (proposal, matter) -> durable(source, proposal));
            add(
                    "statutory-notice-with-its-full-term",
                    source,
                    (proposal, matter) -> fullTerm(source, proposal, matter));
        });
    }

    private Verdict costs(NoticeName name, Citation source, Proposal proposal, Matter matter) {
        boolean asked = proposal.costs() && proposal.kind() != NoticeKind.STATUTORY_NOTICE;
        if (!asked || !matter.costs().needsNotice()) {
            return Verdict.ALLOWED;
        }
        LocalDate today = matter.today();
        StatutoryNotices notices = matter.notices();
        if (proposal.invoices().stream().anyMatch(item -> notices.hasRunOut(item, today))) {
            return Verdict.ALLOWED;
        }
        Reason reason = GuardRule.reason(name.costs(), source);
        return proposal.invoices().stream()
                .flatMap(item -> notices.lastDay(item).stream())
                .filter(last -> !last.isBefore(today))
                .min(Comparator.naturalOrder())
                .map(last -> Verdict.forbid(Part.COSTS, reason, last.plusDays(1)))
                .orElse(Verdict.forbid(Part.COSTS, reason));
    }

    private Verdict afterDefault(NoticeName name, Citation source, Proposal proposal, Matter matter) {
        if (proposal.kind() != NoticeKind.STATUTORY_NOTICE || !matter.costs().needsNotice()) {
            return Verdict.ALLOWED;
        }
        List<Invoice> items = matter.items().of(proposal);
        if (items.stream().anyMatch(matter::isInDefault)) {
            return Verdict.ALLOWED;
        }
        Optional<LocalDate> from = items.stream()
                .flatMap(item -> matter.inDefaultFrom(item).stream())
                .min(Comparator.naturalOrder());
        return new Verdict.Forbidden(Part.NOTICE, GuardRule.reason(name.afterDefault(), source), from);
    }

    private static Verdict durable(Citation source, Proposal proposal) {
        boolean fleeting = proposal.kind() == NoticeKind.STATUTORY_NOTICE
                && proposal.channel().filter(channel -> !channel.isDurable()).isPresent();
        return fleeting
                ? Verdict.forbid(
                        Part.CHANNEL,
                        GuardRule.reason("statutory-notice-on-a-durable-medium", source)
                                .with(
                                        "channel",
                                        proposal.channel().map(Channel::name).orElse("")))
                : Verdict.ALLOWED;
    }

    private Verdict fullTerm(Citation source, Proposal proposal, Matter matter) {
        if (proposal.kind() != NoticeKind.STATUTORY_NOTICE) {
            return Verdict.ALLOWED;
        }
        Optional<LocalDate> least = proposal.channel()
                .map(channel -> law.deadline(NoticeKind.STATUTORY_NOTICE, channel, matter.today(), 0)
                        .lastDay());
        boolean tooShort = least.isPresent()
                && proposal.respondBy()
                        .filter(last -> last.isBefore(least.get()))
                        .isPresent();
        return tooShort
                ? Verdict.forbid(
                        Part.NOTICE,
                        GuardRule.reason("statutory-notice-with-its-full-term", source)
                                .with("day", least.get()))
                : Verdict.ALLOWED;
    }

    private void interest() {
        Citation source = fact(LawTopic.INTEREST_STARTS)
                .or(() -> fact(LawTopic.INTEREST))
                .map(LawFact::source)
                .orElse(Citation.of(facts.id(), "no statutory interest"));
        add("no-interest-before-default", source, this::interest);
        facts.list().stream()
                .filter(fact ->
                        fact.topic() == LawTopic.INTEREST && fact.value().equals("none"))
                .findFirst()
                .ifPresent(fact -> add(
                        "no-interest-without-an-agreed-rate",
                        fact.source(),
                        (proposal, matter) -> agreedRate(fact.source(), proposal, matter)));
        add("no-interest-above-the-law-from-a-consumer", UNFAIR, this::unfairInterest);
    }

    private boolean isAboveTheLaw(Invoice item, Matter matter) {
        return law.interestLaw().isAboveTheLaw(matter, item);
    }

    private boolean hasRate(Invoice item, Matter matter) {
        return law.interestLaw().rule(matter, item).isPresent();
    }

    private Verdict interest(Proposal proposal, Matter matter) {
        if (!proposal.interest()) {
            return Verdict.ALLOWED;
        }
        List<Invoice> items = matter.items().of(proposal).stream()
                .filter(item -> hasRate(item, matter))
                .toList();
        boolean runs = items.stream()
                .anyMatch(item -> matter.interest(item)
                        .filter(terms -> !terms.firstDay().isAfter(matter.today()))
                        .isPresent());
        if (items.isEmpty() || runs) {
            return Verdict.ALLOWED;
        }
        Optional<LocalDate> from = items.stream()
                .flatMap(item -> matter.inDefaultFrom(item).stream())
                .filter(matter.today()::isBefore)
                .min(Comparator.naturalOrder());
        Citation source = Versions.versions(facts, LawTopic.INTEREST_STARTS, matter.kind()).stream()
                .reduce((earlier, later) -> later)
                .map(LawFact::source)
                .orElseGet(() -> Citation.of(facts.id(), "default"));
        return new Verdict.Forbidden(Part.INTEREST, GuardRule.reason("no-interest-before-default", source), from);
    }

    private Verdict agreedRate(Citation source, Proposal proposal, Matter matter) {
        List<Invoice> items = matter.items().of(proposal);
        boolean none = proposal.interest()
                && items.stream().noneMatch(item -> hasRate(item, matter) || isAboveTheLaw(item, matter));
        return none && !items.isEmpty()
                ? Verdict.forbid(Part.INTEREST, GuardRule.reason("no-interest-without-an-agreed-rate", source))
                : Verdict.ALLOWED;
    }

    private Verdict unfairInterest(Proposal proposal, Matter matter) {
        boolean unfair = proposal.interest()
                && matter.kind() == DebtorKind.CONSUMER
                && matter.items().of(proposal).stream().anyMatch(item -> isAboveTheLaw(item, matter));
        return unfair
                ? Verdict.forbid(Part.INTEREST, GuardRule.reason("no-interest-above-the-law-from-a-consumer", UNFAIR))
                : Verdict.ALLOWED;
    }

    private void costs() {
        facts.list().stream()
                .filter(fact ->
                        fact.topic() == LawTopic.FLAT_SUM && fact.value().equals("none"))
                .findFirst()
                .ifPresent(fact -> add("no-costs-under-this-law", fact.source(), this::noCosts));
        facts.list().stream()
                .filter(fact ->
                        fact.topic() == LawTopic.COSTS_NEED && fact.value().contains("clause"))
                .findFirst()
                .ifPresent(fact -> add(
                        "no-costs-without-a-clause",
                        fact.source(),
                        (proposal, matter) -> clause(fact.source(), proposal, matter)));
    }

    private Verdict noCosts(Proposal proposal, Matter matter) {
        return law.costLaw()
                .forbidden(matter.kind())
                .filter(source -> proposal.costs())
                .map(source -> Verdict.forbid(Part.COSTS, GuardRule.reason("no-costs-under-this-law", source)))
                .orElse(Verdict.ALLOWED);
    }

    private Verdict clause(Citation source, Proposal proposal, Matter matter) {
        boolean missing = proposal.costs()
                && law.costLaw().needsClause(matter)
                && matter.items().of(proposal).stream().noneMatch(item -> matter.hasCostsClause(item));
        return missing
                ? Verdict.forbid(Part.COSTS, GuardRule.reason("no-costs-without-a-clause", source))
                : Verdict.ALLOWED;
    }

    private void collectors() {
        fact(LawTopic.COLLECTORS_NEED)
                .ifPresent(fact -> add(
                        "collector-needs-a-register-number",
                        fact.source(),
                        (proposal, matter) -> collector(fact.source(), matter.dossier())));
    }

    private static Verdict collector(Citation source, Dossier dossier) {
        boolean unregistered = dossier.creditor().actsForOther()
                && dossier.debtor().kind().isNaturalPerson()
                && dossier.creditor().partners().stream()
                        .allMatch(partner -> partner.register().isEmpty());
        return unregistered
                ? Verdict.forbid(Part.NOTICE, GuardRule.reason("collector-needs-a-register-number", source))
                : Verdict.ALLOWED;
    }
}
