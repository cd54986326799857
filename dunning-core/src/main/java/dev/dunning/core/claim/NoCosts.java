package dev.dunning.core.claim;

import dev.dunning.core.law.Citation;
import java.util.List;

/** No costs at all. */
record NoCosts(Citation source) implements CostRule {

    @Override
    public boolean needsNotice() {
        return false;
    }

    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        return List.of();
    }
}
