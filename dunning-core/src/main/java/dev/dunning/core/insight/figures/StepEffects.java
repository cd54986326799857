package dev.dunning.core.insight.figures;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.WaitingTimes;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.insight.history.Share;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what was paid after each step with what would have been paid anyway. */
final class StepEffects {

    private static final int TWO_WEEKS = 14;

    private final Experience experience;
    private final Map<String, Sum> byStep = new TreeMap<>();

    private static final class Sum {
        private int items;
        private int paid;
        private double expected;
    }

    StepEffects(Experience experience) {
        this.experience = experience;
    }

    /** Whether something was paid within two weeks is known once payments are booked for as long. */
    void add(Settlements settlements, List<Settlement> list, LocalDate booked) {
        List<Sent> messages = Facts.of(settlements.events(), Sent.class);
        if (messages.isEmpty()) {
            return;
        }
        Map<String, List<Settlement>> byName = byName(settlements, list);
        WaitingTimes times = experience.waitingTimes(list, booked);
        for (Sent sent : messages) {
            boolean isOver = !sent.on().plusDays(TWO_WEEKS).isAfter(booked);
            if (isOver && sent.kind().isDemand()) {
                sent.invoices().stream()
                        .flatMap(name -> asked(byName.getOrDefault(name, List.of()), sent.on()))
                        .distinct()
                        .forEach(settlement -> add(sent, settlement, times));
            }
        }
    }

    /** By the number of the invoice all of its instalments, by their own number each. */
    private static Map<String, List<Settlement>> byName(Settlements settlements, List<Settlement> list) {
        Map<String, Settlement> byItem = new HashMap<>();
        list.forEach(settlement -> byItem.put(settlement.item(), settlement));
        Map<String, List<Settlement>> byName = new HashMap<>();
        settlements.ledger().items().stream()
                .filter(item -> byItem.containsKey(item.id()))
                .forEach(item -> Stream.of(item.id(), item.invoice().id())
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, each -> new ArrayList<>())
                                .add(byItem.get(item.id()))));
        return byName;
    }

    /** What is open and due; where nothing is due yet, all that is open. */
    private static Stream<Settlement> asked(List<Settlement> named, LocalDate on) {
        List<Settlement> open = named.stream()
                .filter(settlement -> settlement.isOpenAtEndOf(on))
                .toList();
        List<Settlement> due = open.stream()
                .filter(settlement -> !settlement.due().isAfter(on))
                .toList();
        return (due.isEmpty() ? open : due).stream();
    }

    private void add(Sent sent, Settlement settlement, WaitingTimes times) {
        Sum sum = byStep.computeIfAbsent(sent.step(), step -> new Sum());
        sum.items++;
        sum.expected += times.chanceOfPayment(settlement, sent.on(), TWO_WEEKS);
        if (!settlement.isOpenAtEndOf(sent.on().plusDays(TWO_WEEKS))) {
            sum.paid++;
        }
    }

    List<StepEffect> list() {
        return byStep.entrySet().stream()
                .map(entry -> effect(entry.getKey(), entry.getValue()))
                .toList();
    }

    private StepEffect effect(String step, Sum sum) {
        return new StepEffect(
                step,
                sum.items,
                sum.paid,
                Share.rate((double) sum.paid / sum.items),
                experience.isEmpty() ? Optional.empty() : Optional.of(Share.rate(sum.expected / sum.items)));
    }
}
