package dev.dunning.templates.elements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * That some texts need an element, or must not have it.
 *
 * @param element the element
 * @param need how badly
 * @param needsFact whether nothing is written while its fact is unknown; otherwise it is left out
 * @param texts the names of the texts, such as {@code final-notice}
 * @param laws the laws under which it holds; none for every law
 * @param when the flags that it holds for, such as {@code paper}; all others are free
 * @param source the article, or {@code house}
 */
public record Rule(
        Element element,
        Need need,
        boolean needsFact,
        List<String> texts,
        List<String> laws,
        Map<String, Boolean> when,
        String source) {

    /** Copies the collections. */
    public Rule {
        texts = List.copyOf(texts);
        laws = List.copyOf(laws);
        when = Map.copyOf(when);
    }

    static Rule read(String line, Map<String, Element> elements) {
        String[] cells = Cells.of(line, 7);
        Element element = elements.get(cells[0]);
        if (element == null) {
            throw new IllegalStateException("`" + cells[0] + "` is no element; choose one of " + elements.keySet());
        }
        return new Rule(
                element,
                Need.of(cells[1]),
                cells[2].equals("fact"),
                Cells.words(cells[3]),
                Cells.words(cells[4]),
                flags(cells[5]),
                cells[6]);
    }

    private static Map<String, Boolean> flags(String cell) {
        Map<String, Boolean> flags = new TreeMap<>();
        Cells.words(cell).forEach(word -> flags.put(word.replace("!", ""), !word.startsWith("!")));
        return flags;
    }

    /**
     * Tells whether it holds for a text under a law.
     *
     * @param text name of the text
     * @param law id of the law
     * @return true when it does
     */
    public boolean holdsFor(String text, String law) {
        return texts.contains(text) && isUnder(law);
    }

    /**
     * Tells whether it holds under a law.
     *
     * @param law id of the law
     * @return true when it does
     */
    public boolean isUnder(String law) {
        return laws.isEmpty() || laws.contains(law);
    }

    /**
     * Narrows the rule.
     *
     * @param flag a flag that is true
     * @return the rule for the messages for which it is
     */
    public Rule given(String flag) {
        Map<String, Boolean> flags = new TreeMap<>(when);
        flags.put(flag, true);
        return new Rule(element, need, needsFact, texts, laws, flags, source);
    }
}
