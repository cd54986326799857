package dev.dunning.core.insight.worklist;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Talked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often one debtor was contacted, and what came of it; looks at nothing after the day through which payments are known. */
final class Contacted {

    private static final int TWO_WEEKS = 14;

    private final LocalDate known;
    private final List<Settlement> settlements;
    private final WaitingTimes times;
    private final Map<String, String> invoices;
    private final Set<String> lost;
    private final NavigableMap<LocalDate, List<DunningEvent>> byDay = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, Set<Channel>>> byItem = new TreeMap<>();

    /**
     * One contact on one day.
     *
     * @param channel by which channel
     * @param seen what came of it for each invoice, at least one
     */
    record Contact(Channel channel, List<ContactSum.Seen> seen) {}

    Contacted(Dossier dossier, LocalDate on, Experience experience) {
        this.known = dossier.bookedBy(on);
        Settlements facts = new Settlements(dossier, known);
        this.settlements = facts.list();
        this.times = experience.waitingTimes(settlements, known);
        this.invoices = facts.ledger().items().stream()
                .collect(Collectors.toMap(Item::id, item -> item.invoice().id(), (one, other) -> one));
        this.lost = Facts.lost(facts.events());
        facts.events().stream()
                .filter(this::isContact)
                .forEach(event -> byDay.computeIfAbsent(event.on(), day -> new ArrayList<>())
                        .add(event));
        byDay.forEach((day, events) -> settlements.stream()
                .filter(settlement -> settlement.due().isBefore(day) && settlement.isOpenAtEndOf(day))
                .forEach(settlement -> note(settlement, day, events)));
    }

    private boolean isContact(DunningEvent event) {
        return event instanceof Talked
                || (event instanceof Sent sent
                        && (sent.kind().isDemand() || sent.kind() == NoticeKind.CALL)
                        && sent.message().filter(lost::contains).isEmpty());
    }

    private void note(Settlement settlement, LocalDate day, List<DunningEvent> events) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (DunningEvent event : events) {
            if (event instanceof Sent sent) {
                channels.addAll(isAbout(sent, settlement) ? Set.of(sent.channel()) : Set.of());
            } else {
                channels.add(Channel.PHONE);
            }
        }
        if (!channels.isEmpty()) {
            byItem.computeIfAbsent(settlement.item(), item -> new TreeMap<>()).put(day, channels);
        }
    }

    private boolean isAbout(Sent sent, Settlement settlement) {
        return sent.invoices().contains(settlement.item()) || sent.invoices().contains(invoices.get(settlement.item()));
    }

    /** The contacts whose two weeks are over, the oldest first. */
    List<Contact> contacts() {
        List<Contact> all = new ArrayList<>();
        byDay.navigableKeySet()
                .headSet(known.minusDays(TWO_WEEKS), true)
                .forEach(day -> on(day).forEach((channel, seen) -> all.add(new Contact(channel, seen))));
        return all;
    }

    private Map<Channel, List<ContactSum.Seen>> on(LocalDate day) {
        Map<Channel, List<ContactSum.Seen>> seen = new EnumMap<>(Channel.class);
        for (Settlement settlement : settlements) {
            NavigableMap<LocalDate, Set<Channel>> contacts =
                    byItem.getOrDefault(settlement.item(), Collections.emptyNavigableMap());
            Set<Channel> channels = contacts.getOrDefault(day, Set.of());
            if (channels.size() == 1) {
                LocalDate end = Optional.ofNullable(contacts.higherKey(day))
                        .filter(day.plusDays(TWO_WEEKS)::isAfter)
                        .orElse(day.plusDays(TWO_WEEKS));
                seen(settlement, day, end)
                        .ifPresent(
                                one -> seen.computeIfAbsent(channels.iterator().next(), channel -> new ArrayList<>())
                                        .add(one));
            }
        }
        return seen;
    }

    /** Day by day, since nothing is expected any more of an invoice that was paid; nothing where none was paid after so long. */
    private Optional<ContactSum.Seen> seen(Settlement settlement, LocalDate day, LocalDate end) {
        double open = times.shareOpen(settlement, day, day);
        if (open <= times.shareNeverPaid()) {
            return Optional.empty();
        }
        double expected = 0;
        for (LocalDate next = day.plusDays(1); !next.isAfter(end) && open > 0; next = next.plusDays(1)) {
            double left = times.shareOpen(settlement, day, next);
            expected += 1 - left / open;
            open = left;
            if (!settlement.isOpenAtEndOf(next)) {
                return Optional.of(new ContactSum.Seen(1, expected, chance(settlement, day)));
            }
        }
        return Optional.of(new ContactSum.Seen(0, expected, chance(settlement, day)));
    }

    private double chance(Settlement settlement, LocalDate day) {
        return times.chanceOfPayment(settlement, day, TWO_WEEKS);
    }
}
