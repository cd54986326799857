package dev.dunning.examples.cli;

import dev.dunning.core.reason.Reason;
import dev.dunning.templates.LanguageSupport;
import dev.dunning.templates.Letters;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Shows the languages in which letters can be worded and decisions explained. */
@Command(
        name = "languages",
        description = "Prints the languages in which letters can be worded, and those of explanations.")
final class LanguagesCommand extends TerminalCommand {

    @Override
    public Integer call() {
        Letters.languages().stream().map(LanguagesCommand::line).forEach(terminal()::print);
        terminal().print("explanations  " + String.join(", ", Reason.languages()));
        return DONE;
    }

    private static String line(LanguageSupport language) {
        return language.code() + "  "
                + language.forms().stream().map(Enum::name).collect(Collectors.joining(", "))
                + list("  for debtors in ", language.countries()) + list("  otherwise ", language.fallback());
    }

    private static String list(String before, List<String> items) {
        return items.isEmpty() ? "" : before + String.join(", ", items);
    }
}
