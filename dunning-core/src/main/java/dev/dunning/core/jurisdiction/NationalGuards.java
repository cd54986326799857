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
    private final List<Guard> guards = new ArrayList<>();

    private NationalGuards(NationalLaw law, LawFacts facts) {
        this.law = law;
        this.facts = facts;
    }

    static List<Guard> of(NationalLaw law, LawFacts facts) {
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

    private void notices() {
        fact(LawTopic.STATUTORY_NOTICE).ifPresent(fact -> {
            Citation source = fact.source();
            NoticeName name = fact.word(NoticeName.class);
            guards.add(GuardRule.of(
                    name.costs(), source, (proposal, dossier, today) -> costs(name, source, proposal, dossier, today)));
            guards.add(GuardRule.of(
                    name.afterDefault(),
                    source,
                    (proposal, dossier, today) -> afterDefault(name, source, proposal, dossier, today)));
            guards.add(GuardRule.of(
                    "statutory-notice-on-a-durable-medium",
                    source,
                    (proposal, dossier, today) -> durable(source, proposal)));
            guards.add(GuardRule.of(
                    "statutory-notice-with-its-full-term",
                    source,
                    (proposal, dossier, today) -> fullTerm(source, proposal, today)));
        });
    }

    private Verdict costs(NoticeName name, Citation source, Proposal proposal, Dossier dossier, LocalDate today) {
        boolean asked = proposal.costs() && proposal.kind() != NoticeKind.STATUTORY_NOTICE;
        if (!asked || !law.costs(dossier, today).needsNotice()) {
            return Verdict.ALLOWED;
        }
        StatutoryNotices notices = StatutoryNotices.in(law, dossier, today);
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

    private Verdict afterDefault(
            NoticeName name, Citation source, Proposal proposal, Dossier dossier, LocalDate today) {
        List<Invoice> items = Items.of(proposal, dossier);
        boolean early = proposal.kind() == NoticeKind.STATUTORY_NOTICE
                && law.costs(dossier, today).needsNotice()
                && items.stream().noneMatch(item -> law.isInDefault(dossier, item, today));
        if (!early) {
            return Verdict.ALLOWED;
        }
        Optional<LocalDate> from = items.stream()
                .flatMap(item -> law.inDefaultFrom(dossier, item, today).stream())
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

    private Verdict fullTerm(Citation source, Proposal proposal, LocalDate today) {
        if (proposal.kind() != NoticeKind.STATUTORY_NOTICE) {
            return Verdict.ALLOWED;
        }
        Optional<LocalDate> least = proposal.channel()
                .map(channel -> law.deadline(NoticeKind.STATUTORY_NOTICE, channel, today, 0)
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
        guards.add(GuardRule.of("no-interest-before-default", source, this::interest));
        facts.list().stream()
                .filter(fact ->
                        fact.topic() == LawTopic.INTEREST && fact.value().equals("none"))
                .findFirst()
                .ifPresent(fact -> guards.add(GuardRule.of(
                        "no-interest-without-an-agreed-rate",
                        fact.source(),
                        (proposal, dossier, today) -> agreedRate(fact.source(), proposal, dossier, today))));
        guards.add(GuardRule.of("no-interest-above-the-law-from-a-consumer", UNFAIR, this::unfairInterest));
    }

    private boolean hasRate(Invoice item, Dossier dossier, LocalDate today) {
        return law.interestLaw().rule(dossier, item, today).isPresent();
    }

    private Verdict interest(Proposal proposal, Dossier dossier, LocalDate today) {
        List<Invoice> items = Items.of(proposal, dossier).stream()
                .filter(item -> hasRate(item, dossier, today))
                .toList();
        boolean runs = items.stream()
                .anyMatch(item -> law.interest(dossier, item, today)
                        .filter(terms -> !terms.firstDay().isAfter(today))
                        .isPresent());
        if (!proposal.interest() || items.isEmpty() || runs) {
            return Verdict.ALLOWED;
        }
        Optional<LocalDate> from = items.stream()
                .flatMap(item -> law.inDefaultFrom(dossier, item, today).stream())
                .filter(today::isBefore)
                .min(Comparator.naturalOrder());
        Citation source = Versions.versions(
                        facts, LawTopic.INTEREST_STARTS, dossier.debtor().kind())
                .stream()
                .reduce((earlier, later) -> later)
                .map(LawFact::source)
                .orElseGet(() -> Citation.of(facts.id(), "default"));
        return new Verdict.Forbidden(Part.INTEREST, GuardRule.reason("no-interest-before-default", source), from);
    }

    private Verdict agreedRate(Citation source, Proposal proposal, Dossier dossier, LocalDate today) {
        List<Invoice> items = Items.of(proposal, dossier);
        boolean none = proposal.interest()
                && items.stream()
                        .noneMatch(item -> hasRate(item, dossier, today) || law.isAboveTheLaw(dossier, item, today));
        return none && !items.isEmpty()
                ? Verdict.forbid(Part.INTEREST, GuardRule.reason("no-interest-without-an-agreed-rate", source))
                : Verdict.ALLOWED;
    }

    private Verdict unfairInterest(Proposal proposal, Dossier dossier, LocalDate today) {
        boolean unfair = proposal.interest()
                && dossier.debtor().kind() == DebtorKind.CONSUMER
                && Items.of(proposal, dossier).stream().anyMatch(item -> law.isAboveTheLaw(dossier, item, today));
        return unfair
                ? Verdict.forbid(Part.INTEREST, GuardRule.reason("no-interest-above-the-law-from-a-consumer", UNFAIR))
                : Verdict.ALLOWED;
    }

    private void costs() {
        facts.list().stream()
                .filter(fact ->
                        fact.topic() == LawTopic.FLAT_SUM && fact.value().equals("none"))
                .findFirst()
                .ifPresent(fact -> guards.add(GuardRule.of("no-costs-under-this-law", fact.source(), this::noCosts)));
        facts.list().stream()
                .filter(fact ->
                        fact.topic() == LawTopic.COSTS_NEED && fact.value().contains("clause"))
                .findFirst()
                .ifPresent(fact -> guards.add(GuardRule.of(
                        "no-costs-without-a-clause",
                        fact.source(),
                        (proposal, dossier, today) -> clause(fact.source(), proposal, dossier, today))));
    }

    private Verdict noCosts(Proposal proposal, Dossier dossier, LocalDate today) {
        return law.costLaw()
                .forbidden(dossier.debtor().kind())
                .filter(source -> proposal.costs())
                .map(source -> Verdict.forbid(Part.COSTS, GuardRule.reason("no-costs-under-this-law", source)))
                .orElse(Verdict.ALLOWED);
    }

    private Verdict clause(Citation source, Proposal proposal, Dossier dossier, LocalDate today) {
        boolean missing = proposal.costs()
                && law.costLaw().needsClause(dossier.debtor().kind(), today)
                && Items.of(proposal, dossier).stream().noneMatch(item -> LawfulTerms.hasCostsClause(dossier, item));
        return missing
                ? Verdict.forbid(Part.COSTS, GuardRule.reason("no-costs-without-a-clause", source))
                : Verdict.ALLOWED;
    }

    private void collectors() {
        fact(LawTopic.COLLECTORS_NEED)
                .ifPresent(fact -> guards.add(GuardRule.of(
                        "collector-needs-a-register-number",
                        fact.source(),
                        (proposal, dossier, today) -> collector(fact.source(), dossier))));
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
