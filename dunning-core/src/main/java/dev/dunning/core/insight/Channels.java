package dev.dunning.core.insight;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.history.EventName;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came of the messages, by channel. */
final class Channels {

    private static final int A_WEEK = 7;

    private final List<DunningEvent> events;
    private final Set<String> lost = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final NavigableSet<LocalDate> contacts = new TreeSet<>();
    private final NavigableMap<LocalDate, List<Paid>> payments = new TreeMap<>();

    /** Takes the events and, of the payments among them, those that did not go back. */
    Channels(List<DunningEvent> events, List<Paid> lasting) {
        this.events = events;
        events.forEach(this::note);
        lasting.forEach(paid ->
                payments.computeIfAbsent(paid.on(), day -> new ArrayList<>()).add(paid));
    }

    private void note(DunningEvent event) {
        if (event instanceof Tracked tracked) {
            track(tracked);
        } else if (event instanceof Replied replied) {
            replied.message().ifPresentOrElse(answered::add, () -> contacts.add(event.on()));
        } else if (event instanceof Talked || event instanceof Promised) {
            contacts.add(event.on());
        }
    }

    private void track(Tracked tracked) {
        if (tracked.fate() == Fate.BOUNCED || tracked.fate() == Fate.RETRACTED) {
            lost.add(tracked.message());
        } else if (tracked.fate() == Fate.ANSWERED) {
            answered.add(tracked.message());
        }
    }

    List<ChannelRecord> records() {
        Map<Channel, List<Sent>> byChannel = new EnumMap<>(Channel.class);
        Facts.of(events, Sent.class).stream()
                .filter(sent -> sent.message().filter(lost::contains).isEmpty())
                .forEach(sent -> byChannel
                        .computeIfAbsent(sent.channel(), channel -> new ArrayList<>())
                        .add(sent));
        return byChannel.entrySet().stream()
                .map(entry -> record(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (ChannelRecord record) -> -record.sent().value())
                        .thenComparing(ChannelRecord::channel))
                .toList();
    }

    private ChannelRecord record(Channel channel, List<Sent> sent) {
        return ChannelRecord.of(
                channel,
                sent.stream().map(EventName::of).toList(),
                sent.stream().filter(this::isAnswered).map(EventName::of).toList(),
                sent.stream().filter(this::isPaid).map(EventName::of).toList());
    }

    private boolean isAnswered(Sent sent) {
        LocalDate next = contacts.ceiling(sent.on());
        boolean spoke = next != null && !next.isAfter(sent.on().plusDays(A_WEEK));
        return spoke || sent.message().filter(answered::contains).isPresent();
    }

    private boolean isPaid(Sent sent) {
        return payments.subMap(sent.on(), false, sent.on().plusDays(A_WEEK), true).values().stream()
                .flatMap(List::stream)
                .anyMatch(paid -> paid.invoice().map(sent.invoices()::contains).orElse(true));
    }
}
