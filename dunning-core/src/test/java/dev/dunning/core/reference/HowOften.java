package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.policy.IntervalScope;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.List;

/** Section 9, the limits: how often a debtor is contacted at most; what was taken back or returned counts too. */
record HowOften(WhatCounts facts) {

    private static final int WEEK = 7;

    private Limits limits() {
        return facts.policy().limits();
    }

    /** Whether an answer can go out today, whatever it is about. */
    boolean allowsAnswer() {
        return room() > 0 && facts.all(Sent.class).stream().allMatch(this::isLongEnoughAgo);
    }

    /** Whether a step of the ladder of an item can go out today. */
    boolean allowsStep(Item item) {
        boolean any = facts.policy().conventions().intervalScope() == IntervalScope.DEBTOR;
        return room() > 0
                && facts.all(Sent.class).stream()
                        .filter(sent -> any || WhatCounts.names(sent.invoices(), item) || isAboutNothing(sent))
                        .allMatch(this::isLongEnoughAgo);
    }

    private boolean isLongEnoughAgo(Sent sent) {
        int days = Math.max(1, limits().daysBetweenMessages().orElse(0));
        return !facts.today().isBefore(sent.on().plusDays(days));
    }

    /** What names no invoice of the dossier counts for each. */
    private boolean isAboutNothing(Sent sent) {
        return facts.items().stream().noneMatch(item -> WhatCounts.names(sent.invoices(), item));
    }

    /** How many messages can still go out this week; a call is one of them. */
    int room() {
        int most = limits().messagesPerWeek().orElse(Integer.MAX_VALUE);
        return Math.max(0, most - thisWeek().size());
    }

    boolean allowsCall() {
        long calls = thisWeek().stream()
                .filter(sent -> sent.channel() == Channel.PHONE)
                .count();
        return calls < limits().callsPerWeek().orElse(Integer.MAX_VALUE);
    }

    private List<Sent> thisWeek() {
        return facts.all(Sent.class).stream()
                .filter(sent -> facts.today().isBefore(sent.on().plusDays(WEEK)))
                .toList();
    }
}
