package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.Instalment;
import java.util.ArrayList;
import java.util.List;

/**
 * Agrees to the first plan that is offered, and pays some of it.
 *
 * @param paid how many instalments are paid
 */
record PayingInParts(int paid) implements Behaviour {

    PayingInParts {
        if (paid < 0) {
            throw new IllegalArgumentException("`" + paid + "` instalments cannot be paid; write zero or more");
        }
    }

    @Override
    public List<DunningEvent> after(Decision decision, Dossier dossier) {
        boolean agreed = dossier.history().stream().anyMatch(PlanAgreed.class::isInstance);
        if (agreed || !(decision instanceof Act act)) {
            return List.of();
        }
        return act.notices().stream()
                .filter(notice -> notice.isSendable() && !notice.plan().isEmpty())
                .findFirst()
                .map(this::agreement)
                .orElse(List.of());
    }

    private List<DunningEvent> agreement(Notice notice) {
        List<DunningEvent> events = new ArrayList<>();
        events.add(new PlanAgreed(Entry.on(notice.sent().plusDays(1)), notice.plan(), notice.invoices()));
        for (int i = 0; i < Math.min(paid, notice.plan().size()); i++) {
            Instalment part = notice.plan().get(i);
            events.add(DunningEvent.paidOnAccount(notice.key() + "/part-" + (i + 1), part.due(), part.amount()));
        }
        return events;
    }
}
