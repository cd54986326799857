package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Lapse;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A dossier with so many invoices, each with its own terms, messages and payment, and the questions of a decision about it. */
final class ManyInvoices {

    static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static final LocalDate FIRST = LocalDate.parse("2025-12-01");
    private static final Money AMOUNT = Money.parse("EUR 120.00");
    private static final int DAYS = 90;
    private static final List<NoticeKind> STEPS =
            List.of(NoticeKind.REMINDER, NoticeKind.STATUTORY_NOTICE, NoticeKind.FINAL_NOTICE, NoticeKind.HAND_OVER);
    private static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.LETTER, Channel.PHONE);

    private final Dossier dossier;

    private ManyInvoices(Dossier dossier) {
        this.dossier = dossier;
    }

    static ManyInvoices of(int number, DebtorKind kind, String country) {
        Invoice[] invoices =
                IntStream.range(0, number).mapToObj(ManyInvoices::invoice).toArray(Invoice[]::new);
        List<DunningEvent> history = new ArrayList<>();
        for (Invoice invoice : invoices) {
            history.addAll(history(invoice));
        }
        Creditor creditor = Creditor.of("creditor", "creditor", country).toBuilder()
                .small(true)
                .build();
        return new ManyInvoices(Dossier.of(creditor, Debtor.of("debtor", "debtor", kind, country), invoices)
                .under(IntStream.range(0, number).mapToObj(ManyInvoices::terms).toArray(Terms[]::new))
                .with(history));
    }

    private static Invoice invoice(int number) {
        LocalDate issued = FIRST.plusDays(number % DAYS);
        return Invoice.of("i" + number, AMOUNT, issued, issued.plusDays(14)).under("t" + number);
    }

    /** Regular deliveries, some of whose terms ask for interest. */
    private static Terms terms(int number) {
        Terms terms = Terms.of("t" + number).costsClause(true).noticeOnInvoice(number % 2 == 0);
        return new Terms(
                terms.id(),
                terms.concluded(),
                terms.termAgreed(),
                number % 3 == 0 ? Optional.of(Rate.parse("3")) : Optional.empty(),
                terms.costsClause(),
                terms.noticeOnInvoice(),
                Optional.of(true),
                terms.interestPerMonth(),
                terms.defaultByClause(),
                terms.ext());
    }

    private static List<DunningEvent> history(Invoice invoice) {
        LocalDate due = invoice.due();
        return List.of(
                sent(invoice, due.plusDays(2), NoticeKind.REMINDER, Channel.EMAIL),
                sent(invoice, due.plusDays(20), NoticeKind.STATUTORY_NOTICE, Channel.LETTER),
                sent(invoice, due.plusDays(50), NoticeKind.REMINDER, Channel.PHONE),
                new DunningEvent.Talked(Entry.on(due.plusDays(50), "talk-" + invoice.id())),
                DunningEvent.paid("paid-" + invoice.id(), due.plusDays(51), invoice.id(), Money.parse("EUR 10.00")));
    }

    private static DunningEvent sent(Invoice invoice, LocalDate on, NoticeKind kind, Channel channel) {
        Money costs = Money.parse("EUR 40.00");
        Money zero = Money.parse("EUR 0.00");
        Lapse lapse = new Lapse(on.plusDays(21), costs, zero, AMOUNT.plus(costs));
        return new DunningEvent.Sent(
                Entry.on(on, kind + "-" + channel + "-" + invoice.id()),
                kind.name(),
                kind,
                channel,
                List.of(invoice.id()),
                List.of(),
                Optional.of(on.plusDays(20)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Announced(Optional.empty(), Optional.of(lapse))),
                Optional.empty());
    }

    /** Asks what a decision asks that sends a message of its own about each invoice, and one about all of them. */
    void judgedBy(Jurisdiction law) {
        LawToday today = law.on(dossier, TODAY);
        for (Invoice invoice : dossier.invoices()) {
            today.interest(invoice);
            today.fees(invoice);
            STEPS.forEach(step -> step(today, invoice, step));
            message(today, List.of(invoice));
        }
        message(today, dossier.invoices());
        today.cautions();
    }

    private static void step(LawToday today, Invoice invoice, NoticeKind step) {
        today.costs().needsNotice();
        today.costs().on(lines(List.of(invoice)));
        today.costs().isCovered(lines(List.of(invoice)));
        today.forbidden(Proposal.of(step, List.of(invoice.id())), Verdict.Part.NOTICE);
    }

    private static void message(LawToday today, List<Invoice> invoices) {
        List<String> ids = invoices.stream().map(Invoice::id).toList();
        Proposal proposal = Proposal.of(NoticeKind.FINAL_NOTICE, ids);
        CHANNELS.forEach(channel -> today.forbidden(proposal.by(channel), Verdict.Part.CHANNEL));
        today.forbidden(proposal.asking(true, true), Verdict.Part.INTEREST);
        today.forbidden(proposal.asking(true, true), Verdict.Part.COSTS);
        today.forbidden(proposal.charging(Money.parse("EUR 5.00")), Verdict.Part.FEE);
        today.costs().on(lines(invoices));
        today.costs().onNotice(lines(invoices));
        today.notices().announcedCosts(ids);
        ids.forEach(id -> today.notices().hasRunOut(id, TODAY));
    }

    private static List<ClaimLine.Principal> lines(List<Invoice> invoices) {
        return invoices.stream()
                .map(invoice -> new ClaimLine.Principal(invoice.id(), AMOUNT))
                .toList();
    }
}
