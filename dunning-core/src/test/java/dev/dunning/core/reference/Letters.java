package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.reference.Answer.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a letter is written: what it lists, how it goes out, and the last good day that it prints. */
record Letters(WhatCounts facts) {

    /**
     * A letter in the making.
     *
     * @param step the step
     * @param carriers the items that take it
     * @param listed the items that are only listed along
     * @param channels how it goes out
     */
    record Draft(StepDocument step, List<Item> carriers, List<Item> listed, List<Channel> channels) {

        List<String> carrying() {
            return names(carriers);
        }

        List<String> items() {
            List<Item> all = new ArrayList<>(carriers);
            all.addAll(listed);
            return names(all);
        }

        /** By due date, then by number. */
        private static List<String> names(List<Item> items) {
            return items.stream().sorted(Ledger.ORDER).map(Item::id).toList();
        }
    }

    Draft draft(StepDocument step, List<Item> carriers, List<Item> listed) {
        Draft draft = new Draft(step, carriers, listed, List.of());
        return new Draft(step, carriers, listed, way(draft).channels());
    }

    boolean isClosedForSomeDays(Draft draft) {
        return way(draft).isClosedForSomeDays();
    }

    private HowItGoesOut way(Draft draft) {
        return new HowItGoesOut(facts, draft.step(), draft.items());
    }

    /** Each channel of a letter leaves less of this week for the next one; what has no place in it does not go out. */
    List<Draft> withinTheWeek(List<Draft> drafts) {
        List<Draft> within = new ArrayList<>();
        int room = new HowOften(facts).room();
        for (Draft draft : drafts) {
            List<Channel> channels =
                    draft.channels().subList(0, Math.min(room, draft.channels().size()));
            if (room > 0) {
                within.add(new Draft(draft.step(), draft.carriers(), draft.listed(), channels));
                room -= channels.size();
            }
        }
        return within;
    }

    Letter write(Draft draft) {
        return new Letter(
                draft.step().id(),
                draft.step().kind(),
                draft.channels(),
                draft.items(),
                Draft.names(draft.listed()),
                respondBy(draft));
    }

    private Optional<LocalDate> respondBy(Draft draft) {
        return printed(draft).filter(last -> !last.isBefore(facts.today()));
    }

    private Optional<LocalDate> printed(Draft draft) {
        NoticeKind kind = draft.step().kind();
        Trigger trigger = draft.step().when().trigger();
        boolean told = kind == NoticeKind.PROMISE_CONFIRMATION || kind == NoticeKind.PLAN_BREACH;
        if (told && trigger == Trigger.AFTER_PROMISED) {
            return new Promises(facts).last().map(Promised::by);
        } else if (told && trigger == Trigger.AFTER_PLAN_BROKEN) {
            PaymentPlan plan = new PaymentPlan(facts);
            return plan.firstMissed().map(Instalment::due).map(plan::lastCure);
        }
        boolean answered = kind == NoticeKind.PLAN_PROPOSAL || kind == NoticeKind.DISPUTE_ACKNOWLEDGEMENT;
        return answered || kind.isDemand() ? lastDeadline(draft) : Optional.empty();
    }

    private Optional<LocalDate> lastDeadline(Draft draft) {
        int days = draft.step().respondWithin();
        return draft.channels().stream()
                .map(channel -> facts.law()
                        .deadline(draft.step().kind(), channel, facts.today(), days)
                        .lastDay())
                .max(Comparator.naturalOrder());
    }
}
