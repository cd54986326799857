package dev.dunning.examples.cli;

import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.law.DatedValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the laws that are built in. */
@Command(name = "laws", description = "Prints the laws that are built in, with the day until which each is known.")
final class LawsCommand extends TerminalCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "One law, with its rules in words and its tables.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--all", description = "All laws, with their rules in words and their tables.")
    private boolean all;

    @Option(
            names = "--known-until",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "End with status 1 when a table ends before this day.")
    private Optional<LocalDate> knownUntil = Optional.empty();

    @Override
    public Integer call() {
        Jurisdictions builtin = Jurisdictions.builtin();
        List<String> ids = id.map(List::of).orElseGet(builtin::ids);
        List<Jurisdiction> laws = ids.stream().map(builtin::get).toList();
        laws.forEach(law -> print(law, all || id.isPresent()));
        return knownUntil.map(day -> tooShort(laws, day)).orElse(DONE);
    }

    private void print(Jurisdiction law, boolean whole) {
        terminal().print(law.id() + "  known through " + law.knownThrough());
        if (whole) {
            terminal().print(law.explanation().strip());
            law.tables().forEach(this::print);
            terminal().print("");
        }
    }

    private void print(DatedValues<?> table) {
        terminal().print("");
        terminal()
                .print(table.id() + " (" + table.unit() + ", " + table.source() + ", known through "
                        + table.knownThrough() + ")");
        table.from()
                .forEach((day, value) ->
                        terminal().print("  from " + day + "  " + value.value() + "  " + value.certainty()));
    }

    private int tooShort(List<Jurisdiction> laws, LocalDate day) {
        int status = DONE;
        for (Jurisdiction law : laws) {
            for (DatedValues<?> table : law.tables()) {
                if (table.knownThrough().isBefore(day)) {
                    terminal()
                            .tell(law.id() + ": the table " + table.id() + " is known through " + table.knownThrough()
                                    + ", not until " + day + "; bring the table up to date.");
                    status = FAILED;
                }
            }
        }
        return status;
    }
}
