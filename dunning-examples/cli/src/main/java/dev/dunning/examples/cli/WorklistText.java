package dev.dunning.examples.cli;

import dev.dunning.core.insight.worklist.WorkItem;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.reason.Reason;
import dev.dunning.examples.cli.report.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A worklist for the terminal. */
record WorklistText(Worklist list, Locale language) {

    private static final List<String> COLUMNS =
            List.of("rank", "debtor", "what", "channel", "desk", "overdue", "expected recovery", "waiting", "why");
    private static final List<Integer> WIDTHS = List.of(4, 16, 8, 9, 12, 14, 17, 8, 60);

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (list.items().isEmpty()) {
            lines.add("Nobody has to be contacted on " + list.on() + ".");
        } else {
            List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
            list.items().forEach(item -> rows.add(cells(item)));
            lines.addAll(TextTable.of(rows, WIDTHS).lines());
        }
        lines.add("");
        list.leftOut()
                .forEach((why, count) -> lines.add(String.format(
                        Locale.ROOT, "%6d left out: %s", count, why.reason().text(language))));
        list.desks().forEach(desk -> lines.add(desk.desk() + ": " + English.bound(desk)));
        return lines;
    }

    private List<String> cells(WorkItem item) {
        return List.of(
                Integer.toString(item.rank()),
                item.debtor(),
                word(item.kind()),
                item.channel().map(WorklistText::word).orElse(""),
                item.desk(),
                item.overdue().toString(),
                item.expectedRecovery().toString(),
                item.waiting() + " d",
                item.because().stream().map(reason -> text(reason)).collect(Collectors.joining(" ")));
    }

    private String text(Reason reason) {
        return reason.text(language);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
