package dev.dunning.core.reference;

import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.jurisdiction.Verdict.Forbidden;
import dev.dunning.core.jurisdiction.Verdict.Part;
import java.util.ArrayList;
import java.util.List;

/** What the guards of the law say to a proposal. */
record WhatTheLawForbids(WhatCounts facts, Proposal proposal, Part part) {

    private List<Forbidden> verdicts() {
        List<Forbidden> verdicts = new ArrayList<>();
        for (Guard guard : facts.law().guards()) {
            Verdict verdict = guard.judge(proposal, facts.dossier(), facts.today());
            if (verdict instanceof Forbidden forbidden && forbidden.part() == part) {
                verdicts.add(forbidden);
            }
        }
        return verdicts;
    }

    boolean isForbidden() {
        return !verdicts().isEmpty();
    }

    /** Only a new fact can change it. */
    boolean isForGood() {
        return verdicts().stream().anyMatch(verdict -> verdict.until().isEmpty());
    }

    /** It may be allowed on a later day. */
    boolean isForSomeDays() {
        return isForbidden() && !isForGood();
    }

    boolean isForbiddenBy(String rule) {
        return verdicts().stream()
                .anyMatch(verdict -> verdict.reason().rule().id().equals(rule));
    }
}
