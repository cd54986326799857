package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Talked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What went out and what was said through a day. */
final class Messages {

    private final List<DunningEvent> events;
    private final Once<Map<String, Demands>> demands;
    private final Once<Map<String, NavigableSet<LocalDate>>> charged;
    private final Once<List<LocalDate>> calls;
    private final Once<Optional<LocalDate>> lastTalk;

    Messages(Dossier dossier, LocalDate today) {
        this.events = Facts.through(dossier, today);
        this.demands = new Once<>(() -> demands(today));
        this.charged = new Once<>(this::byChargedItem);
        this.calls = new Once<>(this::newestCalls);
        this.lastTalk = new Once<>(
                () -> Facts.of(events, Talked.class).stream().map(Talked::on).max(Comparator.naturalOrder()));
    }

    /** Lists by each number what names it, once each, in the same order. */
    static <T> Map<String, List<T>> byItem(List<T> all, Function<T, List<String>> items) {
        Map<String, List<T>> named = new HashMap<>();
        for (T one : all) {
            Set.copyOf(items.apply(one))
                    .forEach(item -> named.computeIfAbsent(item, own -> new ArrayList<>())
                            .add(one));
        }
        return named;
    }

    List<DunningEvent> events() {
        return events;
    }

    /** The demands that named an item. */
    Demands demands(String item) {
        return demands.get().getOrDefault(item, Demands.NONE);
    }

    /** The days of the reminders of an item that cost something. */
    NavigableSet<LocalDate> charged(String item) {
        return charged.get().getOrDefault(item, Collections.emptyNavigableSet());
    }

    /** The days of all calls, the newest first. */
    List<LocalDate> calls() {
        return calls.get();
    }

    /** The day of the last conversation. */
    Optional<LocalDate> lastTalk() {
        return lastTalk.get();
    }

    private List<Sent> sent(Predicate<Sent> which) {
        return Facts.of(events, Sent.class).stream().filter(which).toList();
    }

    private Map<String, Demands> demands(LocalDate today) {
        List<Sent> durable =
                sent(sent -> sent.kind().isDemand() && sent.channel().isDurable());
        return byItem(durable, Sent::invoices).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, named -> Demands.of(named.getValue(), today)));
    }

    private Map<String, NavigableSet<LocalDate>> byChargedItem() {
        Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
        byItem(sent(Messages::costsSomething), Sent::invoices)
                .forEach((item, sent) ->
                        days.put(item, sent.stream().map(Sent::on).collect(Collectors.toCollection(TreeSet::new))));
        return days;
    }

    private static boolean costsSomething(Sent sent) {
        return sent.kind().isDemand()
                && sent.claimed()
                        .flatMap(Claimed::fee)
                        .filter(Money::isPositive)
                        .isPresent();
    }

    private List<LocalDate> newestCalls() {
        return sent(sent -> ContactLaw.isCall(sent.channel())).stream()
                .map(Sent::on)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
