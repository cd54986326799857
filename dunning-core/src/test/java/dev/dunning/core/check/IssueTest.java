package dev.dunning.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {

    @Test
    void reads_as_one_line_with_its_path_first() {
        Issue issue = Issue.fault("amount-zero", "invoices[0].amount", "The amount is zero", "Leave the invoice out");

        assertThat(issue.line()).isEqualTo("invoices[0].amount: The amount is zero. Leave the invoice out.");
    }

    @Test
    void names_no_place_when_the_whole_document_is_meant() {
        Issue issue = Issue.advice("no-steps", "", "The policy has no steps", "Add one");

        assertThat(issue.line()).isEqualTo("The policy has no steps. Add one.");
    }

    @Test
    void keeps_the_end_of_a_sentence_that_has_one() {
        Issue issue = Issue.fault("unknown-key", "steps", "There is no `tuon`", "Did you mean `tone`?");

        assertThat(issue.line()).isEqualTo("steps: There is no `tuon`. Did you mean `tone`?");
    }

    @Test
    void stays_on_one_line_whatever_it_was_told() {
        Issue issue = Issue.fault("odd", "a\nb", "One\r\ntwo", "Three\u2028four");

        assertThat(issue.line()).isEqualTo("a b: One two. Three four.");
    }

    @Test
    void weighs_as_it_was_made() {
        assertThat(Issue.fault("a", "", "b", "c").severity()).isEqualTo(Severity.FAULT);
        assertThat(Issue.advice("a", "", "b", "c").severity()).isEqualTo(Severity.ADVICE);
    }

    @ParameterizedTest
    @CsvSource({"' ',text,remedy", "code,'',remedy", "code,text,' '"})
    void must_say_its_code_text_and_remedy(String code, String text, String remedy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Issue.fault(code, "", text, remedy))
                .withMessage("An issue without code, text or remedy helps nobody."
                        + " Say all three; only the path may be empty.");
    }
}
