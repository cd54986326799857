package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several policies, and which of them is followed; each has one step that bears its name. */
class PolicyChoiceTest {

    private static Story book() {
        return Story.business().steps(step("house")).book("""
                {'format': 'dunning-policies/1', 'usual': 'house', 'policies': [%%s, %s, %s, %s, %s],
                 'choose': [{'policy': 'by-country', 'countries': ['NL']},
                            {'policy': 'by-kind', 'debtorKinds': ['SOLE_TRADER', 'BUSINESS']},
                            {'policy': 'by-tag', 'tags': ['vip']}]}""".formatted(
                        policy("by-tag"), policy("by-kind"), policy("by-country"), policy("named")));
    }

    private static String policy(String id) {
        return "{'format': 'dunning-policy/1', 'id': '%s', 'steps': [%s]}".formatted(id, step(id));
    }

    private static String step(String id) {
        return "{'id': 'step-%s', 'kind': 'REMINDER', 'when': {'afterDue': 7}, 'channels': ['EMAIL']}".formatted(id);
    }

    @Test
    void labels_come_before_kinds_and_kinds_before_countries_whatever_their_order() {
        assertThat(book().debtor("'tags': ['vip']").says("2026-10-08")).isEqualTo("ACT step-by-tag A");
        assertThat(book().says("2026-10-08")).isEqualTo("ACT step-by-kind A");
    }

    @Test
    void the_country_decides_where_nothing_nearer_does_and_else_the_usual_one() {
        assertThat(debtor("PUBLIC_BODY", "NL").says("2026-10-08")).isEqualTo("ACT step-by-country A");
        assertThat(debtor("PUBLIC_BODY", "BE").says("2026-10-08")).isEqualTo("ACT step-house A");
    }

    private static Story debtor(String kind, String country) {
        return book().who("'id': 'K-1', 'name': 'Kim', 'country': '%s', 'kind': '%s'".formatted(country, kind));
    }

    @Test
    void an_answer_says_by_which_policy_of_several_it_was_made() {
        assertThat(book().on("2026-10-08").why().provenance().policy()).isEqualTo("by-kind");
        assertThat(book().debtor("'policy': 'named'")
                        .on("2026-10-02")
                        .why()
                        .provenance()
                        .policy())
                .isEqualTo("named");
    }

    @Test
    void the_debtor_names_a_policy_and_an_invoice_another() {
        Story named = book().debtor("'policy': 'named', 'tags': ['vip']");
        assertThat(named.says("2026-10-08")).isEqualTo("ACT step-named A");
        Story both = named.invoice("B", "500.00", "2026-10-01", "'policy': 'by-country'");
        assertThat(((Act) both.on("2026-10-08")).notices())
                .extracting(notice -> notice.step() + " " + notice.invoices())
                .containsExactlyInAnyOrder("step-named [A]", "step-by-country [B]");
    }

    @Test
    void a_message_under_the_policy_of_an_invoice_is_no_unknown_step() {
        Story story =
                book().invoice("B", "500.00", "2026-10-01", "'policy': 'named'").sent("2026-10-08");
        assertThat(story.says("2026-10-09")).startsWith("WAIT");
        assertThat(story.cautions("2026-10-09")).doesNotContain("unknown-step-counts-by-its-kind");
    }

    @Test
    void an_unknown_name_is_a_caution_and_the_next_rule_decides() {
        Story story = book().debtor("'policy': 'nowhere', 'tags': ['vip']");
        assertThat(story.says("2026-10-08")).isEqualTo("ACT step-by-tag A");
        assertThat(story.cautions("2026-10-08")).contains("unknown-policy-is-not-applied");
        Story invoice = Story.of("BUSINESS").invoice("A", "10.00", "2026-10-01", "'policy': 'nowhere'");
        assertThat(invoice.says("2026-10-08")).isEqualTo("ACT first A");
        assertThat(invoice.cautions("2026-10-08")).contains("unknown-policy-is-not-applied");
    }
}
