package dev.dunning.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one law as data: a text with a line for each rule, in the form of a {@link LawTable}.
 *
 * <p>For example, with the columns {@code debtor,topic,valid_from,by,value,source,certainty}:
 *
 * <pre>
 * # id: DE
 * # known-through: 2026-12-31
 * # holidays: holidays-de
 * business,flat_sum,2014-07-29,contract,EUR 40.00,BGB | 288(5),agreeing
 * </pre>
 *
 * @param id the law
 * @param holidays the id of its calendar, if it has one
 * @param knownThrough the last day, inclusive, for which the rules were looked up
 * @param list the rules in the order of the text
 */
public record LawFacts(String id, Optional<String> holidays, LocalDate knownThrough, List<LawFact> list) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final List<String> DEBTORS = List.of("all", "consumer", "business", "public");

    /** Copies the rules. */
    public LawFacts {
        list = List.copyOf(list);
    }

    /**
     * Reads the rules.
     *
     * @param text the text
     * @return the rules
     * @throws IllegalArgumentException when a cell is wrong, or two versions of a rule are out of order
     */
    public static LawFacts parse(String text) {
        CsvText csv = CsvText.parse(text);
        List<LawFact> facts = new ArrayList<>();
        for (CsvText.Row row : csv.rows()) {
            LawFact fact = fact(csv, row);
            facts.stream()
                    .filter(other -> other.debtor().equals(fact.debtor()) && other.topic() == fact.topic())
                    .reduce((earlier, later) -> later)
                    .filter(last -> !last.from().isBefore(fact.from()))
                    .ifPresent(last -> {
                        throw row.refuse("the rule from " + fact.from() + " does not come after the one from "
                                + last.from() + ". List every version once, in order.");
                    });
            facts.add(fact);
        }
        return new LawFacts(csv.require("id"), csv.find("holidays"), CsvText.day(csv.require("known-through")), facts);
    }

    /**
     * Reads the rules of a law that ships with the library.
     *
     * @param name the name of the text, such as {@code de}
     * @return the rules
     * @throws IllegalArgumentException when there is no such text
     */
    public static LawFacts builtin(String name) {
        return parse(LawTable.text(name));
    }

    /**
     * Lists the versions of a rule for one kind of debtor.
     *
     * @param topic what it is about
     * @param debtor the kind, as the text writes it
     * @return the versions, oldest first
     */
    public List<LawFact> versions(LawTopic topic, String debtor) {
        return list.stream()
                .filter(fact -> fact.topic() == topic && fact.debtor().equals(debtor))
                .toList();
    }

    /**
     * Gives another value to every line about a topic.
     *
     * @param topic what the lines are about
     * @param value the value, written as the topic says
     * @return the same rules with that value
     * @throws IllegalArgumentException when no line is about the topic
     */
    public LawFacts with(LawTopic topic, String value) {
        if (list.stream().noneMatch(fact -> fact.topic() == topic)) {
            throw new IllegalArgumentException(
                    "The law " + id + " has no line about " + topic + ". Choose a topic that it has.");
        }
        return new LawFacts(
                id,
                holidays,
                knownThrough,
                list.stream()
                        .map(fact -> fact.topic() == topic ? fact.with(value) : fact)
                        .toList());
    }

    private static LawFact fact(CsvText csv, CsvText.Row row) {
        return new LawFact(
                csv.cell(row, "debtor", LawFacts::debtor),
                csv.cell(row, "topic", text -> CsvText.word(text, LawTopic.values())),
                csv.cell(row, "valid_from", text -> text.isEmpty() ? EVER : CsvText.day(text)),
                csv.cell(row, "by", text -> text.isEmpty() ? CountedBy.DAY : CsvText.word(text, CountedBy.values())),
                csv.cell(row, "value", text -> text),
                csv.cell(row, "source", LawTableReader::citation),
                csv.cell(row, "certainty", CsvText::certainty));
    }

    private static String debtor(String text) {
        if (!DEBTORS.contains(text)) {
            throw new IllegalArgumentException("`" + text + "` is not one of " + DEBTORS + ". Write one of these.");
        }
        return text;
    }
}
