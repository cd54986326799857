package dev.dunning.core.reference;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Section 9, the channels: how a step goes out. */
record HowItGoesOut(WhatCounts facts, StepDocument step, List<String> items) {

    private static final List<Channel> BY_COST = List.of(
            Channel.EMAIL,
            Channel.REGISTERED_EMAIL,
            Channel.SMS,
            Channel.VOICE,
            Channel.LETTER,
            Channel.PHONE,
            Channel.REGISTERED_LETTER);
    private static final List<Channel> EQUALS = List.of(
            Channel.EMAIL,
            Channel.LETTER,
            Channel.REGISTERED_EMAIL,
            Channel.REGISTERED_LETTER,
            Channel.SMS,
            Channel.VOICE,
            Channel.PHONE);
    private static final int DAYS_TO_PAY = 14;

    /** The channels to use; none when none can be used. */
    List<Channel> channels() {
        List<Channel> usable = preferred().stream()
                .filter(channel ->
                        isReachable(channel) && isFree(channel) && !law(channel).isForbidden())
                .toList();
        boolean all = step.combine() == Combine.ALL;
        return all || usable.isEmpty() ? usable : usable.subList(0, 1);
    }

    /** Whether a channel is closed by nothing but the law or the limit on calls, and only for some days. */
    boolean isClosedForSomeDays() {
        return step.channels().stream()
                .anyMatch(channel -> isReachable(channel) && !law(channel).isForGood());
    }

    private boolean isFree(Channel channel) {
        return channel != Channel.PHONE || new HowOften(facts).allowsCall();
    }

    private WhatTheLawForbids law(Channel channel) {
        return new WhatTheLawForbids(facts, Proposal.of(step.kind(), items).by(channel), Part.CHANNEL);
    }

    private boolean isReachable(Channel channel) {
        Optional<Contact> contact = facts.dossier().debtor().contact(channel);
        return contact.isPresent()
                && (!channel.needsConsent() || contact.get().consent().orElse(false))
                && !hasBounced(channel, contact.get());
    }

    private List<Sent> sent(Channel channel) {
        return facts.all(Sent.class).stream()
                .filter(sent -> sent.channel() == channel)
                .toList();
    }

    /** Whether something came back since the contact is known and nothing arrived after it. */
    private boolean hasBounced(Channel channel, Contact contact) {
        List<Tracked> fates = fates(channel);
        return fates.stream()
                .filter(tracked -> tracked.fate() == Fate.BOUNCED)
                .filter(bounced ->
                        contact.since().filter(bounced.on()::isBefore).isEmpty())
                .anyMatch(bounced -> fates.stream()
                        .filter(tracked -> tracked.fate() == Fate.DELIVERED)
                        .noneMatch(delivered -> delivered.on().isAfter(bounced.on())));
    }

    private List<Tracked> fates(Channel channel) {
        List<String> messages =
                sent(channel).stream().flatMap(sent -> sent.message().stream()).toList();
        return facts.all(Tracked.class).stream()
                .filter(tracked -> messages.contains(tracked.message()))
                .toList();
    }

    private List<Channel> preferred() {
        List<Channel> channels = new ArrayList<>(step.channels());
        switch (step.combine()) {
            case VARIED -> {
                List<Channel> tried = wasAnswered() ? List.of() : lastUsed();
                channels.sort(Comparator.comparing(tried::contains));
            }
            case PROVEN -> {
                channels.sort(Comparator.comparing(EQUALS::indexOf));
                channels.sort(Comparator.comparing(this::successes).reversed());
            }
            case CHEAPEST -> channels.sort(Comparator.comparing(BY_COST::indexOf));
            default -> {}
        }
        return channels;
    }

    /** The messages of the last day that had any. */
    private Stream<Sent> theLast() {
        Optional<LocalDate> last = facts.went().stream().map(Sent::on).max(Comparator.naturalOrder());
        return facts.went().stream().filter(sent -> last.equals(Optional.of(sent.on())));
    }

    private List<Channel> lastUsed() {
        return theLast().map(Sent::channel).toList();
    }

    /** Whether the last message was a success, or the debtor said something since. */
    private boolean wasAnswered() {
        return theLast().anyMatch(sent -> wasASuccess(sent) || wasFollowedByAWord(sent));
    }

    private boolean wasFollowedByAWord(Sent sent) {
        return facts.events().stream().anyMatch(event -> !event.on().isBefore(sent.on()) && isAWord(event));
    }

    private static boolean isAWord(DunningEvent event) {
        return event instanceof DunningEvent.DebtorSaid
                || event instanceof DunningEvent.Talked
                || event instanceof DunningEvent.Replied
                || event instanceof DunningEvent.Promised
                || event instanceof DunningEvent.PlanAgreed
                || event instanceof DunningEvent.Disputed
                || event instanceof DunningEvent.Complained;
    }

    private static boolean isRead(Tracked tracked) {
        return tracked.fate() == Fate.READ || tracked.fate() == Fate.ANSWERED;
    }

    private long successes(Channel channel) {
        return facts.went().stream()
                .filter(sent -> sent.channel() == channel && wasASuccess(sent))
                .count();
    }

    private boolean wasASuccess(Sent sent) {
        return facts.fates(sent).stream().anyMatch(HowItGoesOut::isRead)
                || facts.all(Paid.class).stream()
                        .anyMatch(paid -> paid.on().isAfter(sent.on())
                                && !paid.on().isAfter(sent.on().plusDays(DAYS_TO_PAY)));
    }
}
