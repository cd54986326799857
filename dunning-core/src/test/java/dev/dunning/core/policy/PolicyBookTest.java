package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PolicyBook.Choice;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of several policies is followed. */
class PolicyBookTest {

    private static final Choice BY_COUNTRY = new Choice("country", Set.of(), Set.of(), Set.of("NL", "BE"));
    private static final Choice BY_KIND = new Choice("kind", Set.of(), Set.of(DebtorKind.CONSUMER), Set.of());
    private static final Choice BY_TAG = new Choice("tag", Set.of("vip"), Set.of(), Set.of());

    private static final Debtor ANYBODY = Debtor.of("K-1", "Kim", DebtorKind.PUBLIC_BODY, "FR");
    private static final Invoice INVOICE =
            Invoice.of("1", Money.parse("EUR 10.00"), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));

    private static PolicyBook book(Choice... choices) {
        return new PolicyBook(
                Stream.of("usual", "invoice", "debtor", "tag", "kind", "country", "other")
                        .map(PolicyBookTest::policy)
                        .toList(),
                List.of(choices),
                "usual");
    }

    private static PolicyDocument policy(String id) {
        return PolicyDocument.of(
                id,
                StepDocument.of("first-reminder", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 7), Channel.EMAIL));
    }

    private static String of(PolicyBook book, Debtor debtor) {
        return book.of(debtor, INVOICE).id();
    }

    @Test
    void an_invoice_follows_the_policy_that_it_names() {
        Invoice invoice = INVOICE.toBuilder().policy("invoice").build();

        assertThat(book().of(ANYBODY, invoice).id()).isEqualTo("invoice");
        assertThat(book().of(ANYBODY).id()).isEqualTo("usual");
    }

    @Test
    void an_invoice_follows_the_policy_that_its_debtor_names() {
        assertThat(of(book(), ANYBODY.toBuilder().policy("debtor").build())).isEqualTo("debtor");
    }

    @Test
    void a_choice_by_labels_wants_all_of_them() {
        PolicyBook book = book(new Choice("tag", Set.of("vip", "loyal"), Set.of(), Set.of()));

        assertThat(of(book, ANYBODY.toBuilder().tag("vip").build())).isEqualTo("usual");
        assertThat(of(book, ANYBODY.toBuilder().tag("vip").tag("loyal").tag("x").build()))
                .isEqualTo("tag");
    }

    @Test
    void a_choice_by_kind_wants_one_of_them() {
        PolicyBook book =
                book(new Choice("kind", Set.of(), Set.of(DebtorKind.BUSINESS, DebtorKind.PUBLIC_BODY), Set.of()));

        assertThat(of(book, ANYBODY)).isEqualTo("kind");
        assertThat(of(book, Debtor.consumer("K-2", "Kim", "FR"))).isEqualTo("usual");
    }

    @Test
    void a_choice_by_country_wants_one_of_them() {
        assertThat(of(book(BY_COUNTRY), Debtor.consumer("K-2", "Kim", "BE"))).isEqualTo("country");
        assertThat(of(book(BY_COUNTRY), ANYBODY)).isEqualTo("usual");
    }

    @Test
    void everybody_else_follows_the_usual_one() {
        assertThat(of(book(BY_COUNTRY, BY_KIND, BY_TAG), ANYBODY)).isEqualTo("usual");
    }

    @Test
    void invoices_come_before_debtors_labels_kinds_countries_and_the_usual_one() {
        PolicyBook book = book(BY_COUNTRY, BY_KIND, BY_TAG);
        Debtor person = Debtor.consumer("K-2", "Kim", "NL");
        Debtor important = person.toBuilder().tag("vip").build();
        Debtor named = important.toBuilder().policy("debtor").build();
        Invoice invoice = INVOICE.toBuilder().policy("invoice").build();

        assertThat(book.of(named, invoice).id()).isEqualTo("invoice");
        assertThat(of(book, named)).isEqualTo("debtor");
        assertThat(of(book, important)).isEqualTo("tag");
        assertThat(of(book, person)).isEqualTo("kind");
        assertThat(of(book, Debtor.business("K-2", "Kim", "NL"))).isEqualTo("country");
        assertThat(of(book, Debtor.business("K-2", "Kim", "FR"))).isEqualTo("usual");
    }

    @Test
    void everything_that_a_choice_names_must_fit_and_its_first_word_ranks_it() {
        Choice precise = new Choice("tag", Set.of("vip"), Set.of(DebtorKind.CONSUMER), Set.of("NL"));
        PolicyBook book = book(BY_KIND, precise);
        Debtor person = Debtor.consumer("K-2", "Kim", "NL");

        assertThat(of(book, person.toBuilder().tag("vip").build())).isEqualTo("tag");
        assertThat(of(
                        book,
                        Debtor.consumer("K-2", "Kim", "BE").toBuilder()
                                .tag("vip")
                                .build()))
                .isEqualTo("kind");
        assertThat(of(
                        book,
                        Debtor.business("K-2", "Kim", "NL").toBuilder()
                                .tag("vip")
                                .build()))
                .isEqualTo("usual");
    }

    @Test
    void of_two_choices_of_one_rank_the_first_holds() {
        Choice later = new Choice("other", Set.of("vip"), Set.of(), Set.of());

        assertThat(of(book(BY_TAG, later), ANYBODY.toBuilder().tag("vip").build()))
                .isEqualTo("tag");
        assertThat(of(book(later, BY_TAG), ANYBODY.toBuilder().tag("vip").build()))
                .isEqualTo("other");
    }

    @Test
    void a_name_that_no_policy_bears_leaves_the_next_rule_to_decide() {
        Debtor debtor = ANYBODY.toBuilder().policy("gone").tag("vip").build();
        Invoice invoice = INVOICE.toBuilder().policy("gone").build();

        assertThat(book(BY_TAG).of(debtor, invoice).id()).isEqualTo("tag");
        assertThat(book(BY_TAG)
                        .of(ANYBODY.toBuilder().policy("debtor").build(), invoice)
                        .id())
                .isEqualTo("debtor");
        assertThat(book().find("gone")).isEmpty();
    }

    @Test
    void every_fault_is_told_with_place_and_remedy() {
        PolicyBook book = new PolicyBook(
                List.of(policy("house"), policy("house"), PolicyDocument.of("empty")),
                List.of(
                        new Choice("hose", Set.of("a"), Set.of(), Set.of()),
                        new Choice("house", Set.of(), Set.of(), Set.of())),
                "something-else");

        String[] lines = {
            "usual: There is no policy `something-else`. Add it under `policies`, or name another one.",
            "choose[0].policy: There is no policy `hose`. Did you mean `house`?",
            "choose[1]: The choice names nobody. Name `tags`, `segments`, `debtorKinds` or `countries`, or write the policy as `usual`.",
            "policies[1].id: `house` stands here a second time. Give each policy its own id.",
            "policies[2].steps: The policy has no steps. Write at least one."
        };
        assertThat(book.check()).extracting(Issue::line).containsExactly(lines);
        assertThatThrownBy(
                        () -> DunningPolicy.from(book, Jurisdictions.builtin().get("NL")))
                .isInstanceOf(UnsoundDocumentException.class)
                .hasMessage(String.join("\n", lines));
    }

    @Test
    void a_sound_book_is_bound_to_a_law() {
        DunningPolicy policy =
                DunningPolicy.from(book(BY_TAG), Jurisdictions.builtin().get("NL"));

        assertThat(policy.document().id()).isEqualTo("usual");
        assertThat(policy.document(ANYBODY.toBuilder().tag("vip").build()).id()).isEqualTo("tag");
        assertThat(policy.document(ANYBODY, INVOICE).id()).isEqualTo("usual");
        assertThat(policy.knows("other")).isTrue();
        assertThat(policy.knows("gone")).isFalse();
    }
}
