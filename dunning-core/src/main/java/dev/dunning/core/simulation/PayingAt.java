package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pays what a demand asks.
 *
 * @param demand which demand, counted from 1
 */
record PayingAt(int demand) implements Behaviour {

    PayingAt {
        if (demand < 1) {
            throw new IllegalArgumentException("demand `" + demand + "` was never sent; demands are counted from 1");
        }
    }

    @Override
    public List<DunningEvent> after(Decision decision, Dossier dossier) {
        List<DunningEvent> payments = new ArrayList<>();
        if (decision instanceof Act act && daysOfDemands(dossier).size() == demand) {
            act.notices().stream()
                    .filter(notice -> notice.isSendable() && notice.kind().isDemand())
                    .forEach(notice -> payments.add(payment(notice)));
        }
        return payments;
    }

    private static Set<LocalDate> daysOfDemands(Dossier dossier) {
        return dossier.history().stream()
                .filter(event -> event instanceof Sent sent && sent.kind().isDemand())
                .map(DunningEvent::on)
                .collect(Collectors.toSet());
    }

    private static DunningEvent payment(Notice notice) {
        LocalDate day = notice.respondBy().orElse(notice.sent());
        return DunningEvent.paidOnAccount(
                notice.key() + "/paid", day, notice.claim().total());
    }
}
