package dev.dunning.templates.elements;

import java.util.Arrays;
import java.util.List;

/**
 * Something that a message can say.
 *
 * @param id its name in kebab case, such as {@code how-to-pay}
 * @param ways how a template says it: one way is enough, and takes all its parts; a part is a variable, a section
 *     ({@code #undecided}), a part ({@code >thanks}) or words ({@code ~plan-offer}) that each language lists
 * @param mend what to do about a text without it
 * @param supply which fact to give, when it is the fact that is missing
 */
public record Element(String id, List<List<String>> ways, String mend, String supply) {

    /** Copies the lists. */
    public Element {
        ways = ways.stream().map(List::copyOf).toList();
    }

    static Element read(String line) {
        String[] cells = Cells.of(line, 4);
        List<List<String>> ways = Arrays.stream(cells[1].split("\\|", -1))
                .map(way -> List.of(way.split(" ", -1)))
                .toList();
        return new Element(cells[0], ways, cells[2], cells[3]);
    }

    /** The ways that can be judged: words of a language that lists none for them cannot. */
    List<List<String>> ways(Words words) {
        return ways.stream()
                .filter(way -> way.stream().allMatch(words::canJudge))
                .toList();
    }
}
