package dev.dunning.examples.cli.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.insight.figures.CreditorCause;
import dev.dunning.core.insight.worklist.DeskLoad;
import dev.dunning.core.insight.worklist.WorkKind;
import dev.dunning.core.insight.worklist.WorkPlace;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.simulation.backtest.BacktestReport.Ranking;
import dev.dunning.core.simulation.backtest.Strength;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern SLOT = Pattern.compile("\\{[A-Za-z]+}");

    /** Words that stand in many sentences of one language and in none of another. */
    private static final Map<String, Set<String>> TYPICAL = Map.of(
            "en", Set.of("the", "by", "that", "who", "not", "whoever", "nobody"),
            "nl", Set.of("het", "een", "van", "niet", "wat", "voor", "niemand"),
            "de", Set.of("der", "das", "und", "nicht", "wer", "niemand", "eines"),
            "fr", Set.of("le", "les", "qui", "pas", "dans", "personne", "est"));

    /** Dutch and German share it. */
    private static final Set<String> SHARED = Set.of("niemand");

    private static Words words(String language) {
        return Words.in(Locale.forLanguageTag(language));
    }

    private static Map<String, Set<String>> places(String language) {
        Properties texts = WordFile.read(language);
        Map<String, Set<String>> places = new TreeMap<>();
        texts.stringPropertyNames()
                .forEach(key -> places.put(
                        key,
                        SLOT.matcher(texts.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void every_language_says_the_same_with_the_same_facts(String language) {
        assertThat(places(language)).isEqualTo(places("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void no_sentence_is_in_another_language(String language) {
        Properties texts = WordFile.read(language);
        Set<String> foreign = TYPICAL.entrySet().stream()
                .filter(other -> !other.getKey().equals(language))
                .flatMap(other -> other.getValue().stream())
                .filter(word -> !SHARED.contains(word))
                .collect(Collectors.toSet());

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(List.of(texts.getProperty(key)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll(SLOT.pattern(), "")
                                .split("[^\\p{L}]+")))
                        .as(key)
                        .doesNotContainAnyElementsOf(foreign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void a_sentence_is_never_the_English_one(String language) {
        Properties english = WordFile.read("en");
        Properties texts = WordFile.read(language);

        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> english.getProperty(key).split(" ").length > 2)
                .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void less_than_nothing_has_a_minus_and_no_hyphen(String language) {
        assertThat(List.of(Rate.parse("-43.3"), new BigDecimal("-43.3"), Money.parse("USD -43.30")))
                .extracting(words(language)::write)
                .allSatisfy(figure -> assertThat(figure).contains("\u2212").doesNotContain("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void an_amount_is_written_as_in_the_reason_beside_it(String language) {
        for (String amount : List.of("EUR 2744.37", "USD 2744.37", "GBP 0.50", "CHF 12.00")) {
            Reason reason = Reason.of("credit-is-not-set-off").with("amount", Money.parse(amount));

            assertThat(reason.text(Locale.forLanguageTag(language)))
                    .contains(words(language).write(Money.parse(amount)));
        }
    }

    @Test
    void French_signs_stand_behind_a_space_that_does_not_break() {
        Properties texts = WordFile.read("fr");

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(texts.getProperty(key))
                        .as(key)
                        .doesNotContainPattern("[^\u00A0][;:!?%»]")
                        .doesNotContain("'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2 of 50 places, 17 of them for whoever waited longest; nobody waits. | one debtor waits and is reached within 1 working day. | 30 debtors wait and are reached within 2 working days. That holds even if the 4 others with something overdue come first.
            nl | 2 van 50 plaatsen bezet, waarvan 17 voor wie het langst wacht; er wacht niemand. | er wacht één debiteur, die binnen 1 werkdag aan de beurt is. | er wachten 30 debiteuren, die binnen 2 werkdagen aan de beurt zijn. Dat geldt ook als de 4 anderen die te laat zijn, voorgaan.
            de | 2 von 50 Plätzen belegt, 17 davon für alle, die am längsten warten; niemand wartet. | ein Schuldner wartet und ist innerhalb von 1 Arbeitstag an der Reihe. | 30 Schuldner warten und sind innerhalb von 2 Arbeitstagen an der Reihe. Das gilt auch, wenn die 4 anderen mit Überfälligem vorgehen.
            fr | 2 sur 50 places occupées, dont 17 pour ceux qui attendent depuis le plus longtemps\u00A0; personne n’attend. | un débiteur attend et sera contacté dans un délai de 1 jour ouvré. | 30 débiteurs attendent et seront contactés dans un délai de 2 jours ouvrés. Cela vaut même si les 4 autres débiteurs en retard passent avant.
            """)
    void nobody_one_and_many_wait_in_good_sentences(String language, String nobody, String one, String many) {
        Words words = words(language);

        assertThat(DeskBound.in(words, new DeskLoad("desk", 50, 17, 5, 2, 0, 9)))
                .isEqualTo(nobody);
        assertThat(DeskBound.in(words, new DeskLoad("desk", 50, 17, 5, 2, 1, 0)))
                .endsWith(one);
        assertThat(DeskBound.in(words, new DeskLoad("desk", 50, 17, 5, 2, 30, 4)))
                .endsWith(many);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 0.0 days | 1 day  | 1.5 days  | 2 days
            nl | 0,0 dagen| 1 dag  | 1,5 dagen | 2 dagen
            de | 0,0 Tage | 1 Tag  | 1,5 Tage  | 2 Tage
            fr | 0,0 jour | 1 jour | 1,5 jour  | 2 jours
            """)
    void a_count_takes_the_form_of_its_language(String language, String none, String one, String more, String two) {
        assertThat(List.of("0.0", "1", "1.5", "2").stream()
                        .map(count -> words(language).count("days", new BigDecimal(count), Map.of())))
                .containsExactly(none, one, more, two);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 1 March 2026   | EUR\u00A01,234.50 | 48.5%       | 12,000
            nl-BE | 1 maart 2026   | €\u00A01.234,50   | 48,5%       | 12.000
            de-AT | 1. März 2026   | 1.234,50\u00A0€   | 48,5\u00A0% | 12.000
            fr-CH | 1er mars 2026  | 1\u00A0234,50\u00A0€ | 48,5\u00A0% | 12\u00A0000
            it    | 1 March 2026   | EUR\u00A01,234.50 | 48.5%       | 12,000
            """)
    void facts_are_written_as_the_language_does_whatever_the_region(
            String language, String day, String money, String share, String number) {
        assertThat(List.of(LocalDate.of(2026, 3, 1), Money.parse("EUR 1234.50"), Rate.parse("48.5"), 12_000).stream()
                        .map(words(language)::write))
                .containsExactly(day, money, share, number);
    }

    @Test
    void every_value_has_a_word() {
        for (String language : Reason.languages()) {
            Words words = words(language);
            assertThat(words.language()).isEqualTo(language);
            assertThat(Channel.values()).allSatisfy(channel -> words.name("channel", channel));
            assertThat(DayOfWeek.values()).allSatisfy(day -> words.name("weekday", day));
            assertThat(CircumstanceKind.values()).allSatisfy(kind -> words.name("circumstance", kind));
            assertThat(WorkKind.values()).allSatisfy(kind -> words.name("worklist.kind", kind));
            assertThat(WorkPlace.values()).allSatisfy(place -> words.name("worklist.place", place));
            assertThat(List.of(WorkPlace.SCORE, WorkPlace.WAITED))
                    .allSatisfy(place -> words.name("worklist.legend", place));
            assertThat(CreditorCause.values()).allSatisfy(cause -> words.name("insight.cause", cause));
            assertThat(Strength.values()).allSatisfy(strength -> words.name("backtest.strength", strength));
            assertThat(Ranking.values()).allSatisfy(ranking -> words.name("backtest.ranking", ranking));
            assertThat(Ranking.values()).allSatisfy(ranking -> words.name("backtest.found", ranking));
            assertThat(NoticeKind.values()).allSatisfy(kind -> words.name("notice", kind));
            assertThat(Segments.standard().names())
                    .allSatisfy(segment -> assertThat(WordFile.read(language)).containsKey("segment." + segment));
            assertThat(Policies.builtin().stream().flatMap(policy -> policy.steps().stream()))
                    .allSatisfy(step -> assertThat(WordFile.read(language)).containsKey("step." + step.id()));
        }
    }

    @Test
    void a_name_of_the_host_stays_and_a_place_without_a_fact_is_an_error() {
        assertThat(words("nl").name("segment", "vaste-klanten")).isEqualTo("vaste-klanten");
        assertThat(words("nl").title("segment", "vaste-klanten")).isEqualTo("vaste-klanten");
        assertThat(words("nl").title("segment", "reliable")).isEqualTo("Betrouwbaar");
        assertThatThrownBy(() -> words("nl").say("nothingLater")).hasMessage("nothingLater lacks {day}");
        assertThatThrownBy(() -> words("nl").say("no-such-key")).hasMessageContaining("`no-such-key` in `nl`");
    }
}
