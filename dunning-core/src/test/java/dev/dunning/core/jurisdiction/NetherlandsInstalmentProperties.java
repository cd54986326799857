package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.law.CostScale;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every choice of the look-back keeps to, whatever the instalments. */
class NetherlandsInstalmentProperties {

    private static final CostScale SCALE = LawTable.costScale("nl-bik");

    /** From the lowest to the highest. */
    private static final List<Jurisdiction> CHOICES =
            Stream.of("safe", "sum-in-window", "old").map(InstalmentStory::law).toList();

    @Provide
    Arbitrary<List<Money>> debts() {
        return Arbitraries.longs()
                .between(1, 400_000)
                .map(cents -> new Money(InstalmentStory.euro("0.00").currency(), cents))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void the_careful_reading_is_the_lowest_and_the_old_rule_the_highest(@ForAll("debts") List<Money> debts) {
        List<Money> totals = CHOICES.stream()
                .map(choice -> {
                    InstalmentStory story = new InstalmentStory(choice, debts, InstalmentStory.FIRST, 2);
                    assertThat(story.announceEach()).noneMatch(Money::isNegative);
                    return story.total();
                })
                .toList();
        assertThat(totals).isSorted();
        assertThat(totals.get(0)).isGreaterThanOrEqualTo(InstalmentStory.euro("40.00"));
    }

    @Property(tries = 50)
    void one_invoice_costs_what_the_scale_says_under_every_choice(@ForAll("debts") List<Money> debts) {
        Money debt = debts.get(0);
        for (Jurisdiction choice : CHOICES) {
            InstalmentStory story = new InstalmentStory(choice, List.of(debt), InstalmentStory.FIRST, 1);
            assertThat(story.announce(0)).isEqualTo(story.total());
            assertThat(story.total()).isEqualTo(SCALE.on(debt));
        }
    }
}
