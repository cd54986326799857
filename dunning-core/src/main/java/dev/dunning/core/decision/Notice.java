package dev.dunning.core.decision;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One message to send, or to approve.
 *
 * @param key names it for approval: the same step for the same invoices has the same key
 * @param step id of the step
 * @param kind what it does
 * @param ordinal which one of its kind in the policy's ladder, counted from 1
 * @param tone how it sounds
 * @param channels how it goes out; more than one when the step combines them
 * @param invoices numbers of the invoices, instalments as {@code number/part}, oldest due date first
 * @param claim what it asks for
 * @param sent the day it goes out
 * @param respondBy the last good day, inclusive; absent when it asks for nothing by a day
 * @param approval why a person must say yes first; absent when it can go out
 * @param sendBetween the hours that the law sets for its channels; absent when it sets none
 * @param attachments numbers of the invoices whose copies go along
 * @param onLapse what will be owed when the term of a statutory notice runs out
 * @param ifUnpaid the next action when nothing is paid; absent when a person will look at it
 * @param plan the payment plan that it proposes or confirms, or the instalments that a breach is about, each with what is
 *     left of it, by due date; empty when it says nothing of one
 * @param handOverTo to whom this step hands over
 * @param record what the host stores once it was sent
 */
public record Notice(
        String key,
        String step,
        NoticeKind kind,
        int ordinal,
        Tone tone,
        List<Channel> channels,
        List<String> invoices,
        Claim claim,
        LocalDate sent,
        Optional<LocalDate> respondBy,
        Optional<Reason> approval,
        Optional<SendWindow> sendBetween,
        List<String> attachments,
        Optional<Lapse> onLapse,
        Optional<Consequence> ifUnpaid,
        List<Instalment> plan,
        Optional<PartnerRole> handOverTo,
        List<DunningEvent.Sent> record) {

    /** Copies the lists. */
    public Notice {
        channels = List.copyOf(channels);
        invoices = List.copyOf(invoices);
        attachments = List.copyOf(attachments);
        plan = List.copyOf(plan);
        record = List.copyOf(record);
    }

    /**
     * Tells whether it can go out now.
     *
     * @return false while a person must say yes first
     */
    public boolean isSendable() {
        return approval.isEmpty();
    }

    /**
     * Names the invoices that have their step with this notice; the others are only listed along.
     *
     * @return some or all of {@link #invoices()}, in the same order
     */
    public List<String> carriers() {
        Set<String> carried = new HashSet<>();
        record.forEach(sent -> carried.addAll(sent.carried()));
        return invoices.stream().filter(id -> !carried.contains(id)).toList();
    }

    /**
     * Says what goes out, what it asks for, and what follows.
     *
     * @return one to three facts, to be worded in any language
     */
    public List<Reason> summary() {
        List<Reason> summary = new ArrayList<>(List.of(asked()));
        approval.ifPresent(summary::add);
        ifUnpaid.map(next -> Reason.of("next-step-follows")
                        .with("step", next.step())
                        .with("day", next.on())
                        .with("total", next.total()))
                .ifPresent(summary::add);
        return List.copyOf(summary);
    }

    private Reason asked() {
        Reason asked = rule().with("step", step)
                .with("channels", channels)
                .with("invoices", invoices)
                .with("total", claim.total());
        return respondBy.map(day -> asked.with("day", day)).orElse(asked);
    }

    private Reason rule() {
        if (!claim.total().isPositive()) {
            return Reason.of("notice-asks-nothing");
        }
        return respondBy.isPresent() ? Reason.of("notice-asks-by") : Reason.of("notice-asks");
    }
}
