package dev.dunning.core.decision;

import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks one step ahead with the same rules: every notice of today was sent and arrived, nothing is paid, nothing else
 * happens, and the bank statements keep coming.
 */
final class Foresight {

    /** A ladder may pause for limits and other invoices; more pauses than this are no announcement any more. */
    private static final int MOST_PAUSES = 120;

    private final DunningPolicy policy;
    private final Dossier dossier;

    Foresight(DunningPolicy policy, Dossier dossier) {
        this.policy = policy;
        this.dossier = dossier;
    }

    Act announce(Act act) {
        List<Notice> notices = act.notices().stream()
                .map(notice ->
                        notice.kind().isDemand() ? NoticeMaker.announcing(notice, consequence(act, notice)) : notice)
                .toList();
        return new Act(act.debtor(), act.on(), notices, act.why());
    }

    private Optional<Consequence> consequence(Act act, Notice notice) {
        List<DunningEvent> later = new ArrayList<>();
        act.notices().forEach(sent -> later.addAll(sent.record()));
        LocalDate day = act.on().plusDays(1);
        for (int i = 0; i < MOST_PAUSES; i++) {
            Decision next = new Deliberation(policy, unhindered().with(later), day).decision();
            if (next instanceof Act nextAct) {
                Optional<Notice> same = nextAct.notices().stream()
                        .filter(candidate -> concerns(candidate, notice))
                        .findFirst();
                if (same.isPresent()) {
                    return same.map(found -> consequence(found));
                }
                later.addAll(nextAct.sent());
            }
            Optional<LocalDate> until = until(next, day);
            if (until.isEmpty()) {
                return Optional.empty();
            }
            day = until.get();
        }
        return Optional.empty();
    }

    /** The statements of the days to come will be in by then. */
    private Dossier unhindered() {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                dossier.history(),
                Optional.empty(),
                dossier.law(),
                dossier.ext());
    }

    private static Consequence consequence(Notice notice) {
        return new Consequence(
                notice.sent(), notice.step(), notice.kind(), notice.claim().total());
    }

    /** The next action on anything that this notice names, not one that only lists it along. */
    private static boolean concerns(Notice candidate, Notice notice) {
        return candidate.carriers().stream().anyMatch(notice.invoices()::contains);
    }

    private static Optional<LocalDate> until(Decision next, LocalDate day) {
        Optional<LocalDate> until = next.fold(
                act -> Optional.of(day.plusDays(1)),
                Wait::until,
                Hold::until,
                refer -> Optional.empty(),
                settled -> Optional.empty());
        return until.filter(day::isBefore);
    }
}
