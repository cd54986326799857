package dev.dunning.core.decision;

import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Consequence> found = new HashMap<>();

    Foresight(DunningPolicy policy, Dossier dossier) {
        this.policy = policy;
        this.dossier = dossier;
    }

    Act announce(Act act) {
        look(act);
        List<Notice> notices = act.notices().stream()
                .map(notice -> notice.kind().isDemand()
                        ? NoticeMaker.announcing(notice, Optional.ofNullable(found.get(notice.key())))
                        : notice)
                .toList();
        return new Act(act.debtor(), act.on(), notices, act.why());
    }

    private void look(Act act) {
        List<Notice> waiting = new ArrayList<>(act.notices());
        waiting.removeIf(notice -> !notice.kind().isDemand());
        Dossier known = known(dossier, act.on());
        List<DunningEvent> later = new ArrayList<>();
        act.notices().forEach(sent -> later.addAll(sent.record()));
        Optional<LocalDate> day = Optional.of(act.on().plusDays(1));
        for (int i = 0; i < MOST_PAUSES && !waiting.isEmpty() && day.isPresent(); i++) {
            Decision next = new Deliberation(policy, known.with(later), day.get()).decision();
            if (next instanceof Act nextAct) {
                Map<String, Notice> followers = byCarrier(nextAct);
                waiting.removeIf(notice -> isFollowed(notice, followers));
                later.addAll(nextAct.sent());
            }
            day = next.nextChange();
        }
    }

    /** The next action on anything is what takes a step for it, not what only lists it along. */
    private static Map<String, Notice> byCarrier(Act act) {
        Map<String, Notice> followers = new HashMap<>();
        act.notices().stream()
                .filter(notice -> notice.kind().needsDebt())
                .forEach(notice -> notice.carriers().forEach(item -> followers.putIfAbsent(item, notice)));
        return followers;
    }

    private boolean isFollowed(Notice notice, Map<String, Notice> followers) {
        Optional<Notice> follower = notice.invoices().stream()
                .flatMap(item -> Optional.ofNullable(followers.get(item)).stream())
                .findFirst();
        follower.ifPresent(next -> found.put(notice.key(), consequence(next)));
        return follower.isPresent();
    }

    /** What is known today, with the statements of the days to come; a fact of a later day is not known yet. */
    private static Dossier known(Dossier dossier, LocalDate today) {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices().stream()
                        .filter(invoice -> !invoice.issued().isAfter(today))
                        .toList(),
                dossier.history().stream()
                        .filter(event -> !event.on().isAfter(today))
                        .toList(),
                Optional.empty(),
                dossier.law(),
                dossier.ext());
    }

    private static Consequence consequence(Notice notice) {
        return new Consequence(
                notice.sent(), notice.step(), notice.kind(), notice.claim().total());
    }
}
