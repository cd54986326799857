package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several policies in one document. */
class PolicyBookJsonTest {

    private static final String RICH = Documents.text("rich-policies.json");

    private static PolicyBook book(String rest) {
        return DunningJson.policies(Documents.json("{'format': 'dunning-policies/1', " + rest + "}"));
    }

    private static String policy(String id, String rest) {
        return "{'format': 'dunning-policy/1', 'id': '" + id + "', " + rest + "}";
    }

    private static void isRefused(String rest, String... lines) {
        assertThatThrownBy(() -> book(rest)).hasMessage(String.join("\n", lines));
    }

    @Test
    void every_key_is_read_and_written_at_its_place() {
        assertThat(DunningJson.write(DunningJson.policies(RICH))).isEqualTo(RICH);
        assertThat(DunningJson.policies(DunningJson.tree(DunningJson.policies(RICH))))
                .isEqualTo(DunningJson.policies(RICH));
    }

    @Test
    void who_follows_which_policy_is_read() {
        PolicyBook book = DunningJson.policies(RICH);

        assertThat(book.usual()).isEqualTo("house");
        assertThat(book.choices())
                .extracting(
                        PolicyBook.Choice::policy,
                        PolicyBook.Choice::tags,
                        PolicyBook.Choice::segments,
                        PolicyBook.Choice::debtorKinds,
                        PolicyBook.Choice::countries)
                .containsExactly(
                        tuple("vip", Set.of("loyal", "vip"), Set.of(), Set.of(), Set.of()),
                        tuple(
                                "house",
                                Set.of(),
                                Set.of(),
                                Set.of(DebtorKind.CONSUMER, DebtorKind.PUBLIC_BODY),
                                Set.of("BE", "NL")),
                        tuple("vip", Set.of(), Set.of("new", "reliable"), Set.of(DebtorKind.BUSINESS), Set.of()));
    }

    @Test
    void what_comes_with_the_library_need_not_be_written_out() {
        PolicyBook book =
                book("'usual': 'standard', 'policies': [], 'choose': [{'policy': 'brisk', 'countries': ['BE']},"
                        + " {'policy': 'brisk', 'debtorKinds': ['BUSINESS']}]");

        assertThat(book.policies()).containsExactly(Policies.brisk(), Policies.standard());
        assertThat(DunningJson.policies(DunningJson.write(book))).isEqualTo(book);
    }

    @Test
    void a_policy_extends_one_that_stands_before_it() {
        PolicyBook book = book("'usual': 'second', 'policies': ["
                + policy("first", "'extends': 'gentle', 'limits': {'callsPerWeek': 5}")
                + ", "
                + policy("second", "'extends': 'first', 'limits': {'messagesPerWeek': 4}")
                + "]");

        assertThat(book.find("second").map(PolicyDocument::limits)).contains(Limits.of(7, 4, 5));
        assertThat(book.find("second").map(PolicyDocument::steps))
                .contains(Policies.gentle().steps());
    }

    @Test
    void a_policy_takes_the_name_of_the_one_it_extends() {
        PolicyBook book = book("'usual': 'standard', 'policies': ["
                + policy("standard", "'extends': 'standard', 'without': ['thank-you']") + "]");

        assertThat(book.policies()).hasSize(1);
        assertThat(book.find("standard").map(PolicyDocument::steps))
                .contains(Policies.standard().steps().subList(0, 5));
    }

    @Test
    void a_policy_extends_none_that_stands_below_it() {
        isRefused(
                "'usual': 'first', 'policies': ["
                        + policy("first", "'extends': 'second-of-two'") + ", "
                        + policy("second-of-two", "'extends': 'brisk'") + "]",
                "policies[0].extends: There is no policy `second-of-two` to extend here."
                        + " Extend one of `brisk`, `gentle`, `standard`, or write it above this one.");
    }

    @Test
    void a_policy_that_could_not_be_read_causes_no_further_fault() {
        isRefused(
                "'usual': 'first', 'choose': [{'policy': 'second', 'tags': ['vip']}], 'policies': ["
                        + policy("first", "'steps': 7") + ", "
                        + policy("second", "'extends': 'first', 'without': ['x']") + ", "
                        + policy("third", "'extends': 'second', 'limit': {}") + "]",
                "policies[0].steps: Found a number. Write a list.",
                "policies[2].limit: Unknown key `limit`. Did you mean `limits`?");
    }

    @Test
    void a_fault_of_a_policy_is_told_at_its_place() {
        isRefused(
                "'usual': 'hose', 'policies': ["
                        + policy("house", "'extends': 'brisk', 'steps': [{'id': 'final-notice', 'channels': []}]")
                        + ", "
                        + policy("other", "'extends': 'brisk', 'without': ['first-reminder']")
                        + ", "
                        + policy("last", "'steps': [], 'conventions': {'minimumBalance': 'EUR -1.00'}")
                        + "]",
                "usual: There is no policy `hose`. Did you mean `house`?",
                "policies[0].steps[0].channels: The step has no channel. Write at least one, for example `EMAIL`.",
                "policies[1].extends: In its step `statutory-notice`, the first step waits for an earlier notice, and there"
                        + " is none. Anchor it on the invoice, for example `afterDue`.",
                "policies[2].conventions.minimumBalance: The minimum is `EUR -1.00`. Write zero or more.",
                "policies[2].steps: The policy has no steps. Write at least one.");
    }

    @Test
    void a_book_must_be_whole() {
        isRefused(
                "'choose': [{'countries': ['nl']}], 'extends': 'standard'",
                "choose[0].countries[0]: `nl` is no country code. Write two capital letters, such as `NL`.",
                "choose[0].policy: `policy` is missing. Add it.",
                "extends: Unknown key `extends`. Known here: `format`, `usual`, `choose`, `policies`, `ext`; put additions"
                        + " of your own under `ext`.",
                "usual: `usual` is missing. Add it.",
                "policies: `policies` is missing. Add it.");
    }

    @Test
    void one_policy_is_no_book_and_a_book_is_no_policy() {
        assertThatThrownBy(() -> DunningJson.policies(Documents.text("least-policy.json")))
                .hasMessage(
                        "format: `dunning-policy/1` cannot be read here. Write `dunning-policies/1`, if the document is"
                                + " one.");
        assertThatThrownBy(() -> DunningJson.policy(RICH))
                .hasMessage(
                        "format: `dunning-policies/1` cannot be read here. Write `dunning-policy/1`, if the document is"
                                + " one.");
    }

    @Test
    void nothing_of_one_document_is_known_in_the_next() {
        book("'usual': 'first', 'policies': [" + policy("first", "'extends': 'brisk'") + "]");

        isRefused(
                "'usual': 'standard', 'policies': [" + policy("house", "'extends': 'first'") + "]",
                "policies[0].extends: There is no policy `first` to extend here."
                        + " Extend one of `brisk`, `gentle`, `standard`, or write it above this one.");
    }

    @Test
    void a_book_built_by_hand_is_written_and_read() {
        PolicyBook book = PolicyBook.of(Policies.gentle());

        assertThat(DunningJson.policies(DunningJson.write(book))).isEqualTo(book);
        assertThat(DunningJson.policies(DunningJson.compact(DunningJson.tree(book))))
                .isEqualTo(book);
        assertThat(List.copyOf(DunningJson.tree(book).keySet())).containsExactly("format", "usual", "policies");
    }
}
