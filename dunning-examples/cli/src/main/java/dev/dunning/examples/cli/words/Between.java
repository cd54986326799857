package dev.dunning.examples.cli.words;

import dev.dunning.core.insight.experiment.Interval;
import java.math.BigDecimal;
import java.util.Map;

/** A share, or a difference, and the bounds between which the truth lies. */
public final class Between {

    private Between() {}

    /**
     * Words it.
     *
     * @param words the words of a language
     * @param bounds what was seen, and its bounds
     * @return such as {@code 48% (26.6 to 69.9)}
     */
    public static String in(Words words, Interval bounds) {
        return words.say(
                "experiment.interval",
                Map.of(
                        "value", bounds.value(),
                        "low", new BigDecimal(bounds.low().toString()),
                        "high", new BigDecimal(bounds.high().toString())));
    }
}
