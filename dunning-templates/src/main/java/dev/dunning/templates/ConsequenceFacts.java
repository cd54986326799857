package dev.dunning.templates;

import dev.dunning.core.debtor.Partner;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.Lapse;
import java.util.List;
import java.util.Optional;

/** What happens when nothing is paid: what the notice announces, and nothing else. */
final class ConsequenceFacts {

    private final Job job;
    private final Optional<Consequence> next;

    ConsequenceFacts(Job job) {
        this.job = job;
        this.next = job.notice().ifUnpaid();
    }

    Facts facts() {
        boolean undecided =
                next.filter(after -> after.kind() == NoticeKind.WRITE_OFF).isPresent();
        return new Facts()
                .group("next", undecided ? Optional.empty() : next.map(this::next))
                .maybe("person", next.isPresent() ? Optional.empty() : Optional.of(job.person()))
                .flag("statutory", isStatutory())
                .flag("undecided", undecided);
    }

    /** Whether the creditor writes no other letter after this one. */
    boolean isLast() {
        return next.map(Consequence::kind)
                .map(kind ->
                        kind == NoticeKind.HAND_OVER || kind == NoticeKind.STOP_SUPPLY || kind == NoticeKind.WRITE_OFF)
                .orElse(true);
    }

    Optional<Facts> lapse() {
        return job.notice().onLapse().map(this::lapse);
    }

    private Facts lapse(Lapse lapse) {
        Money costs = lapse.costs().plus(lapse.vat());
        Money interest = lapse.total().minus(costs).minus(job.notice().claim().total());
        return new Facts()
                .text("lapse.costs", money(lapse.costs()))
                .text("lapse.costsWithVat", money(costs))
                .maybe("lapse.vat", printed(lapse.vat()))
                .maybe("lapse.interest", printed(interest))
                .text("lapse.total", money(lapse.total()));
    }

    private Facts next(Consequence after) {
        Money expected = job.notice()
                .onLapse()
                .map(Lapse::total)
                .orElse(job.notice().claim().total());
        boolean same = after.total().equals(expected);
        boolean silent = same && (isStatutory() || job.occasion() == Occasion.PLAN_BREACH);
        return kinds(after.kind())
                .text("next.on", job.format().longDate(after.on()))
                .text("next.from", job.texts().word(isStatutory() ? "fromEarliest" : "from"))
                .text("next.total", money(after.total()))
                .maybe("next.partner", partner())
                .flag("next.same", same && !silent)
                .flag("next.more", !same);
    }

    /** The day printed in a statutory notice must never come before its term has run out, however late it arrives. */
    private boolean isStatutory() {
        return job.occasion() == Occasion.STATUTORY_NOTICE;
    }

    private static Facts kinds(NoticeKind kind) {
        List<NoticeKind> own = List.of(
                NoticeKind.REMINDER,
                NoticeKind.STATUTORY_NOTICE,
                NoticeKind.FINAL_NOTICE,
                NoticeKind.HAND_OVER,
                NoticeKind.CALL,
                NoticeKind.STOP_SUPPLY);
        return new Facts()
                .flag("next.reminder", kind == NoticeKind.REMINDER)
                .flag("next.statutory", kind == NoticeKind.STATUTORY_NOTICE)
                .flag("next.final", kind == NoticeKind.FINAL_NOTICE)
                .flag("next.handOver", kind == NoticeKind.HAND_OVER)
                .flag("next.call", kind == NoticeKind.CALL)
                .flag("next.stop", kind == NoticeKind.STOP_SUPPLY)
                .flag("next.contact", !own.contains(kind));
    }

    /** A consequence does not say to whom it hands over, so a name is printed only where there is no choice. */
    private Optional<String> partner() {
        List<Partner> partners = job.creditor().partners();
        return partners.size() == 1 ? Optional.of(partners.get(0).name()) : Optional.empty();
    }

    private Optional<String> printed(Money money) {
        return Optional.of(money).filter(Money::isPositive).map(this::money);
    }

    private String money(Money money) {
        return job.format().money(money);
    }
}
