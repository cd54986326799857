package dev.dunning.core.decision;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.policy.IntervalScope;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How soon the debtor may hear from the creditor again. */
final class ContactLimits {

    private static final int WEEK = 7;

    private final Situation situation;
    private final Limits limits;
    /** A message that names no invoice of the dossier counts for all of them. */
    private final Optional<Block> aboutNothing;

    private final Optional<Block> perWeek;
    private final Optional<Block> whole;

    ContactLimits(Situation situation) {
        this.situation = situation;
        this.limits = situation.policy.limits();
        this.aboutNothing = interval(aboutNothing());
        this.perWeek = messagesPerWeek();
        this.whole = longest(Stream.of(interval(situation.contacts), perWeek));
    }

    private List<Sent> aboutNothing() {
        Set<String> known = situation.ledger.items().stream()
                .flatMap(item -> Stream.of(item.id(), item.invoice().id()))
                .collect(Collectors.toSet());
        return situation.contacts.stream()
                .filter(sent -> sent.invoices().stream().noneMatch(known::contains))
                .toList();
    }

    /** What stands in the way of a step of the ladder today, the obstacle that lasts longest. */
    Optional<Block> obstacle(Claimable claimable) {
        return situation.conventions().intervalScope() == IntervalScope.DEBTOR
                ? whole
                : longest(Stream.of(interval(claimable.page.contacts), aboutNothing, perWeek));
    }

    /** What stands in the way of an answer, which is part of one conversation whatever it is about. */
    Optional<Block> obstacle() {
        return whole;
    }

    private Optional<Block> longest(Stream<Optional<Block>> blocks) {
        return blocks.flatMap(Optional::stream)
                .filter(block -> block.until().filter(situation.today::isBefore).isPresent())
                .max(Comparator.comparing(block -> block.until().orElseThrow()));
    }

    /** At least a day lies between two messages, so that asking twice never sends twice. */
    private Optional<Block> interval(List<Sent> messages) {
        int days = Math.max(1, limits.daysBetweenMessages().orElse(1));
        return messages.stream().map(Sent::on).max(Comparator.naturalOrder()).map(last -> {
            LocalDate free = last.plusDays(days);
            return block(Reason.of("too-soon-after-the-last-message").with("last", last), free);
        });
    }

    private Optional<Block> messagesPerWeek() {
        return limits.messagesPerWeek()
                .flatMap(most -> freeAgain(situation.contacts, most)
                        .map(free ->
                                block(Reason.of("enough-messages-this-week").with("most", most), free)));
    }

    Optional<Block> calls() {
        List<Sent> calls = situation.contacts.stream()
                .filter(sent -> sent.channel() == Channel.PHONE)
                .toList();
        return limits.callsPerWeek()
                .flatMap(most -> freeAgain(calls, most)
                        .map(free -> block(Reason.of("enough-calls-this-week").with("most", most), free)))
                .filter(block -> block.until().filter(situation.today::isBefore).isPresent());
    }

    /** How many more messages this week allows. */
    int left() {
        LocalDate weekAgo = situation.today.minusDays(WEEK);
        long sent = situation.contacts.stream()
                .filter(message -> message.on().isAfter(weekAgo))
                .count();
        return limits.messagesPerWeek()
                .map(most -> Math.max(0, most - (int) sent))
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<LocalDate> freeAgain(List<Sent> messages, int most) {
        return messages.stream()
                .map(Sent::on)
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .map(day -> day.plusDays(WEEK));
    }

    private static Block block(Reason reason, LocalDate free) {
        return Block.nothingToChase(reason.with("day", free), Optional.of(free));
    }
}
