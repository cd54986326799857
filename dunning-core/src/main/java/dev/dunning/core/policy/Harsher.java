package dev.dunning.core.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * A point in which a policy could be harsher than another.
 *
 * @param path where, in the document of the harsher one
 * @param text what, in the middle of a sentence
 */
public record Harsher(String path, String text) {

    /** All such points of a policy, in the order of its document. */
    static List<Harsher> of(PolicyDocument policy, PolicyDocument than) {
        List<Harsher> points = new ArrayList<>();
        new HarsherLimits(policy, than, points).compare();
        if (!policy.steps().equals(than.steps())) {
            new HarsherLadder(policy, than, points).compare();
            new HarsherAnswers(policy, than, points).compare();
        }
        return List.copyOf(points);
    }
}
