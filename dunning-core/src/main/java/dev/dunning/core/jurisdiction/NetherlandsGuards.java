package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.law.Citation;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What Dutch law forbids. */
final class NetherlandsGuards {

    private static final Citation NOTICE = Citation.of("BW", "6:96(6)");
    private static final Citation INTEREST = Citation.of("BW", "6:119");
    private static final Citation UNFAIR = Citation.of("Directive 93/13/EEC", "art. 6");
    private static final Citation COLLECTORS = Citation.of("Wki", "art. 11");

    private final Netherlands law;

    private NetherlandsGuards(Netherlands law) {
        this.law = law;
    }

    static List<Guard> of(Netherlands law) {
        NetherlandsGuards all = new NetherlandsGuards(law);
        return List.of(
                GuardRule.of("no-costs-before-fourteen-day-notice", NOTICE, all::costs),
                GuardRule.of("fourteen-day-notice-only-after-default", NOTICE, all::noticeAfterDefault),
                GuardRule.of("statutory-notice-on-a-durable-medium", NOTICE, NetherlandsGuards::durable),
                GuardRule.of("no-interest-before-default", INTEREST, all::interest),
                GuardRule.of("no-interest-above-the-law-from-a-consumer", UNFAIR, all::unfairInterest),
                GuardRule.of("collector-needs-a-register-number", COLLECTORS, NetherlandsGuards::collector));
    }

    private static boolean isConsumer(Dossier dossier) {
        return dossier.debtor().kind() == DebtorKind.CONSUMER;
    }

    private Verdict costs(Proposal proposal, Dossier dossier, LocalDate today) {
        boolean asked = proposal.costs() && proposal.kind() != NoticeKind.STATUTORY_NOTICE;
        if (!asked || !isConsumer(dossier)) {
            return Verdict.ALLOWED;
        }
        StatutoryNotices notices = StatutoryNotices.in(law, dossier, today);
        if (proposal.invoices().stream().anyMatch(item -> notices.hasRunOut(item, today))) {
            return Verdict.ALLOWED;
        }
        Reason reason = GuardRule.reason("no-costs-before-fourteen-day-notice", NOTICE);
        return proposal.invoices().stream()
                .flatMap(item -> notices.lastDay(item).stream())
                .filter(last -> !last.isBefore(today))
                .min(Comparator.naturalOrder())
                .map(last -> Verdict.forbid(Part.COSTS, reason, last.plusDays(1)))
                .orElse(Verdict.forbid(Part.COSTS, reason));
    }

    private Verdict noticeAfterDefault(Proposal proposal, Dossier dossier, LocalDate today) {
        boolean early = proposal.kind() == NoticeKind.STATUTORY_NOTICE
                && isConsumer(dossier)
                && items(proposal, dossier).stream().noneMatch(invoice -> isInDefault(dossier, invoice, today));
        return early
                ? Verdict.forbid(Part.NOTICE, GuardRule.reason("fourteen-day-notice-only-after-default", NOTICE))
                : Verdict.ALLOWED;
    }

    private boolean isInDefault(Dossier dossier, Invoice invoice, LocalDate today) {
        return law.defaultDay(dossier, invoice, today)
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }

    private static List<Invoice> items(Proposal proposal, Dossier dossier) {
        return proposal.invoices().stream()
                .flatMap(item -> invoice(dossier, item).stream())
                .toList();
    }

    /** An instalment stands for an invoice of its own, with the number that a notice names. */
    private static Optional<Invoice> invoice(Dossier dossier, String item) {
        int slash = item.lastIndexOf('/');
        return dossier.invoice(item)
                .or(() -> slash < 0
                        ? Optional.empty()
                        : dossier.invoice(item.substring(0, slash))
                                .map(whole -> Invoice.of(item, whole.amount(), whole.issued(), whole.due())));
    }

    private static Verdict durable(Proposal proposal, Dossier dossier, LocalDate today) {
        boolean fleeting = proposal.kind() == NoticeKind.STATUTORY_NOTICE
                && proposal.channel().filter(channel -> !channel.isDurable()).isPresent();
        return fleeting
                ? Verdict.forbid(
                        Part.CHANNEL,
                        GuardRule.reason("statutory-notice-on-a-durable-medium", NOTICE)
                                .with(
                                        "channel",
                                        proposal.channel().map(Channel::name).orElse("")))
                : Verdict.ALLOWED;
    }

    private Verdict interest(Proposal proposal, Dossier dossier, LocalDate today) {
        boolean early = proposal.interest()
                && isConsumer(dossier)
                && items(proposal, dossier).stream().noneMatch(invoice -> isInDefault(dossier, invoice, today));
        return early
                ? Verdict.forbid(Part.INTEREST, GuardRule.reason("no-interest-before-default", INTEREST))
                : Verdict.ALLOWED;
    }

    private Verdict unfairInterest(Proposal proposal, Dossier dossier, LocalDate today) {
        boolean unfair = proposal.interest()
                && isConsumer(dossier)
                && items(proposal, dossier).stream().anyMatch(invoice -> law.hasHigherRate(dossier, invoice));
        return unfair
                ? Verdict.forbid(Part.INTEREST, GuardRule.reason("no-interest-above-the-law-from-a-consumer", UNFAIR))
                : Verdict.ALLOWED;
    }

    private static Verdict collector(Proposal proposal, Dossier dossier, LocalDate today) {
        boolean unregistered = dossier.creditor().actsForOther()
                && dossier.debtor().kind().isNaturalPerson()
                && dossier.creditor().partners().stream()
                        .allMatch(partner -> partner.register().isEmpty());
        return unregistered
                ? Verdict.forbid(Part.NOTICE, GuardRule.reason("collector-needs-a-register-number", COLLECTORS))
                : Verdict.ALLOWED;
    }
}
