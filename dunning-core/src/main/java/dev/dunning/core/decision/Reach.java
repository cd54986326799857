package dev.dunning.core.decision;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How well each channel reached the debtor so far. */
final class Reach {

    /** A payment this soon after a message counts as its answer. */
    private static final int DAYS_TO_REACT = 14;

    private final Situation situation;
    private final Map<Channel, LocalDate> bounced = new EnumMap<>(Channel.class);
    private final Map<Channel, LocalDate> delivered = new EnumMap<>(Channel.class);
    private final Map<Channel, Integer> reactions = new EnumMap<>(Channel.class);
    private final TreeSet<LocalDate> payments = new TreeSet<>();
    private final Set<String> answered = new HashSet<>();

    Reach(Situation situation) {
        this.situation = situation;
        Map<String, Channel> channels = new HashMap<>();
        situation.contacts.forEach(sent -> sent.message().ifPresent(message -> channels.put(message, sent.channel())));
        situation.events(Tracked.class).forEach(tracked -> tracked(tracked, channels));
        situation.events(Paid.class).stream().map(Paid::on).forEach(payments::add);
        situation.messages.stream()
                .filter(this::hasReaction)
                .forEach(sent -> reactions.merge(sent.channel(), 1, Integer::sum));
    }

    private void tracked(Tracked tracked, Map<String, Channel> channels) {
        Channel channel = channels.get(tracked.message());
        if (channel != null && tracked.fate() == Fate.BOUNCED) {
            bounced.put(channel, tracked.on());
        } else if (channel != null && tracked.fate() == Fate.DELIVERED) {
            delivered.put(channel, tracked.on());
        } else if (tracked.fate() == Fate.READ || tracked.fate() == Fate.ANSWERED) {
            answered.add(tracked.message());
        }
    }

    private boolean hasReaction(Sent sent) {
        LocalDate next = payments.higher(sent.on());
        boolean paid = next != null && !next.isAfter(sent.on().plusDays(DAYS_TO_REACT));
        return paid || sent.message().filter(answered::contains).isPresent();
    }

    /** A channel is left alone from a bounce until something arrives by it again, or the address is a new one. */
    boolean hasBounced(Channel channel, Optional<Contact> contact) {
        LocalDate bounce = bounced.get(channel);
        if (bounce == null) {
            return false;
        }
        LocalDate arrival = delivered.getOrDefault(channel, LocalDate.MIN);
        boolean renewed =
                contact.flatMap(Contact::since).filter(bounce::isBefore).isPresent();
        return !arrival.isAfter(bounce) && !renewed;
    }

    /** How many messages by a channel were read, answered or soon followed by a payment. */
    int reactions(Channel channel) {
        return reactions.getOrDefault(channel, 0);
    }

    /** The channels of the last messages, when the debtor did not react in any way since. */
    Set<Channel> silent() {
        if (situation.messages.isEmpty()) {
            return Set.of();
        }
        LocalDate last = situation.messages.get(situation.messages.size() - 1).on();
        List<Sent> messages = situation.messages.stream()
                .filter(sent -> sent.on().equals(last))
                .toList();
        boolean heard = messages.stream().anyMatch(this::hasReaction) || hasSpokenSince(last);
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        if (!heard) {
            messages.forEach(sent -> channels.add(sent.channel()));
        }
        return channels;
    }

    private boolean hasSpokenSince(LocalDate day) {
        return List.of(
                        DunningEvent.Talked.class,
                        DunningEvent.DebtorSaid.class,
                        DunningEvent.Replied.class,
                        DunningEvent.Promised.class,
                        DunningEvent.PlanAgreed.class,
                        DunningEvent.Disputed.class,
                        DunningEvent.Complained.class)
                .stream()
                .map(situation::lastDay)
                .anyMatch(last -> !last.isBefore(day));
    }
}
