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
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.testkit.Days;
import dev.dunning.core.testkit.Dossiers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
