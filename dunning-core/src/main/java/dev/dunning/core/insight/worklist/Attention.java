package dev.dunning.core.insight.worklist;

import dev.dunning.core.insight.history.LastingPayments;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Talked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a person last dealt with a debtor; messages that a machine sends do not count. */
final class Attention {

    private Attention() {}

    static Optional<LocalDate> last(List<DunningEvent> events) {
        return events.stream()
                .filter(Attention::isOfAPerson)
                .map(DunningEvent::on)
                .max(LocalDate::compareTo);
    }

    /** On how many days a person dealt with it since the last payment. */
    static int inVain(List<DunningEvent> events) {
        LocalDate paid = LastingPayments.in(events).stream()
                .map(DunningEvent::on)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return (int) events.stream()
                .filter(Attention::isOfAPerson)
                .map(DunningEvent::on)
                .filter(paid::isBefore)
                .distinct()
                .count();
    }

    private static boolean isOfAPerson(DunningEvent event) {
        return event instanceof Talked
                || event instanceof Promised
                || event instanceof PlanAgreed
                || event instanceof DebtorSaid
                || event instanceof QuestionAnswered
                || event instanceof Approval
                || (event instanceof Sent sent && sent.channel().isLive());
    }
}
