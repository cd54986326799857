package dev.dunning.templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures how a finished text sounds, by words that each language lists.
 *
 * <p>For example {@code ToneMeter.of("en").orElseThrow().measure(text, Optional.of("Kim Verbeek"), Optional.of("Noor
 * Jansen"))}. The levels are a rule of thumb to compare texts with; they judge nothing.
 */
public final class ToneMeter {

    private static final int MOST = 3;
    private static final int START = 4;
    private static final int SHORT = 12;
    private static final int MEAN = 15;
    private static final int LONG = 20;

    private final Marks marks;

    private ToneMeter(Marks marks) {
        this.marks = marks;
    }

    /**
     * Finds the measure for a language.
     *
     * @param language ISO 639-1 code
     * @return the measure; empty for a language without a list of words
     */
    public static Optional<ToneMeter> of(String language) {
        return Resources.find(language + "/marks.txt").map(Marks::read).map(ToneMeter::new);
    }

    /**
     * Measures a text.
     *
     * @param text the whole message as plain text
     * @param reader the name of the reader, where it is known
     * @param writer the name of the one who signs or can be called, where it is known
     * @return the levels
     */
    public ToneLevels measure(String text, Optional<String> reader, Optional<String> writer) {
        List<String> sentences = Readability.sentences(text);
        return new ToneLevels(
                group("warmth", text),
                directness(String.join(" ", sentences.stream().limit(START).toList())),
                group("formality", text),
                consequence(text),
                simplicity(sentences),
                personal(text, reader, writer));
    }

    private int group(String name, String text) {
        return (int) Math.min(MOST, marks.count(name, text));
    }

    private int directness(String start) {
        return group("request", start)
                + one(StyleCheck.AMOUNT.matcher(start).find())
                + one(StyleCheck.DATE.matcher(start).find());
    }

    private int consequence(String text) {
        boolean mentioned = marks.find("consequence", "mention")
                .filter(words -> words.matcher(text).find())
                .isPresent();
        boolean last = marks.find("consequence", "last")
                .filter(words -> words.matcher(text).find())
                .isPresent();
        return mentioned ? 1 + one(StyleCheck.DATE.matcher(text).find()) + one(last) : 0;
    }

    private static int simplicity(List<String> sentences) {
        int words = sentences.stream().mapToInt(Readability::words).sum();
        int mean = sentences.isEmpty() ? 0 : words / sentences.size();
        return (int) Stream.of(SHORT, MEAN, LONG).filter(most -> mean <= most).count();
    }

    private int personal(String text, Optional<String> reader, Optional<String> writer) {
        boolean reachable = marks.find("warmth", "openness")
                .filter(words -> words.matcher(text).find())
                .isPresent();
        return one(reader.filter(text::contains).isPresent())
                + one(writer.filter(text::contains).isPresent())
                + one(reachable);
    }

    private static int one(boolean found) {
        return found ? 1 : 0;
    }
}
