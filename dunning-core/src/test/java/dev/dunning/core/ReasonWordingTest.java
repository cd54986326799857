package dev.dunning.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.receivable.LateReason;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule that the library can give as a reason has its sentence in every language. */
class ReasonWordingTest {

    private static final String NO_BREAK_SPACE = "\u00A0";

    @Test
    void every_rule_has_a_sentence_in_every_language() {
        Set<String> rules = RulesInCode.rules();

        assertThat(rules).hasSizeGreaterThan(30);
        assertThat(faults((file, texts) -> rules.stream()
                        .filter(rule -> !texts.containsKey(rule))
                        .map(rule -> "has no sentence for " + rule)))
                .isEmpty();
    }

    @Test
    void no_sentence_is_left_over() {
        Set<String> rules = RulesInCode.rules();

        assertThat(faults((file, texts) -> file.rules().stream()
                        .filter(rule -> !rules.contains(rule))
                        .map(rule -> "words " + rule + ", which no rule in the code is called")))
                .isEmpty();
    }

    @Test
    void every_answer_to_a_question_has_its_words_and_they_end_with_the_answer() {
        assertThat(faults((file, texts) -> RulesInCode.answers().stream()
                        .filter(answer -> !texts.getOrDefault("word.options." + answer, "")
                                .endsWith(" (" + answer + ")"))
                        .map(answer -> "has no word.options." + answer + " that ends with (" + answer + ")")))
                .isEmpty();
    }

    @Test
    void every_value_that_a_reason_can_name_has_its_word() {
        Set<String> words = new TreeSet<>();
        words.addAll(words("", Channel.values()));
        words.addAll(words("circumstance.", CircumstanceKind.values()));
        words.addAll(words("reason.", LateReason.values()));
        words.addAll(words("asked.", DebtorKind.values()));
        words.addAll(words("partner.", PartnerRole.values()));

        assertThat(faults((file, texts) ->
                        words.stream().filter(word -> !texts.containsKey(word)).map(word -> "has no " + word)))
                .isEmpty();
    }

    private static Set<String> words(String slot, Enum<?>[] values) {
        Set<String> words = new TreeSet<>();
        Stream.of(values).forEach(value -> words.add("word." + slot + value.name()));
        return words;
    }

    @Test
    void all_languages_have_the_same_keys() {
        Set<String> english = WordingFile.english().texts().keySet();

        assertThat(faults((file, texts) -> Stream.concat(
                        english.stream().filter(key -> !texts.containsKey(key)).map(key -> "lacks " + key),
                        texts.keySet().stream()
                                .filter(key -> !english.contains(key))
                                .map(key -> "has " + key + ", which en.properties lacks"))))
                .isEmpty();
    }

    @Test
    void all_languages_tell_the_same_facts() {
        Map<String, String> english = WordingFile.english().texts();

        assertThat(faults((file, texts) -> texts.entrySet().stream()
                        .filter(text -> english.containsKey(text.getKey()))
                        .filter(text -> !WordingFile.slots(text.getValue())
                                .equals(WordingFile.slots(english.get(text.getKey()))))
                        .map(text -> text.getKey() + " tells " + WordingFile.slots(text.getValue()) + ", in English "
                                + WordingFile.slots(english.get(text.getKey())))))
                .isEmpty();
    }

    @Test
    void a_sentence_about_an_invoice_has_another_one_about_several() {
        assertThat(sentences((key, sentence, file) -> key.contains(".")
                        || file.texts().containsKey(key + ".many")
                        || Collections.disjoint(WordingFile.slots(sentence), Set.of("invoice", "invoices"))))
                .isEmpty();
    }

    @Test
    void several_are_told_with_the_same_facts_as_one() {
        assertThat(sentences((key, sentence, file) -> !key.endsWith(".many")
                        || WordingFile.slots(sentence)
                                .equals(WordingFile.slots(file.texts().get(key.replace(".many", ""))))))
                .isEmpty();
    }

    @Test
    void a_sentence_begins_with_a_capital_or_a_fact_and_ends_with_a_full_stop_or_a_question_mark() {
        assertThat(sentences((key, sentence, file) -> sentence.matches("(?:\\p{Lu}|\\{).*[.?]")))
                .isEmpty();
    }

    @Test
    void no_sentence_has_loose_spaces_straight_quotes_or_a_doubtful_slot() {
        assertThat(sentences((key, sentence, file) -> !sentence.matches(".*(?:[\\h]{2}|['\"]| [.,]|\\h$).*")
                        && !sentence.replaceAll("\\{[A-Za-z]+(?::or|:first|:days)?}", "")
                                .matches(".*[{}].*")))
                .isEmpty();
    }

    @Test
    void french_keeps_its_high_marks_with_their_words() {
        String other = "[^" + NO_BREAK_SPACE + "]";

        assertThat(sentences((key, sentence, file) ->
                        !file.language().equals("fr") || !sentence.matches(".*" + other + "(?:[;?»]|:(?![a-z])).*")))
                .isEmpty();
    }

    /** Whether a sentence is well made. */
    @FunctionalInterface
    private interface Check {
        boolean holds(String key, String sentence, WordingFile file);
    }

    private static Stream<String> sentences(Check check) {
        return faults((file, texts) -> file.sentences().entrySet().stream()
                .filter(text -> !check.holds(text.getKey(), text.getValue(), file))
                .map(text -> text.getKey() + " reads: " + text.getValue()));
    }

    private static Stream<String> faults(BiFunction<WordingFile, Map<String, String>, Stream<String>> finder) {
        return WordingFile.all()
                .flatMap(file -> finder.apply(file, file.texts()).map(fault -> file.name() + " " + fault));
    }
}
