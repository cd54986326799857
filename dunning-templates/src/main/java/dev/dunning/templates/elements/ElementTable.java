package dev.dunning.templates.elements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The elements, and the rules about them. */
public final class ElementTable {

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private ElementTable() {}

    /**
     * Reads both tables.
     *
     * @param elements the elements
     * @param rules the rules
     * @return the table
     * @throws IllegalStateException when a row is wrong
     */
    public static ElementTable of(String elements, String rules) {
        ElementTable table = new ElementTable();
        Cells.rows(elements).stream().map(Element::read).forEach(element -> table.elements.put(element.id(), element));
        Cells.rows(rules).stream().map(row -> Rule.read(row, table.elements)).forEach(table.rules::add);
        return table;
    }

    /**
     * Lists the elements.
     *
     * @return by id, in the order of the table
     */
    public Map<String, Element> elements() {
        return Collections.unmodifiableMap(elements);
    }

    /**
     * Lists the rules.
     *
     * @return in the order of the table
     */
    public List<Rule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /**
     * Lists the rules that hold for a text under a law.
     *
     * @param text name of the text
     * @param law id of the law
     * @return the rules
     */
    public Stream<Rule> rules(String text, String law) {
        return rules.stream().filter(rule -> rule.holdsFor(text, law));
    }
}
