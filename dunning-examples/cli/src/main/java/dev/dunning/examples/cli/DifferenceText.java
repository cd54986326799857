package dev.dunning.examples.cli;

import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.compare.Ask;
import dev.dunning.examples.cli.compare.Difference;
import dev.dunning.examples.cli.compare.Difference.Change;
import dev.dunning.examples.cli.compare.Side;
import dev.dunning.examples.cli.compare.Standing.Gets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words a difference, for a person to read. */
record DifferenceText(Difference difference) {

    private static final List<Integer> WIDTHS = List.of(24, 4, 8, 22, 18, 18, 10, 32);
    private static final List<Integer> TOTAL_WIDTHS = List.of(24, 8, 24, 8, 24);

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Now:  " + side(difference.now()));
        lines.add("Then: " + side(difference.then()));
        List<Change> changes = difference.changes();
        lines.add(count(changes.size()));
        if (!changes.isEmpty()) {
            lines.add("");
            lines.addAll(TextTable.of(rows(changes), WIDTHS).lines());
        }
        lines.add("");
        lines.addAll(TextTable.of(totals(), TOTAL_WIDTHS).lines());
        return lines;
    }

    private static String count(int changes) {
        return switch (changes) {
            case 0 -> "Everybody gets the same.";
            case 1 -> "1 dossier gets another answer.";
            default -> changes + " dossiers get another answer.";
        };
    }

    private static String side(Side side) {
        String failed = side.failed() == 0 ? "" : ", " + side.failed() + " failed";
        return side.decided() + " decisions" + failed + ", on " + or(side.days()) + ", policy " + or(side.policies());
    }

    private static String or(Iterable<String> items) {
        String joined = String.join(", ", items);
        return joined.isEmpty() ? "none" : joined;
    }

    private static List<List<String>> rows(List<Change> changes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("debtor", "when", "decision", "what", "by", "asks for", "until", "if nothing is paid"));
        for (Change change : changes) {
            String debtor = change.debtor() + (change.time() > 1 ? " (" + change.time() + ")" : "");
            rows.addAll(rows(debtor, "now", change.now()));
            rows.addAll(rows("", "then", change.then()));
        }
        return rows;
    }

    private static List<List<String>> rows(String debtor, String when, Optional<Gets> gets) {
        if (gets.isEmpty()) {
            return List.of(List.of(debtor, when, "none", "", "", "", "", ""));
        }
        Gets known = gets.get();
        if (known.notices().isEmpty()) {
            String what = known.question().orElse("");
            return List.of(List.of(
                    debtor, when, known.decision(), what, "", "", known.until().orElse(""), ""));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Ask notice : known.notices()) {
            boolean first = rows.isEmpty();
            rows.add(row(first ? debtor : "", first ? when : "", first ? known.decision() : "", notice));
        }
        return rows;
    }

    private static List<String> row(String debtor, String when, String decision, Ask notice) {
        return List.of(
                debtor,
                when,
                decision,
                notice.step() + (notice.needsApproval() ? " (needs a yes)" : ""),
                String.join(", ", notice.channels()),
                notice.total().toString(),
                notice.respondBy().orElse(""),
                notice.ifUnpaid()
                        .map(next -> next.step() + " on " + next.on() + ", " + next.total())
                        .orElse(""));
    }

    private List<List<String>> totals() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "now", "asks for", "then", "asks for"));
        for (String kind : both(Side::kinds)) {
            rows.add(List.of(
                    kind,
                    "" + difference.now().decisions(kind),
                    "",
                    "" + difference.then().decisions(kind),
                    ""));
        }
        for (String step : both(Side::steps)) {
            rows.add(List.of(
                    step,
                    "" + difference.now().notices(step),
                    money(difference.now().totals(step)),
                    "" + difference.then().notices(step),
                    money(difference.then().totals(step))));
        }
        return rows;
    }

    private Set<String> both(Function<Side, Set<String>> names) {
        Set<String> both = new TreeSet<>(names.apply(difference.now()));
        both.addAll(names.apply(difference.then()));
        return both;
    }

    private static String money(List<Money> amounts) {
        return amounts.stream().map(Money::toString).collect(Collectors.joining(" + "));
    }
}
