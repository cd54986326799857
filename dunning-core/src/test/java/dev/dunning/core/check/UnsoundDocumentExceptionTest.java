package dev.dunning.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnsoundDocumentExceptionTest {
    private static final Issue FAULT = Issue.fault("no-steps", "steps", "There are no steps", "Add one");
    private static final Issue ADVICE = Issue.advice("no-name", "name", "There is no name", "Add one");

    @Test
    void says_every_issue_on_a_line_of_its_own() {
        var refusal = new UnsoundDocumentException(List.of(FAULT, ADVICE));

        assertThat(refusal).hasMessage("steps: There are no steps. Add one.\nname: There is no name. Add one.");
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_its_own_list_of_issues() {
        List<Issue> issues = new ArrayList<>(List.of(FAULT));
        var refusal = new UnsoundDocumentException(issues);
        issues.clear();

        assertThat(refusal.issues()).containsExactly(FAULT).isUnmodifiable();
    }
}
