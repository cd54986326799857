package dev.dunning.core.simulation;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pays some of the plan that was agreed; where none runs, agrees to the first that is offered.
 *
 * @param paid how many instalments are paid; {@link #ALL} for a plan that is kept
 */
record PayingInParts(int paid) implements Behaviour {

    static final int ALL = Integer.MAX_VALUE;

    private static final String AGREED = "agreed/";
    private static final String PART = "paid/part-";

    PayingInParts {
        if (paid < 0) {
            throw new IllegalArgumentException("`" + paid + "` instalments cannot be paid; write zero or more");
        }
    }

    @Override
    public List<DunningEvent> after(Decision decision, Dossier dossier) {
        if (hasReacted(dossier)) {
            return List.of();
        }
        return running(dossier, decision.on())
                .map(plan -> payments(plan, decision.on()))
                .or(() -> offered(decision).map(this::agreement))
                .orElse(List.of());
    }

    private static boolean hasReacted(Dossier dossier) {
        return dossier.history().stream()
                .flatMap(event -> event.entry().id().stream())
                .anyMatch(id -> id.startsWith(PART) || id.startsWith(AGREED));
    }

    /** The plan that was agreed before; one whose last day has passed is not paid any more. */
    private static Optional<PlanAgreed> running(Dossier dossier, LocalDate today) {
        return dossier.history().stream()
                .filter(event -> event instanceof PlanAgreed && !event.on().isAfter(today))
                .map(PlanAgreed.class::cast)
                .filter(plan -> plan.instalments().stream().anyMatch(part -> isToCome(part, today)))
                .reduce((earlier, later) -> later);
    }

    private static boolean isToCome(Instalment part, LocalDate today) {
        return part.due().isAfter(today);
    }

    private static Optional<Notice> offered(Decision decision) {
        List<Notice> notices = decision instanceof Act act ? act.notices() : List.of();
        return notices.stream()
                .filter(notice -> notice.isSendable() && !notice.plan().isEmpty())
                .filter(notice -> !notice.kind().equals(NoticeKind.PLAN_CONFIRMATION))
                .findFirst();
    }

    private List<DunningEvent> agreement(Notice notice) {
        Entry entry = Entry.on(notice.sent().plusDays(1), AGREED + notice.key());
        PlanAgreed plan = new PlanAgreed(entry, notice.plan(), notice.invoices());
        List<DunningEvent> events = new ArrayList<>(List.of(plan));
        events.addAll(payments(plan, notice.sent()));
        return events;
    }

    private List<DunningEvent> payments(PlanAgreed plan, LocalDate today) {
        List<Instalment> parts = plan.instalments().stream()
                .filter(part -> isToCome(part, today))
                .sorted(Comparator.comparing(Instalment::due))
                .limit(paid)
                .toList();
        List<DunningEvent> events = new ArrayList<>();
        parts.forEach(
                part -> events.add(DunningEvent.paidOnAccount(PART + (events.size() + 1), part.due(), part.amount())));
        return events;
    }

    @Override
    public Assumption assumption() {
        return paid == ALL
                ? Assumption.of(Assumption.Kind.KEEPS_PLAN)
                : Assumption.of(Assumption.Kind.BREAKS_PLAN, paid);
    }
}
