package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the costs of monthly instalments, each with its own fourteen-day letter, count together. */
class NetherlandsInstalmentTest {

    private static Jurisdiction law(String choice) {
        return InstalmentStory.law(choice);
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static List<Money> amounts(String text) {
        return Stream.of(text.split(" ", -1))
                .map(NetherlandsInstalmentTest::euro)
                .toList();
    }

    /** Rows 22 and 23, and every row of the table of the two readings. */
    @ParameterizedTest(name = "{0}: {1} under {2} cost {3}")
    @CsvSource({
        "22, 40.00 40.00 40.00 40.00 40.00 40.00, safe, 40.00 0.00 0.00 0.00 0.00 0.00, 40.00",
        "22, 40.00 40.00 40.00 40.00 40.00 40.00, sum-in-window, 40.00 0.00 0.00 0.00 0.00 0.00, 40.00",
        "22, 40.00 40.00 40.00 40.00 40.00 40.00, old, 40.00 40.00 40.00 40.00 40.00 40.00, 240.00",
        "c1, 100.00 100.00 100.00, safe, 40.00 0.00 0.00, 40.00",
        "c1, 100.00 100.00 100.00, sum-in-window, 40.00 0.00 5.00, 45.00",
        "c1, 100.00 100.00 100.00, old, 40.00 40.00 40.00, 120.00",
        "23, 150.00 150.00 150.00, safe, 40.00 0.00 0.00, 40.00",
        "23, 150.00 150.00 150.00, sum-in-window, 40.00 5.00 22.50, 67.50",
        "23, 150.00 150.00 150.00, old, 40.00 40.00 40.00, 120.00",
        "c1, 266.67 10.00, safe, 40.00 0.00, 40.00",
        "c1, 266.67 10.00, sum-in-window, 40.00 1.50, 41.50",
        "c1, 266.67 10.00, old, 40.00 40.00, 80.00",
        "own, 266.68 10.00, safe, 40.00 1.50, 41.50",
        "c1, 900.00 900.00 900.00, safe, 135.00 135.00 125.00, 395.00",
        "c1, 900.00 900.00 900.00, sum-in-window, 135.00 135.00 125.00, 395.00",
        "c1, 900.00 900.00 900.00, old, 135.00 135.00 135.00, 405.00",
        "own, 100.00 100.00 300.00, safe, 40.00 0.00 35.00, 75.00",
        "own, 300.03 300.03, sum-in-window, 45.00 45.00, 90.00",
    })
    void letters_of_six_months_count_together(String row, String amounts, String choice, String costs, String total) {
        InstalmentStory story = new InstalmentStory(law(choice), amounts(amounts), InstalmentStory.FIRST, 1);
        assertThat(story.announceEach()).as(row).isEqualTo(amounts(costs));
        assertThat(story.total()).as(row).isEqualTo(euro(total));
    }

    @Test
    void letters_more_than_six_months_apart_do_not_count_together() {
        assertThat(new InstalmentStory(law("safe"), amounts("150.00 150.00"), InstalmentStory.FIRST, 6).announceEach())
                .as("on the day six months later the window is over")
                .isEqualTo(amounts("40.00 40.00"));
        assertThat(new InstalmentStory(law("safe"), amounts("150.00 150.00"), InstalmentStory.FIRST, 5).announceEach())
                .isEqualTo(amounts("40.00 0.00"));
    }

    @Test
    void before_october_2024_each_letter_counts_by_itself_and_is_seen_by_later_ones() {
        InstalmentStory story =
                new InstalmentStory(law("safe"), amounts("150.00 150.00 150.00"), LocalDate.parse("2024-07-25"), 1);
        assertThat(story.announceEach()).isEqualTo(amounts("40.00 40.00 0.00"));
        assertThat(story.total()).isEqualTo(euro("80.00"));
    }

    @Test
    void one_letter_about_all_skipped_instalments_costs_what_one_of_them_would() {
        assertThat(new InstalmentStory(law("safe"), amounts("150.00 150.00 150.00"), InstalmentStory.FIRST, 1)
                        .announce(0, 1, 2))
                .isEqualTo(euro("40.00"));
        assertThat(new InstalmentStory(law("sum-in-window"), amounts("150.00 150.00 150.00"), InstalmentStory.FIRST, 1)
                        .announce(0, 1, 2))
                .isEqualTo(euro("67.50"));
    }

    @Test
    void what_was_paid_within_its_term_does_not_count_and_what_was_paid_later_does() {
        InstalmentStory inTime = new InstalmentStory(law("safe"), amounts("150.00 150.00"), InstalmentStory.FIRST, 1);
        inTime.announce(0);
        inTime.dossier =
                inTime.dossier.with(DunningEvent.paid("p", inTime.sent(0).plusDays(5), "I0", euro("150.00")));
        assertThat(inTime.rule(inTime.sent(1)).isCovered(inTime.lines(1))).isFalse();
        assertThat(inTime.announce(1)).isEqualTo(euro("40.00"));
        InstalmentStory late = new InstalmentStory(law("safe"), amounts("150.00 150.00"), InstalmentStory.FIRST, 1);
        late.announce(0);
        late.dossier = late.dossier.with(DunningEvent.paid("p", late.sent(0).plusDays(20), "I0", euro("150.00")));
        assertThat(late.rule(late.sent(1)).isCovered(late.lines(1))).isTrue();
    }

    @Test
    void a_letter_that_lists_an_earlier_instalment_along_names_the_costs_of_both() {
        InstalmentStory story =
                new InstalmentStory(law("sum-in-window"), amounts("150.00 150.00"), InstalmentStory.FIRST, 1);
        story.announce(0);
        assertThat(story.announce(0, 1)).isEqualTo(euro("45.00"));
        assertThat(story.total()).isEqualTo(euro("45.00"));
    }

    @Test
    void a_one_off_delivery_does_not_look_back_and_instalments_always_do() {
        Terms unknown = Terms.of("t");
        Terms oneOff = new Terms(
                "t",
                unknown.concluded(),
                unknown.termAgreed(),
                unknown.interest(),
                unknown.costsClause(),
                unknown.noticeOnInvoice(),
                Optional.of(false),
                unknown.interestPerMonth(),
                unknown.defaultByClause(),
                unknown.ext());
        InstalmentStory story = new InstalmentStory(law("safe"), amounts("150.00 150.00"), InstalmentStory.FIRST, 1);
        Invoice plain = Invoice.of("I1", euro("150.00"), InstalmentStory.FIRST, story.due(1))
                .under("t");
        Invoice parts = Invoice.of("P", euro("300.00"), InstalmentStory.FIRST, story.due(1)).under("t").toBuilder()
                .instalment(Instalment.of(story.due(0), euro("150.00")))
                .instalment(Instalment.of(story.due(1), euro("150.00")))
                .build();
        story.announce(0);
        story.dossier = Dossier.of(
                        story.dossier.creditor(),
                        story.dossier.debtor(),
                        story.dossier.invoices().get(0),
                        plain,
                        parts)
                .under(oneOff)
                .with(story.dossier.history());
        assertThat(InstalmentStory.sum(story.rule(story.sent(1)).onNotice(story.lines(1))))
                .isEqualTo(euro("40.00"));
        ClaimLine.Principal part = new ClaimLine.Principal("P/2", euro("150.00"));
        assertThat(story.rule(story.sent(1)).isCovered(List.of(part))).isTrue();
    }

    @Test
    void a_caution_says_when_the_rule_lowered_an_amount() {
        InstalmentStory story = new InstalmentStory(law("safe"), amounts("150.00 150.00"), InstalmentStory.FIRST, 1);
        story.announce(0);
        assertThat(cautions(story.law, story, story.due(1)))
                .doesNotContain("wording-of-the-instalment-rule-was-not-read");
        assertThat(cautions(story.law, story, story.sent(1))).contains("wording-of-the-instalment-rule-was-not-read");
        assertThat(cautions(law("old"), story, story.sent(1)))
                .doesNotContain("wording-of-the-instalment-rule-was-not-read");
    }

    private static List<String> cautions(Jurisdiction law, InstalmentStory story, LocalDate day) {
        return law.cautions(story.dossier, day).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    @Test
    void a_choice_that_the_law_does_not_know_is_refused_in_words() {
        assertThatThrownBy(() -> law("newest")).hasMessageContaining("`newest` is not one of");
        assertThatThrownBy(() -> Jurisdictions.builtin().with("NL", LawTopic.FLAT_SUM, "none"))
                .hasMessage("The law NL has no line about FLAT_SUM. Choose a topic that it has.");
    }
}
