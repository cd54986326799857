package dev.dunning.examples.cli.words;

import dev.dunning.core.insight.worklist.DeskLoad;
import java.util.Map;

/** How the day of a desk is shared out, and what it promises to those who wait. */
public final class DeskBound {

    private DeskBound() {}

    /**
     * Words it.
     *
     * @param words the words of a language
     * @param desk the desk
     * @return one sentence about it, or two, without its name
     */
    public static String in(Words words, DeskLoad desk) {
        String places = words.count(
                "worklist.places", desk.contacts(), Map.of("used", desk.used(), "waiting", desk.forWaiting()));
        String days = words.count("worklist.workingDays", desk.daysToReachAll());
        String bound = words.count("worklist.waiting", desk.waiting(), Map.of("places", places, "days", days));
        boolean isTold = desk.waiting() > 0 && desk.others() > 0;
        return isTold ? bound + " " + words.count("worklist.others", desk.others()) : bound;
    }
}
