package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account number that cannot be right is told with the decision, not only by the letter that fails. */
class AccountsTest {

    private static final String WRONG = "account-of-the-creditor-is-wrong";
    private static final String DAY = "2026-10-08";

    private static Story paidTo(String iban) {
        return Story.business().creditor("'iban': '" + iban + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "NL91ABNA0417164300, true",
        "nl91 abna 0417 1643 00, true",
        "GB29NWBK60161331926819, true",
        "NL92ABNA0417164300, false",
        "NL91ABNA0417164301, false",
        "41716430, false",
    })
    void an_account_is_right_when_its_check_digits_are(String iban, boolean sound) {
        assertThat(paidTo(iban).cautions(DAY).contains(WRONG)).isNotEqualTo(sound);
    }

    @Test
    void without_an_account_or_a_debt_there_is_nothing_to_say() {
        assertThat(Story.business().cautions(DAY)).doesNotContain(WRONG);
        assertThat(paidTo("NL92ABNA0417164300")
                        .paid("2026-10-02", "A", "1000.00")
                        .cautions(DAY))
                .doesNotContain(WRONG);
    }

    @Test
    void the_account_of_a_factor_is_looked_at_too() {
        Story story = Story.of("BUSINESS")
                .invoice("A", "1000.00", "2026-10-01", "'payTo': {'name': 'Factor', 'iban': 'NL92ABNA0417164300'}");
        assertThat(story.cautions(DAY)).contains("account-to-pay-to-is-wrong");
    }
}
