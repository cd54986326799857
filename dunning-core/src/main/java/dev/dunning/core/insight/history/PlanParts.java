package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of the parts of payment plans whose day is past and whose payments are known. A plan asks until the next one
 * is agreed, or it is cancelled; what was credited or given up by the day of a part is asked no more.
 */
public final class PlanParts {

    private final Settlements settlements;
    private final Dossier dossier;
    private final LocalDate on;
    private final List<PlanAgreed> plans;

    /**
     * Looks at the plans of a debtor.
     *
     * @param settlements how its invoices were paid, as known on the day
     * @param dossier the facts
     * @param on the day, at its end; a part counts when payments are booked beyond its own day
     */
    public PlanParts(Settlements settlements, Dossier dossier, LocalDate on) {
        this.settlements = settlements;
        this.dossier = dossier;
        this.on = on;
        this.plans = Facts.of(settlements.events(), PlanAgreed.class);
    }

    /**
     * Lists the plans of which a part was missed while it was asked.
     *
     * @return the plans, in their order
     */
    public List<PlanAgreed> broken() {
        List<PlanAgreed> broken = new ArrayList<>();
        List<Kept> kept = each();
        for (int i = 0; i < plans.size(); i++) {
            if (kept.get(i).broken() > 0) {
                broken.add(plans.get(i));
            }
        }
        return List.copyOf(broken);
    }

    Kept kept() {
        return each().stream().reduce(Kept.NONE, Kept::plus);
    }

    private List<Kept> each() {
        if (plans.isEmpty()) {
            return List.of();
        }
        AsKnown known = new AsKnown(settlements);
        return IntStream.range(0, plans.size())
                .mapToObj(place -> kept(place, known))
                .toList();
    }

    /**
     * With the first part that is missed a plan is broken, and no further part of it counts. A part that is covered only
     * with what was credited or given up was neither kept nor missed.
     */
    private Kept kept(int place, AsKnown known) {
        PlanAgreed plan = plans.get(place);
        LocalDate end = end(place);
        LocalDate eve = plan.on().minusDays(1);
        Predicate<Item> meant = item -> Agreed.isMeant(plan.invoices(), plan.on(), item);
        Ledger then = known.on(eve);
        long before = AsKnown.openAtEndOf(eve, then, meant);
        long asked = 0;
        int kept = 0;
        for (Instalment part : inOrder(plan)) {
            if (!part.due().isBefore(end)) {
                break;
            }
            asked = Math.addExact(asked, part.amount().minorUnits());
            long most = before - Math.min(before, asked);
            if (known.open(part.due(), meant) > most) {
                return new Kept(kept, 1);
            }
            kept += AsKnown.openAtEndOf(part.due(), then, meant) > most ? 0 : 1;
        }
        return new Kept(kept, 0);
    }

    static List<Instalment> inOrder(PlanAgreed plan) {
        return plan.instalments().stream()
                .sorted(Comparator.comparing(Instalment::due))
                .toList();
    }

    /** The day from which on parts of a plan are not asked any more, or not known. */
    private LocalDate end(int place) {
        LocalDate agreed = plans.get(place).on();
        LocalDate booked = dossier.bookedBy(on);
        Stream<LocalDate> next = plans.stream().skip(place + 1L).limit(1).map(PlanAgreed::on);
        Stream<LocalDate> cancelled = Facts.of(settlements.events(), PlanCancelled.class).stream()
                .map(PlanCancelled::on)
                .filter(day -> !day.isBefore(agreed));
        return Stream.concat(next, cancelled)
                .min(LocalDate::compareTo)
                .filter(booked::isAfter)
                .orElse(booked);
    }
}
