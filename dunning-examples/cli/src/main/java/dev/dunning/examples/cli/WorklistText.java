package dev.dunning.examples.cli;

import dev.dunning.core.insight.worklist.WorkItem;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.examples.cli.words.DeskBound;
import dev.dunning.examples.cli.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A worklist for the terminal. */
final class WorklistText {

    private static final List<String> COLUMNS =
            List.of("rank", "debtor", "kind", "channel", "desk", "overdue", "recovery", "waiting", "why");
    private static final List<Integer> WIDTHS = List.of(4, 16, 12, 12, 12, 14, 17, 10, 60);
    private static final int COUNT = 6;

    private final Worklist list;
    private final Locale language;
    private final Words words;

    WorklistText(Worklist list, Locale language) {
        this.list = list;
        this.language = language;
        this.words = Words.in(language);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (list.items().isEmpty()) {
            lines.add(words.say("worklist.nobody", Map.of("day", list.on())));
        } else {
            List<List<String>> rows = new ArrayList<>();
            rows.add(COLUMNS.stream()
                    .map(column -> words.say("worklist.column." + column))
                    .toList());
            list.items().forEach(item -> rows.add(cells(item)));
            lines.addAll(TextTable.of(rows, WIDTHS).lines());
            lines.add(words.say("worklist.recovery"));
        }
        lines.add("");
        list.leftOut()
                .forEach((why, count) -> lines.add(words.say(
                        "worklist.leftOut.line",
                        Map.of("count", padded(count), "why", why.reason().text(language)))));
        list.desks()
                .forEach(desk -> lines.add(words.say(
                        "worklist.desk.line", Map.of("desk", desk.desk(), "bound", DeskBound.in(words, desk)))));
        return lines;
    }

    private String padded(int count) {
        String number = words.write(count);
        return " ".repeat(Math.max(0, COUNT - number.length())) + number;
    }

    private List<String> cells(WorkItem item) {
        return List.of(
                Integer.toString(item.rank()),
                item.debtor(),
                words.name("worklist.kind", item.kind()),
                item.channel().map(channel -> words.name("channel", channel)).orElse(""),
                item.desk(),
                words.write(item.overdue()),
                item.expectedRecovery().map(words::write).orElse("–"),
                words.count("days", item.waiting()),
                item.because().stream().map(reason -> reason.text(language)).collect(Collectors.joining(" ")));
    }
}
