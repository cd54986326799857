package dev.dunning.examples.cli;

import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.run.Group;
import dev.dunning.examples.cli.run.RunFolder;
import dev.dunning.examples.cli.run.Tally;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words what a run did, for standard output. */
record Summary(Tally tally, LocalDate on, Optional<Path> out) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Decided " + tally.decided() + " of " + (tally.decided() + tally.failed()) + " dossiers on " + on
                + ".");
        for (Group group : tally.groups()) {
            lines.add(String.format(Locale.ROOT, "  %-22s %6d", group.title(), tally.count(group)));
        }
        lines.add("Open " + money(tally.open()) + ", of which late " + money(tally.overdue()) + ".");
        lines.add("Asked today " + money(tally.asked())
                + out.map(folder -> ", in " + count(tally.messages(), "letter", "letters"))
                        .orElse("") + ".");
        if (tally.waiting() > 0) {
            lines.add(count(tally.waiting(), "notice waits", "notices wait")
                    + ": enough went out in this run, and a later one proposes what was not sent.");
        }
        list(lines, "Letters without a text", tally.unworded());
        list(lines, "Notes", tally.remarks());
        if (tally.failed() > 0) {
            lines.add(count(tally.failed(), "dossier", "dossiers") + " failed; what is wrong stands on standard error"
                    + out.map(folder -> " and in the report").orElse("") + ".");
        }
        out.ifPresent(folder -> lines.add("Report: " + folder.resolve(RunFolder.REPORT)));
        return lines;
    }

    private static void list(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title + ":");
            items.forEach(item -> lines.add("  " + item));
        }
    }

    private static String money(List<Money> amounts) {
        return amounts.isEmpty()
                ? "nothing"
                : amounts.stream().map(Money::toString).collect(Collectors.joining(" + "));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
