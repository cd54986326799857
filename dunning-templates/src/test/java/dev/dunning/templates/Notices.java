package dev.dunning.templates;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Explanation;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Provenance;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Builds notices by hand, so that a text can be tested without the engine. */
record Notices(Notice notice, String debtor) {

    static Notices of(String step, NoticeKind kind, String sent) {
        List<String> invoices = List.of(Kim.ID);
        return new Notices(
                new Notice(
                        "K-1001/" + step + "/" + Kim.ID,
                        step,
                        kind,
                        1,
                        kind.usualTone(),
                        List.of(Channel.EMAIL),
                        invoices,
                        Claim.empty(Kim.eur("0.00").currency()),
                        LocalDate.parse(sent),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        kind == NoticeKind.COURTESY || !kind.needsDebt() ? List.of() : invoices,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of()),
                "K-1001");
    }

    Notices ordinal(int value) {
        return with(value, notice.tone(), notice.channels(), notice.invoices());
    }

    Notices tone(Tone value) {
        return with(notice.ordinal(), value, notice.channels(), notice.invoices());
    }

    Notices by(Channel... values) {
        return with(notice.ordinal(), notice.tone(), List.of(values), notice.invoices());
    }

    Notices about(List<String> ids) {
        return with(notice.ordinal(), notice.tone(), notice.channels(), ids);
    }

    Notices claim(Claim value) {
        return with(value, notice.respondBy(), notice.onLapse(), notice.ifUnpaid(), notice.handOverTo());
    }

    Notices respondBy(String value) {
        return with(
                notice.claim(),
                Optional.of(LocalDate.parse(value)),
                notice.onLapse(),
                notice.ifUnpaid(),
                notice.handOverTo());
    }

    Notices lapse(Lapse value) {
        return with(notice.claim(), notice.respondBy(), Optional.of(value), notice.ifUnpaid(), notice.handOverTo());
    }

    Notices next(String on, NoticeKind kind, String total) {
        Consequence next = new Consequence(LocalDate.parse(on), "next", kind, Money.of("EUR", total));
        return with(notice.claim(), notice.respondBy(), notice.onLapse(), Optional.of(next), notice.handOverTo());
    }

    Notices nothingNext() {
        return with(notice.claim(), notice.respondBy(), notice.onLapse(), Optional.empty(), notice.handOverTo());
    }

    Notices withoutLapse() {
        return with(notice.claim(), notice.respondBy(), Optional.empty(), notice.ifUnpaid(), notice.handOverTo());
    }

    Notices withoutDeadline() {
        return with(notice.claim(), Optional.empty(), notice.onLapse(), notice.ifUnpaid(), notice.handOverTo());
    }

    Notices plan(Instalment... parts) {
        return new Notices(
                new Notice(
                        notice.key(),
                        notice.step(),
                        notice.kind(),
                        notice.ordinal(),
                        notice.tone(),
                        notice.channels(),
                        notice.invoices(),
                        notice.claim(),
                        notice.sent(),
                        notice.respondBy(),
                        notice.approval(),
                        notice.sendBetween(),
                        notice.attachments(),
                        notice.onLapse(),
                        notice.ifUnpaid(),
                        List.of(parts),
                        notice.handOverTo(),
                        notice.record()),
                debtor);
    }

    Notices handOverTo(PartnerRole role) {
        return with(notice.claim(), notice.respondBy(), notice.onLapse(), notice.ifUnpaid(), Optional.of(role));
    }

    Act act() {
        return new Act(debtor, notice.sent(), List.of(notice), NO_REASON);
    }

    static Sent sent(
            LocalDate on, String step, NoticeKind kind, Channel channel, List<String> invoices, String message) {
        return new Sent(
                Entry.on(on, message),
                step,
                kind,
                channel,
                invoices,
                List.of(),
                Optional.empty(),
                Optional.of(message),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static DunningEvent bounced(LocalDate on, String message) {
        return new DunningEvent.Tracked(Entry.on(on), DunningEvent.Fate.BOUNCED, message);
    }

    private static final Explanation NO_REASON = new Explanation(
            List.of(), List.of(), List.of(), new Provenance("test", "test/1", "NL", LocalDate.parse("2026-12-31")));

    private Notices with(int ordinal, Tone tone, List<Channel> channels, List<String> invoices) {
        return new Notices(
                new Notice(
                        notice.key(),
                        notice.step(),
                        notice.kind(),
                        ordinal,
                        tone,
                        channels,
                        invoices,
                        notice.claim(),
                        notice.sent(),
                        notice.respondBy(),
                        notice.approval(),
                        notice.sendBetween(),
                        notice.attachments(),
                        notice.onLapse(),
                        notice.ifUnpaid(),
                        notice.plan(),
                        notice.handOverTo(),
                        notice.record()),
                debtor);
    }

    private Notices with(
            Claim claim,
            Optional<LocalDate> respondBy,
            Optional<Lapse> onLapse,
            Optional<Consequence> ifUnpaid,
            Optional<PartnerRole> handOverTo) {
        return new Notices(
                new Notice(
                        notice.key(),
                        notice.step(),
                        notice.kind(),
                        notice.ordinal(),
                        notice.tone(),
                        notice.channels(),
                        notice.invoices(),
                        claim,
                        notice.sent(),
                        respondBy,
                        notice.approval(),
                        notice.sendBetween(),
                        notice.attachments(),
                        onLapse,
                        ifUnpaid,
                        notice.plan(),
                        handOverTo,
                        notice.record()),
                debtor);
    }
}
