package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Policies in whatever state they come. */
class PolicyJsonProperties {

    private static final String POLICY = Documents.text("rich-policy.json");
    private static final String BOOK = Documents.text("rich-policies.json");
    private static final PolicyDocument RICH = DunningJson.policy(POLICY);

    private static Arbitrary<String> damaged(String text) {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, text.length() - 1);
        Arbitrary<String> debris =
                Arbitraries.of("", "\"", "{", "]", ",", "null", "-1", "0", "99999", "1e9", "\\u0000", "x", "\ud800");
        return place.flatMap(at -> debris.map(bit -> text.substring(0, at) + bit + text.substring(at + 1)));
    }

    @Provide
    Arbitrary<String> policies() {
        return damaged(POLICY);
    }

    @Provide
    Arbitrary<String> books() {
        return damaged(BOOK);
    }

    @Provide
    Arbitrary<String> extensions() {
        return damaged(POLICY.replaceFirst("\"id\"", "\"extends\": \"base\", \"without\": [\"t-0\"], \"id\""));
    }

    @Property(tries = 500)
    void a_damaged_policy_is_read_or_refused_with_lines(@ForAll("policies") String text) {
        try {
            PolicyDocument policy = DunningJson.policy(text);
            assertThat(DunningJson.policy(DunningJson.write(policy))).isEqualTo(policy);
        } catch (UnsoundDocumentException refusal) {
            assertThat(refusal.issues()).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void a_damaged_book_is_read_or_refused_with_lines(@ForAll("books") String text) {
        try {
            PolicyBook book = DunningJson.policies(text);
            assertThat(DunningJson.policies(DunningJson.write(book))).isEqualTo(book);
        } catch (UnsoundDocumentException refusal) {
            assertThat(refusal.issues()).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void a_damaged_extension_is_read_or_refused_with_lines(@ForAll("extensions") String text) {
        try {
            PolicyDocument policy = DunningJson.policy(text, id -> Optional.of(RICH));
            assertThat(DunningJson.policy(DunningJson.write(policy))).isEqualTo(policy);
        } catch (UnsoundDocumentException refusal) {
            assertThat(refusal.issues()).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void a_policy_over_itself_is_the_same(@ForAll("policies") String text) {
        try {
            PolicyDocument policy = DunningJson.policy(text);
            Map<String, Object> over = new TreeMap<>(DunningJson.tree(policy));
            over.put("extends", policy.id());
            assertThat(DunningJson.policy(DunningJson.compact(over), id -> Optional.of(policy)))
                    .isEqualTo(policy);
        } catch (UnsoundDocumentException refusal) {
            assertThat(refusal.issues()).isNotEmpty();
        }
    }
}
