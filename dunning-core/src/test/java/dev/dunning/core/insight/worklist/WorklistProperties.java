package dev.dunning.core.insight.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Settled;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.testkit.Days;
import dev.dunning.core.testkit.Dossiers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorklistProperties {

    private static final DunningPolicy POLICY =
            DunningPolicy.standard(Jurisdictions.builtin().get("NL"));
    private static final Set<CircumstanceKind> SPOKEN_FOR = Set.of(
            CircumstanceKind.DECEASED,
            CircumstanceKind.INSOLVENT,
            CircumstanceKind.DEBT_COUNSELLING,
            CircumstanceKind.REPRESENTED);

    private static Worklist list(List<Dossier> ledger, LocalDate on, Capacity capacity) {
        return Worklist.of(ledger.stream(), on, Experience.learn(ledger.stream(), on), POLICY, capacity);
    }

    @Provide
    Arbitrary<List<Dossier>> ledgers() {
        return Dossiers.eventful().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.ofDecision();
    }

    private static Capacity desks(int first, int second) {
        return Capacity.of(
                List.of(new Desk("calls", first, Set.of(Channel.PHONE), Set.of()), Desk.of("everything", second)));
    }

    @Property(tries = 200)
    void the_order_of_the_ledger_changes_nothing(
            @ForAll("ledgers") List<Dossier> ledger,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll Random random) {
        List<Dossier> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, random);

        assertThat(list(shuffled, on, desks(1, places))).isEqualTo(list(ledger, on, desks(1, places)));
    }

    @Property(tries = 50)
    void side_by_side_the_list_is_the_same(
            @ForAll("ledgers") List<Dossier> ledger,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        Experience experience = Experience.learn(ledger.stream(), on);

        assertThat(Worklist.of(ledger.parallelStream(), on, experience, POLICY, desks(1, places)))
                .isEqualTo(list(ledger, on, desks(1, places)));
    }

    @Property(tries = 200)
    void no_desk_gets_more_than_it_can_do_and_everybody_is_counted(
            @ForAll("ledgers") List<Dossier> ledger,
            @ForAll("days") LocalDate on,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        Worklist list = list(ledger, on, desks(1, places));
        int leftOut = list.leftOut().values().stream().mapToInt(each -> each).sum();

        assertThat(list.desks()).allSatisfy(desk -> {
            assertThat(desk.used()).isLessThanOrEqualTo(desk.contacts());
            assertThat(list.items().stream().filter(item -> item.desk().equals(desk.desk())))
                    .hasSize(desk.used());
        });
        assertThat(list.items().size() + leftOut).isEqualTo(ledger.size());
        assertThat(list.items()).extracting(WorkItem::rank).isSorted();
    }

    @Provide
    Arbitrary<List<Integer>> euros() {
        return Arbitraries.integers().between(20, 100_000).list().ofMinSize(1).ofMaxSize(15);
    }

    /** After each talk a cent comes in and there is no rest, so that by the score the largest would be called day after day. */
    @Property(tries = 100)
    void everybody_who_waits_is_reached_within_the_bound_however_much_others_owe(
            @ForAll("euros") List<Integer> euros, @ForAll @IntRange(min = 1, max = 5) int places) {
        Map<String, Dossier> ledger = owing(euros);
        LocalDate on = Owing.TODAY;
        Set<String> reached = new HashSet<>();
        int bound = withoutRest(ledger, on, places).desks().get(0).daysToReachAll();
        for (int day = 0; day < bound; day++) {
            for (WorkItem item : withoutRest(ledger, on, places).items()) {
                reached.add(item.debtor());
                LocalDate today = on;
                ledger.computeIfPresent(item.debtor(), (id, dossier) -> talked(dossier, today));
            }
            on = on.plusDays(1);
        }

        assertThat(reached).isEqualTo(ledger.keySet());
    }

    private static Map<String, Dossier> owing(List<Integer> euros) {
        Map<String, Dossier> ledger = new TreeMap<>();
        for (int i = 0; i < euros.size(); i++) {
            ledger.put("K-" + i, Owing.owing("K-" + i, euros.get(i) + ".00", 1 + i % 7));
        }
        return ledger;
    }

    private static Worklist withoutRest(Map<String, Dossier> ledger, LocalDate on, int places) {
        WorkRules usual = WorkRules.standard();
        WorkRules rules = new WorkRules(usual.effects(), usual.minutes(), usual.otherMinutes(), 0, usual.worth());
        return Worklist.of(
                ledger.values().stream(),
                on,
                Owing.NONE,
                BookOfKnownPayers.POLICY,
                Capacity.of(places).with(rules));
    }

    private static Dossier talked(Dossier dossier, LocalDate on) {
        Invoice invoice = dossier.invoices().get(0);
        return dossier.with(List.of(
                new Talked(Entry.on(on)),
                DunningEvent.paid(invoice.id() + on, on, invoice.id(), Money.parse("EUR 0.01"))));
    }

    @Property(tries = 300)
    void nobody_is_on_it_who_must_not_be_contacted(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate on) {
        boolean listed = !list(List.of(dossier), on, Capacity.of(1)).items().isEmpty();
        if (listed) {
            Decision decision = DunningEngine.of(POLICY).decide(dossier, on);
            assertThat(decision).isNotInstanceOfAny(Hold.class, Settled.class);
            assertThat(dossier.debtor().circumstances())
                    .noneMatch(circumstance -> SPOKEN_FOR.contains(circumstance.kind()) && circumstance.holdsOn(on));
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.any(), Dossiers.eventful());
    }
}
