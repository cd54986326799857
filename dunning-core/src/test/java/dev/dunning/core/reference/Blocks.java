package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.DirectDebit;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.LateReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Section 3: what keeps items from being chased. */
final class Blocks {

    private static final Set<LateReason> HARMLESS =
            Set.of(LateReason.FORGOT, LateReason.ADMIN_ERROR, LateReason.NOT_RECEIVED);

    private final WhatCounts facts;
    private final Promises promises;
    private final PaymentPlan plan;
    private final boolean inAPersonsHands;
    private final Map<Item, List<Block>> standing = new HashMap<>();

    Blocks(WhatCounts facts) {
        this.facts = facts;
        this.promises = new Promises(facts);
        this.plan = new PaymentPlan(facts);
        this.inAPersonsHands = new PersonsQuestions(facts).areInAPersonsHands();
        for (Item item : facts.items()) {
            standing.put(item, find(item));
        }
    }

    List<Block> of(Item item) {
        return standing.getOrDefault(item, List.of());
    }

    private List<Block> find(Item item) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, Block.ON_ITS_WAY, isOnItsWay(item));
        add(blocks, Block.DIRECT_DEBIT, isCollected(item));
        add(blocks, Block.HANDED_OVER, isHandedOver(item));
        add(blocks, Block.DISPUTED, isDisputed(item));
        add(blocks, Block.HELD, isHeld(item));
        add(blocks, Block.PROMISED, promises.pauses(item));
        add(blocks, Block.IN_A_PLAN, plan.pauses(item));
        add(blocks, Block.RESPITE, isRespite());
        add(blocks, Block.IN_A_PERSONS_HANDS, inAPersonsHands);
        return blocks;
    }

    private static void add(List<Block> blocks, Block block, boolean stands) {
        if (stands) {
            blocks.add(block);
        }
    }

    boolean isFree(Item item) {
        return of(item).isEmpty();
    }

    boolean isPaused(Item item) {
        return !isFree(item) && of(item).stream().allMatch(Block::isPause);
    }

    private boolean isOnItsWay(Item item) {
        int transitDays = facts.policy(item).conventions().transitDays();
        return facts.today().isBefore(item.invoice().issued().plusDays(transitDays));
    }

    private boolean isCollected(Item item) {
        return item.invoice().directDebit().isPresent()
                && facts.all(DunningEvent.DebitRefused.class).stream()
                        .noneMatch(refused -> WhatCounts.names(refused.invoice(), item));
    }

    boolean isOnlyCollected(Item item) {
        return of(item).equals(List.of(Block.DIRECT_DEBIT));
    }

    /** The fifth working day after the item was due and after the day of collection. */
    LocalDate lastDayOfCollection(Item item) {
        LocalDate day = item.due();
        for (DirectDebit debit : item.invoice().directDebit().stream().toList()) {
            day = debit.on().isAfter(day) ? debit.on() : day;
        }
        for (int left = 5; left > 0; left -= facts.law().calendar().isBusinessDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isHandedOver(Item item) {
        return standsSince(
                event -> handsOver(event, item),
                event -> event instanceof DunningEvent.Returned returned
                        && WhatCounts.namesOrAll(returned.invoices(), item));
    }

    private boolean handsOver(DunningEvent event, Item item) {
        if (event instanceof DunningEvent.HandedOver handedOver) {
            return !item.invoice().issued().isAfter(handedOver.on())
                    && WhatCounts.namesOrAll(handedOver.invoices(), item);
        }
        return event instanceof DunningEvent.Sent sent
                && sent.kind() == NoticeKind.HAND_OVER
                && facts.arrived().contains(sent)
                && WhatCounts.names(sent.invoices(), item)
                && !WhatCounts.names(sent.carried(), item);
    }

    /** Whether something happened that nothing has ended since. */
    private boolean standsSince(Predicate<DunningEvent> begins, Predicate<DunningEvent> ends) {
        boolean stands = false;
        for (DunningEvent event : facts.events()) {
            stands = (stands || begins.test(event)) && !ends.test(event);
        }
        return stands;
    }

    boolean isDisputed(Item item) {
        return !disputes(item).isEmpty() && disputed(item).compareTo(item.open()) >= 0;
    }

    /** The disputes of an item since the last one was resolved. */
    List<Disputed> disputes(Item item) {
        List<Disputed> disputes = new ArrayList<>();
        for (DunningEvent event : facts.events()) {
            if (event instanceof Disputed disputed && WhatCounts.names(disputed.invoice(), item)) {
                disputes.add(disputed);
            } else if (event instanceof DunningEvent.DisputeResolved resolved
                    && WhatCounts.names(resolved.invoice(), item)) {
                disputes.clear();
            }
        }
        return disputes;
    }

    /** How much of what is open is disputed. */
    Money disputed(Item item) {
        Money sum = facts.dossier().zero();
        for (Disputed dispute : disputes(item)) {
            sum = sum.plus(dispute.amount().orElse(item.open()));
        }
        return sum.min(item.open());
    }

    private boolean isHeld(Item item) {
        return holds(item).stream().anyMatch(hold -> hold.holds(facts.today()));
    }

    /** Whether it is held on a day, and the holds that follow one another from that day come to an end. */
    boolean isHeldForKnownDays(Item item, LocalDate day) {
        LocalDate end = day;
        while (isHeldOn(item, end, hold -> !hold.isEndless()) && !isHeldOn(item, end, Hold::isEndless)) {
            end = end.plusDays(1);
        }
        return end.isAfter(day) && !isHeldOn(item, end, Hold::isEndless);
    }

    private boolean isHeldOn(Item item, LocalDate day, Predicate<Hold> which) {
        return holds(item).stream().anyMatch(hold -> which.test(hold) && hold.holds(day));
    }

    /**
     * A hold of an item.
     *
     * @param from the first day
     * @param until the last day; the last of all days while nobody knows
     */
    private record Hold(LocalDate from, LocalDate until) {

        boolean isEndless() {
            return until.equals(LocalDate.MAX);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private List<Hold> holds(Item item) {
        List<Hold> holds = new ArrayList<>();
        for (DunningEvent event : facts.events()) {
            if (event instanceof Held held && WhatCounts.namesOrAll(held.invoices(), item)) {
                holds.add(new Hold(held.on(), held.until().orElse(LocalDate.MAX)));
            } else if (event instanceof DunningEvent.Released released
                    && WhatCounts.namesOrAll(released.invoices(), item)) {
                LocalDate last = released.on().minusDays(1);
                holds.replaceAll(hold -> new Hold(hold.from(), hold.until().isAfter(last) ? last : hold.until()));
            }
        }
        return holds;
    }

    private boolean isRespite() {
        int days = facts.policy().conventions().respiteDays();
        return facts.all(DebtorSaid.class).stream()
                .filter(said -> HARMLESS.contains(said.reason()))
                .anyMatch(said -> facts.today().isBefore(said.on().plusDays(days)));
    }
}
