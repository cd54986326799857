package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.List;

/**
 * Pays what a demand asks; demands of one day count as one.
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
        List<Notice> demands = demands(decision);
        return demands.isEmpty() || daysOfDemands(dossier, decision.on()) != demand
                ? List.of()
                : demands.stream().map(PayingAt::payment).toList();
    }

    private static List<Notice> demands(Decision decision) {
        List<Notice> notices = decision instanceof Act act ? act.notices() : List.of();
        return notices.stream()
                .filter(notice -> notice.isSendable() && notice.kind().isDemand())
                .filter(notice -> notice.claim().total().isPositive())
                .toList();
    }

    private static long daysOfDemands(Dossier dossier, LocalDate today) {
        return dossier.history().stream()
                .filter(event -> event instanceof Sent sent && sent.kind().isDemand())
                .map(DunningEvent::on)
                .filter(day -> !day.isAfter(today))
                .distinct()
                .count();
    }

    /** Says what it is for where that is one invoice; the law shares out what is paid for several. */
    private static DunningEvent payment(Notice notice) {
        String id = "paid/" + notice.key();
        LocalDate day = notice.respondBy().orElse(notice.sent());
        Money total = notice.claim().total();
        return notice.invoices().size() == 1
                ? DunningEvent.paid(id, day, notice.invoices().get(0), total)
                : DunningEvent.paidOnAccount(id, day, total);
    }

    @Override
    public Assumption assumption() {
        return Assumption.of(Assumption.Kind.PAYS_AT, demand);
    }
}
