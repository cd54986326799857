package dev.dunning.templates;

import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.templates.format.Format;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was agreed, promised, disputed or paid. */
final class AgreementFacts {

    private final Job job;

    AgreementFacts(Job job) {
        this.job = job;
    }

    /** The parts of a plan that is proposed, confirmed or broken; no total where there is none. */
    Facts plan() {
        Format format = job.format();
        List<Instalment> parts = job.notice().plan();
        return new Facts()
                .rows("plan", parts.stream().map(part -> part(part, format)).toList())
                .maybe(
                        "planTotal",
                        Optional.of(job.planned()).filter(Money::isPositive).map(format::money))
                .maybe(
                        "planCount",
                        Optional.of(parts.size()).filter(size -> size > 1).map(format::number))
                .maybe(
                        "nextDue",
                        parts.stream()
                                .map(Instalment::due)
                                .filter(due -> !due.isBefore(job.notice().sent()))
                                .findFirst()
                                .map(format::longDate))
                .flag("planOne", parts.size() == 1);
    }

    private static Facts part(Instalment part, Format format) {
        return new Facts()
                .text("part.due", format.longDate(part.due()))
                .text("part.amount", format.money(part.amount()));
    }

    Facts answerBy() {
        return new Facts().maybe("answerBy", job.notice().respondBy().map(job.format()::longDate));
    }

    Facts promise() {
        Optional<Promised> last = lastPromise(job.dossier(), job.notice());
        return new Facts().maybe("promisedOn", last.map(Promised::on).map(job.format()::date));
    }

    /** The amount of the last promise; absent when it was about everything. */
    static Optional<Money> promised(Dossier dossier, Notice notice) {
        return lastPromise(dossier, notice).flatMap(Promised::amount);
    }

    private static Optional<Promised> lastPromise(Dossier dossier, Notice notice) {
        return before(dossier, notice, Promised.class).max(Comparator.comparing(Promised::on));
    }

    Facts dispute() {
        Optional<Disputed> last = before(job.dossier(), job.notice(), Disputed.class)
                .filter(dispute -> isAbout(dispute.invoice()))
                .max(Comparator.comparing(Disputed::on));
        return new Facts()
                .maybe("disputedOn", last.map(Disputed::on).map(job.format()::date))
                .maybe("disputedAmount", last.flatMap(Disputed::amount).map(job.format()::money));
    }

    /** The day of the last payment for one of the invoices, or on account. */
    Facts payment() {
        Optional<LocalDate> last = before(job.dossier(), job.notice(), Paid.class)
                .filter(paid -> paid.invoice().map(this::isAbout).orElse(true))
                .map(Paid::on)
                .max(Comparator.naturalOrder());
        return new Facts().maybe("paidOn", last.map(job.format()::date));
    }

    private boolean isAbout(String invoice) {
        return job.notice().invoices().stream().anyMatch(id -> id.equals(invoice) || id.startsWith(invoice + "/"));
    }

    private static <E extends DunningEvent> Stream<E> before(Dossier dossier, Notice notice, Class<E> type) {
        return dossier.history().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> !event.on().isAfter(notice.sent()));
    }
}
