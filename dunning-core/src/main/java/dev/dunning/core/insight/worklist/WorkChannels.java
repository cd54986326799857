package dev.dunning.core.insight.worklist;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.insight.ChannelRecord;
import dev.dunning.core.jurisdiction.LawToday;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which channel a person contacts a debtor: of those that law and house rules leave open today, the one that worked best. */
final class WorkChannels {

    private static final int A_WEEK = 7;

    private final WorkMatter matter;
    private final WorkRules rules;
    private final List<Sent> sent;
    private final Map<Channel, ChannelRecord> records;

    WorkChannels(WorkMatter matter, WorkRules rules) {
        this.matter = matter;
        this.rules = rules;
        this.sent = Facts.of(matter.overdue().events(), Sent.class);
        this.records = ChannelRecord.of(matter.overdue().events()).stream()
                .collect(Collectors.toMap(ChannelRecord::channel, Function.identity()));
    }

    /** Whether there is any way to reach the debtor, today or later. */
    boolean isReachable() {
        return known().findAny().isPresent();
    }

    /** The best channel of today; of equals the one that brings most, then the first of all channels. */
    Optional<Channel> best() {
        if (sinceLast() < Math.max(1, limits().daysBetweenMessages().orElse(1))
                || isUsedUp(limits().messagesPerWeek(), sent.stream())) {
            return Optional.empty();
        }
        LawToday law = matter.policy().law().on(matter.dossier(), matter.on());
        return known().filter(channel -> isAllowed(channel, law))
                .min(Comparator.comparingDouble((Channel channel) -> -success(channel))
                        .thenComparing(
                                channel -> rules.effect(Optional.of(channel)).odds(), Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Stream<Channel> known() {
        return rules.effects().keySet().stream().filter(this::isKnown);
    }

    private boolean isKnown(Channel channel) {
        Optional<Contact> contact = matter.dossier().debtor().contact(channel);
        boolean agreed = !channel.needsConsent()
                || contact.flatMap(Contact::consent).filter(yes -> yes).isPresent();
        return contact.isPresent() && agreed && !hasBounced(channel, contact.flatMap(Contact::since));
    }

    /** The last message by it came back, and the address is still the same. */
    private boolean hasBounced(Channel channel, Optional<LocalDate> since) {
        Set<String> lost = Facts.of(matter.overdue().events(), Tracked.class).stream()
                .filter(tracked -> tracked.fate() == Fate.BOUNCED)
                .map(Tracked::message)
                .collect(Collectors.toSet());
        return sent.stream()
                .filter(message -> message.channel() == channel)
                .reduce((one, later) -> later)
                .filter(last -> last.message().filter(lost::contains).isPresent())
                .filter(last -> since.filter(last.on()::isBefore).isEmpty())
                .isPresent();
    }

    private Limits limits() {
        return matter.policy().document(matter.dossier().debtor()).limits();
    }

    private long sinceLast() {
        return sent.stream()
                .map(Sent::on)
                .max(LocalDate::compareTo)
                .map(last -> matter.on().toEpochDay() - last.toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    private boolean isUsedUp(Optional<Integer> most, Stream<Sent> messages) {
        LocalDate weekAgo = matter.on().minusDays(A_WEEK);
        long count = messages.filter(message -> message.on().isAfter(weekAgo)).count();
        return most.filter(limit -> count >= limit).isPresent();
    }

    private boolean isAllowed(Channel channel, LawToday law) {
        List<String> items =
                matter.overdue().parts().stream().map(OverdueItems.Part::item).toList();
        Proposal proposal = Proposal.of(NoticeKind.REMINDER, items).by(channel);
        Stream<Sent> calls = sent.stream().filter(message -> message.channel().isLive());
        boolean tooManyCalls = channel.isLive() && isUsedUp(limits().callsPerWeek(), calls);
        return !tooManyCalls
                && law.forbidden(proposal, Part.CHANNEL).isEmpty()
                && law.forbidden(proposal, Part.NOTICE).isEmpty();
    }

    /** What was never tried may work as well as not. */
    private double success(Channel channel) {
        ChannelRecord record = records.get(channel);
        return record == null ? 1 / 2.0 : (record.worked() + 1) / (record.sent().value() + 2.0);
    }

    /** What came of the channel so far; a talk counts as a call. */
    Reason reason(Channel channel) {
        ChannelRecord record = records.get(channel);
        boolean isCall = channel == Channel.PHONE;
        if (record != null) {
            return Reason.of(isCall ? "calls-worked-so-often" : "channel-worked-so-often")
                    .with("channel", channel)
                    .with("count", record.worked())
                    .with("sent", record.sent().value());
        }
        return isCall
                ? lastTalk().map(WorkChannels::spokenTo).orElseGet(() -> Reason.of("no-call-is-known"))
                : Reason.of("channel-is-untried").with("channel", channel);
    }

    Optional<LocalDate> lastTalk() {
        return Facts.of(matter.overdue().events(), Talked.class).stream()
                .map(Talked::on)
                .max(LocalDate::compareTo);
    }

    static Reason spokenTo(LocalDate day) {
        return Reason.of("debtor-was-spoken-to-last").with("day", day);
    }
}
