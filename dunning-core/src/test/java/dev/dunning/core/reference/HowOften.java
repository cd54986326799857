package dev.dunning.core.reference;

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

    /** Whether a message about some items can go out today. */
    boolean allowsMessage(List<String> items) {
        return isLongEnoughAgo(items) && room() > 0;
    }

    private boolean isLongEnoughAgo(List<String> items) {
        int days = Math.max(1, limits().daysBetweenMessages().orElse(0));
        boolean any = facts.policy().conventions().intervalScope() == IntervalScope.DEBTOR;
        return facts.all(Sent.class).stream()
                .filter(sent -> any || sent.invoices().stream().anyMatch(items::contains))
                .noneMatch(sent -> facts.today().isBefore(sent.on().plusDays(days)));
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
