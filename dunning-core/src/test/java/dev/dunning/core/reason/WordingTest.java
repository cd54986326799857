package dev.dunning.core.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each language writes what a reason saw. A low line stands for a space at which no line ends. */
class WordingTest {

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }

    private static String text(String language, Reason reason) {
        return reason.text(locale(language)).replace('\u00A0', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The rate of 10.25% from 1 March 2026 could not be confirmed.",
                "nl | Het percentage van 10,25% vanaf 1 maart 2026 kon niet worden bevestigd.",
                "de | Der Zinssatz von 10,25_% ab dem 1. März 2026 ließ sich nicht bestätigen.",
                "fr | Le taux de 10,25_% à partir du 1er mars 2026 n’a pas pu être confirmé."
            })
    void rates_and_days(String language, String expected) {
        Reason reason = Reason.of("rate-is-not-confirmed")
                .with("rate", Rate.parse("10.25"))
                .with("day", LocalDate.parse("2026-03-01"));

        assertThat(text(language, reason)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EUR 1210.00 | EUR_1,210.00",
                "nl | EUR 1210.00 | €_1.210,00",
                "de | EUR 1210.00 | 1.210,00_€",
                "fr | EUR 1210.00 | 1_210,00_€",
                "en | GBP -0.50 | GBP_−0.50",
                "nl | GBP -1234567.80 | GBP_−1.234.567,80",
                "de | USD 999.99 | 999,99_USD",
                "fr | JPY 1210 | 1_210_JPY",
                "nl | CHF -123.00 | CHF_−123,00"
            })
    void amounts(String language, String amount, String expected) {
        Reason reason = Reason.of("credit-is-not-set-off").with("amount", Money.parse(amount));

        assertThat(text(language, reason)).contains(" " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5 | 1 | Factures en retard jusqu’ici, sans compter celle-ci_: 1 sur 1_; en moyenne, le paiement est arrivé 1,5 jour après l’échéance.",
                "8.2 | 21 | Factures en retard jusqu’ici, sans compter celle-ci_: 1 sur 21_; en moyenne, le paiement est arrivé 8,2 jours après l’échéance."
            })
    void a_french_sentence_reads_well_for_one_and_for_many(String days, int count, String expected) {
        assertThat(text(
                        "fr",
                        Reason.of("debtor-pays-late")
                                .with("late", 1)
                                .with("count", count)
                                .with("days", new BigDecimal(days))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1.0 | 1.0 day later",
                "en | 1.5 | 1.5 days later",
                "nl | 1.0 | 1,0 dag later",
                "de | 0.5 | 0,5 Tage später",
                "de | 1.0 | 1,0 Tag später",
                "fr | 2.0 | 2,0 jours plus tard"
            })
    void days_have_the_word_for_one_and_for_many(String language, String days, String expected) {
        assertThat(text(language, Reason.of("amount-delays-payment").with("days", new BigDecimal(days))))
                .contains(" " + expected + " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | what is still open counted with its days so far.",
                "nl | waarbij wat nog openstaat meetelt met de dagen tot nu toe.",
                "de | wobei noch offene mit ihren Tagen bis jetzt zählen.",
                "fr | celles qui restent ouvertes comptant avec leurs jours jusqu’ici."
            })
    void what_is_open_is_not_said_to_have_been_paid(String language, String expected) {
        Reason habit =
                Reason.of("debtor-pays-late").with("late", 1).with("count", 2).with("days", new BigDecimal("8.0"));

        assertThat(text(language, habit.with("open", 1))).endsWith(expected);
        assertThat(text(language, habit)).doesNotContain(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | −43.3%", "nl | −43,3%", "de | −43,3_%", "fr | −43,3_%"})
    void less_than_nothing_has_a_minus_and_no_hyphen(String language, String expected) {
        assertThat(text(language, Reason.of("backtest-some-never-pay").with("rate", Rate.parse("-43.3"))))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | “a” and “b”.", "nl | ‘a’ en ‘b’.", "de | „a“ und „b“.", "fr | «_a_» et «_b_»."})
    void steps_at_the_end_of_a_sentence_stand_in_quotes_too(String language, String expected) {
        assertThat(text(language, Reason.of("backtest-effects-are-estimated").with("steps", List.of("a", "b"))))
                .endsWith(": " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void no_plural_stands_in_brackets(String language) throws IOException {
        try (InputStream texts = Objects.requireNonNull(Texts.class.getResourceAsStream(language + ".properties"))) {
            assertThat(new String(texts.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContainPattern("\\p{L}\\(\\p{L}{1,2}\\)");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The steps “a”, “b” and “c” have already been taken.",
                "nl | De stappen ‘a’, ‘b’ en ‘c’ zijn al gezet.",
                "de | Die Schritte „a“, „b“ und „c“ sind schon erledigt.",
                "fr | Les étapes «_a_», «_b_» et «_c_» sont déjà faites."
            })
    void names_of_steps_stand_in_quotes(String language, String expected) {
        assertThat(text(language, Reason.of("step-was-sent").with("step", List.of("a", "b", "c"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A statutory notice cannot go out by text message or telephone: the debtor must be able to keep it.",
                "nl | Een wettelijke aanmaning kan niet per sms of telefoon uitgaan: de debiteur moet die kunnen bewaren.",
                "de | Eine gesetzliche Mahnung kann nicht per SMS oder Telefon hinausgehen: Der Schuldner muss sie"
                        + " aufbewahren können.",
                "fr | Une mise en demeure légale ne peut pas partir par SMS ou téléphone_: le débiteur doit pouvoir la"
                        + " conserver."
            })
    void what_is_not_possible_is_joined_by_or(String language, String expected) {
        Reason reason = Reason.of("statutory-notice-on-a-durable-medium").with("channel", List.of("SMS", "PHONE"));

        assertThat(text(language, reason)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | That is EUR_100.00 principal, EUR_2.50 interest and EUR_40.00 costs.",
                "nl | Dat is €_100,00 hoofdsom, €_2,50 rente en €_40,00 kosten.",
                "de | Das sind 100,00_€ Hauptforderung, 2,50_€ Zinsen und 40,00_€ Kosten.",
                "fr | Cela comprend 100,00_€ de principal, 2,50_€ d’intérêts et 40,00_€ de frais."
            })
    void a_claim_is_told_by_its_parts(String language, String expected) {
        Map<String, Money> parts = new java.util.LinkedHashMap<>();
        parts.put("PRINCIPAL", Money.parse("EUR 100.00"));
        parts.put("INTEREST", Money.parse("EUR 2.50"));
        parts.put("COSTS", Money.parse("EUR 40.00"));

        assertThat(text(language, Reason.of("claim-consists-of").with("parts", parts)))
                .isEqualTo(expected);
    }

    @Test
    void many_invoices_are_told_by_two_and_the_number_of_the_others() {
        Reason reason = Reason.of("invoice-is-disputed");

        assertThat(reason.with("invoice", List.of("1", "2", "3", "4")).toString())
                .isEqualTo("Invoices 1, 2, 3 and 4 are disputed.");
        assertThat(reason.with("invoice", List.of("1", "2", "3", "4", "5")).toString())
                .isEqualTo("Invoices 1, 2 and 3 others are disputed.");
        assertThat(reason.with("invoice", List.of("1")).toString()).isEqualTo("Invoice 1 is disputed.");
    }

    @Test
    void several_days_are_told_by_the_first() {
        Reason reason = Reason.of("this-may-change");
        LocalDate day = LocalDate.parse("2026-03-03");

        assertThat(reason.with("day", List.of(day.plusDays(2), day)).toString())
                .isEqualTo("That may change on 3 March 2026 or later.");
        assertThat(reason.with("day", List.of(day, day)).toString()).isEqualTo("That may change on 3 March 2026.");
        assertThat(Reason.of("step-is-not-due-yet")
                        .with("step", "a")
                        .with("day", List.of(day.plusDays(2), day))
                        .toString())
                .isEqualTo("The step “a” does not come before 3 March 2026.");
    }

    @Test
    void what_a_host_calls_by_name_is_never_translated() {
        assertThat(Reason.of("invoice-is-disputed").with("invoice", "SMS").text(locale("nl")))
                .isEqualTo("Factuur SMS wordt betwist.");
    }

    @Test
    void a_word_may_differ_by_its_place() {
        assertThat(Reason.of("circumstance-stops-automation")
                        .with("circumstance", "HARDSHIP")
                        .text(locale("de")))
                .startsWith("Die automatischen Schritte ruhen, weil der Schuldner nicht zahlen kann.");
        assertThat(Reason.of("messages-bounced").with("channel", "EMAIL").text(locale("de")))
                .isEqualTo("Die letzte Nachricht per E-Mail ist nicht angekommen.");
    }

    @Test
    void the_law_stands_before_the_full_stop() {
        Reason reason = Reason.of("no-costs-under-this-law");

        assertThat(reason.from(Citation.of("BW", "6:96(6)")).toString())
                .isEqualTo("Under this law this debtor owes no costs of collecting (BW 6:96(6)).");
        assertThat(reason.from(Citation.of("house rules", "no law is known")).text(locale("nl")))
                .endsWith(" (huisregels: geen recht bekend).");
    }

    @Test
    void a_remedy_says_what_would_have_to_happen() {
        Reason reason = Reason.of("bank-statements-are-missing").with("day", LocalDate.parse("2026-10-01"));

        assertThat(reason.remedy(locale("fr")))
                .contains("Enregistrez les relevés bancaires jusqu’au 1er octobre 2026 inclus.");
        assertThat(Reason.of("step-is-due").remedy(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_reason_tells_the_facts_that_its_sentence_names() {
        assertThat(Reason.of("step-is-due").tells("step")).isTrue();
        assertThat(Reason.of("step-is-due").tells("channel")).isFalse();
        assertThat(Reason.of("a-rule-of-the-host").tells("step")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Promises and instalments whose day has come: %s; kept: %s.",
                "nl | Beloften en termijnen waarvan de dag voorbij is: %s; nagekomen: %s.",
                "de | Zusagen und Raten, deren Tag vorbei ist: %s; eingehalten: %s.",
                "fr | Promesses et échéances dont le jour est passé_: %s_; tenues_: %s."
            })
    void kept_promises_are_told_in_the_same_words_however_many_there_were(String language, String expected) {
        for (int count = 1; count <= 2; count++) {
            for (int kept = 0; kept <= count; kept++) {
                Reason reason =
                        Reason.of("promises-were-kept").with("kept", kept).with("count", count);

                assertThat(text(language, reason)).isEqualTo(expected.formatted(count, kept));
            }
        }
    }

    @Test
    void a_rule_without_a_sentence_is_told_by_its_name_and_a_missing_fact_by_a_question_mark() {
        assertThat(Reason.of("a-rule-of-the-host").with("step", "a").toString())
                .isEqualTo("a-rule-of-the-host{step=a}");
        assertThat(new Reason(new RuleId("invoice-is-disputed"), Map.of(), Optional.empty()))
                .hasToString("Invoice ? is disputed.");
    }

    @Test
    void an_unknown_language_reads_english() {
        assertThat(Reason.languages()).containsExactly("de", "en", "fr", "nl");
        assertThat(Reason.of("nothing-is-owed").text(locale("fi"))).isEqualTo("Nothing is owed.");
        assertThat(Reason.of("nothing-is-owed").text(locale("fr-BE"))).isEqualTo("Rien n’est dû.");
    }
}
