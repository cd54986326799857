package dev.dunning.core.insight;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups of debtors with the same habits: the first rule that holds names the segment.
 *
 * <p>For example {@code Segments.standard().of(profile).name()}. A host can order the rules differently, move their bounds
 * and add its own; policies are chosen by the names.
 *
 * @param rules the rules, in the order in which they are tried
 * @param otherwise the segment of whom no rule fits
 * @param ext the host's own additions
 */
public record Segments(List<SegmentRule> rules, String otherwise, Ext ext) {

    /** Says so itself, or a circumstance does. */
    public static final String IN_DIFFICULTY = "in-difficulty";
    /** Does not agree with an invoice. */
    public static final String DISPUTING = "disputing";
    /** The host says so by the label {@code strategic}. */
    public static final String STRATEGIC = "strategic";
    /** Nobody can know yet. */
    public static final String NEW = "new";
    /** Pays in time, or nearly. */
    public static final String RELIABLE = "reliable";
    /** Pays late, and every time. */
    public static final String CHRONICALLY_LATE = "chronically-late";
    /** Pays late now and then, or only a little late. */
    public static final String FORGETFUL = "forgetful";

    private static final int FEW = 2;
    private static final int RARELY = 15;
    private static final int MOSTLY = 60;
    private static final int LONG = 5;

    /** Copies the rules. */
    public Segments {
        rules = List.copyOf(rules);
    }

    /**
     * A segment and why a debtor belongs to it.
     *
     * @param name name of the segment
     * @param because what fits, in the order of the rule; empty when no rule fitted
     */
    public record Membership(String name, List<Reason> because) {

        /** Copies the reasons. */
        public Membership {
            because = List.copyOf(because);
        }
    }

    /**
     * Gives the seven segments that come with the library.
     *
     * @return in difficulty, disputing, strategic, new, reliable, chronically late, and forgetful for the rest
     */
    public static Segments standard() {
        return new Segments(
                List.of(
                        rule(IN_DIFFICULTY, Map.of(Measure.IN_DIFFICULTY, Bounds.atLeast(1))),
                        rule(DISPUTING, Map.of(Measure.DISPUTED, Bounds.atLeast(1))),
                        new SegmentRule(STRATEGIC, Map.of(), Set.of(STRATEGIC)),
                        rule(NEW, Map.of(Measure.SETTLED, Bounds.atMost(FEW))),
                        rule(RELIABLE, Map.of(Measure.LATE_SHARE, Bounds.atMost(RARELY))),
                        rule(
                                CHRONICALLY_LATE,
                                Map.of(
                                        Measure.LATE_SHARE, Bounds.atLeast(MOSTLY),
                                        Measure.USUAL_DELAY, Bounds.atLeast(LONG)))),
                FORGETFUL,
                Ext.NONE);
    }

    private static SegmentRule rule(String segment, Map<Measure, Bounds> bounds) {
        return new SegmentRule(segment, bounds, Set.of());
    }

    /**
     * Finds the segment of a debtor.
     *
     * @param profile how the debtor pays
     * @return the segment of the first rule that holds
     */
    public Membership of(PaymentProfile profile) {
        for (SegmentRule rule : rules) {
            Optional<List<Reason>> because = rule.because(profile);
            if (because.isPresent()) {
                return new Membership(rule.segment(), because.get());
            }
        }
        return new Membership(otherwise, List.of());
    }

    /**
     * Names all segments.
     *
     * @return the names in the order of the rules, the one for the rest last
     */
    public List<String> names() {
        List<String> names = new ArrayList<>(
                rules.stream().map(SegmentRule::segment).distinct().toList());
        if (!names.contains(otherwise)) {
            names.add(otherwise);
        }
        return List.copyOf(names);
    }

    /**
     * Reports every fault.
     *
     * @return the faults, in the order of the document
     */
    public List<Issue> check() {
        Issues issues = new Issues();
        for (int i = 0; i < rules.size(); i++) {
            check(issues, "segments[" + i + "].if", rules.get(i));
        }
        return issues.list();
    }

    private static void check(Issues issues, String path, SegmentRule rule) {
        if (rule.bounds().isEmpty() && rule.tags().isEmpty()) {
            issues.fault(
                    "segment-for-everybody",
                    path,
                    "the rule asks for nothing, so that those after it never hold",
                    "name what must hold, or write the segment as `otherwise`");
        }
        rule.bounds().forEach((measure, bounds) -> {
            String at = path + "." + measure.label();
            if (bounds.areEmpty()) {
                issues.fault("empty-bounds", at, "no bound is named", "name `atLeast`, `atMost` or both");
            } else if (bounds.areCrossed()) {
                issues.fault(
                        "crossed-bounds",
                        at,
                        "`atLeast` lies above `atMost`, so that the rule never holds",
                        "swap them, or leave one out");
            }
        });
    }
}
