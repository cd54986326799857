package dev.dunning.examples.cli;

import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.CountedBy;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the laws that are built in. */
@Command(name = "laws", description = "Prints the laws that are built in, with the day until which each is known.")
final class LawsCommand extends TerminalCommand {

    private static final List<String> COLUMNS =
            List.of("debtor", "topic", "from", "by", "value", "source", "certainty");
    private static final List<Integer> WIDTHS = List.of(8, 26, 10, 8, 24, 36, 9);
    private static final List<Integer> WIDTHS_BESIDE_THE_LAW = List.of(4, 8, 26, 10, 8, 22, 26, 9);

    /** What a rule without a first day carries. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "One law: its rules in words, what it forbids, its rules as data, and its tables.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--all", description = "The rules of all laws as one table.")
    private boolean all;

    @Option(
            names = "--known-until",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "End with status 1 when rules or a table end before this day.")
    private Optional<LocalDate> knownUntil = Optional.empty();

    @Override
    public Integer call() {
        Jurisdictions builtin = Jurisdictions.builtin();
        List<String> ids = id.map(List::of).orElseGet(builtin::ids);
        List<Jurisdiction> laws = ids.stream().map(builtin::get).toList();
        if (all) {
            table(laws);
        } else {
            laws.forEach(law -> print(law, id.isPresent()));
        }
        return knownUntil.map(day -> tooShort(laws, day)).orElse(DONE);
    }

    private void table(List<Jurisdiction> laws) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(with("law", COLUMNS));
        laws.forEach(law -> law.facts().forEach(fact -> rows.add(with(law.id(), cells(fact)))));
        TextTable.of(rows, WIDTHS_BESIDE_THE_LAW).lines().forEach(terminal()::print);
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static List<String> cells(LawFact fact) {
        return List.of(
                fact.debtor(),
                kebab(fact.topic()),
                fact.from().equals(EVER) ? "" : fact.from().toString(),
                fact.by() == CountedBy.DAY ? "" : kebab(fact.by()),
                fact.value(),
                place(fact.source()),
                kebab(fact.certainty()));
    }

    private static String place(Citation source) {
        return source.law() + ", " + source.article();
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void print(Jurisdiction law, boolean whole) {
        terminal().print(law.id() + "  known through " + law.knownThrough());
        if (whole) {
            terminal().print(law.explanation().strip());
            guards(law);
            facts(law);
            law.tables().forEach(this::print);
        }
    }

    private void guards(Jurisdiction law) {
        if (!law.guards().isEmpty()) {
            heading("Guards: what is never done");
            law.guards().forEach(this::print);
        }
    }

    private void print(Guard guard) {
        terminal().print("  " + guard.id() + " (" + place(guard.source()) + ")");
        sentence(guard)
                .map(text -> TextTable.wrapped(text, 116))
                .orElse(List.of())
                .forEach(line -> terminal().print("    " + line));
    }

    /** The English sentence of a rule; what only a case can fill in stays open. */
    private static Optional<String> sentence(Guard guard) {
        String text = new Reason(guard.id(), Map.of(), Optional.empty()).text(Locale.ENGLISH);
        return Optional.of(text.replace('?', '…'))
                .filter(known -> !known.startsWith(guard.id().id()));
    }

    private void facts(Jurisdiction law) {
        if (!law.facts().isEmpty()) {
            heading("Rules as data");
            List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
            law.facts().forEach(fact -> rows.add(cells(fact)));
            TextTable.of(rows, WIDTHS).lines().forEach(line -> terminal().print("  " + line));
        }
    }

    private void heading(String words) {
        terminal().print("");
        terminal().print(words);
    }

    private void print(DatedValues<?> table) {
        heading(table.id() + " (" + table.unit() + ", " + place(table.source()) + ", known through "
                + table.knownThrough() + ")");
        table.from()
                .forEach((day, value) ->
                        terminal().print("  from " + day + "  " + value.value() + "  " + kebab(value.certainty())));
    }

    private int tooShort(List<Jurisdiction> laws, LocalDate day) {
        List<String> faults =
                laws.stream().flatMap(law -> tooShort(law, day).stream()).toList();
        faults.forEach(terminal()::tell);
        return faults.isEmpty() ? DONE : FAILED;
    }

    private static List<String> tooShort(Jurisdiction law, LocalDate day) {
        List<String> faults = new ArrayList<>();
        if (law.rulesKnownThrough().isBefore(day)) {
            faults.add(law.id() + ": the rules were looked up through " + law.rulesKnownThrough() + ", not until " + day
                    + "; look them up again.");
        }
        law.tables().stream()
                .filter(table -> table.knownThrough().isBefore(day) && isInUse(law, table))
                .forEach(table -> faults.add(law.id() + ": the table " + table.id() + " is known through "
                        + table.knownThrough() + ", not until " + day + "; bring the table up to date."));
        return faults;
    }

    /** A table that ends before the law does serves old debts only. */
    private static boolean isInUse(Jurisdiction law, DatedValues<?> table) {
        return !table.knownThrough().isBefore(law.knownThrough());
    }
}
