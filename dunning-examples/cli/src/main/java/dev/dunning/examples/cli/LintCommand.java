package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import dev.dunning.core.check.Severity;
import dev.dunning.core.notice.Tone;
import dev.dunning.templates.Finding;
import dev.dunning.templates.TemplateCheck;
import dev.dunning.templates.TemplateLint;
import dev.dunning.templates.ToneLint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks texts of a host. */
@Command(name = "lint", description = "Reads finished messages, or templates (.mustache), as a careful reader would.")
final class LintCommand extends TerminalCommand {

    private static final String TEMPLATE = ".mustache";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Finished texts, and templates.")
    private List<String> files = List.of();

    @Option(names = "--language", paramLabel = "L", description = "The language of the texts, such as nl.")
    private String language = "nl";

    @Option(
            names = "--occasion",
            paramLabel = "O",
            description = "What the texts are for, such as final-notice: checks what they must say.")
    private Optional<String> occasion = Optional.empty();

    @Option(names = "--tone", paramLabel = "T", description = "How they should sound: ${COMPLETION-CANDIDATES}.")
    private Tone tone = Tone.NEUTRAL;

    @Override
    public Integer call() {
        occasion.ifPresent(this::requireKnown);
        boolean fault = false;
        for (String file : files) {
            String text = TextFile.read(file);
            List<Finding> findings = file.endsWith(TEMPLATE) ? template(text) : finished(text);
            findings.forEach(finding -> terminal().print(line(file, text, finding)));
            fault |= findings.stream().anyMatch(finding -> finding.severity() == Severity.FAULT);
        }
        return fault ? FAILED : DONE;
    }

    private List<Finding> template(String source) {
        return occasion.map(name -> check(name).check(source)).orElseGet(() -> TemplateLint.check(source));
    }

    private TemplateCheck check(String name) {
        return TemplateCheck.of(language, name)
                .orElseThrow(() -> new Unreadable("There is no text `" + name + "` in `" + language
                        + "`; choose one of " + String.join(", ", TemplateCheck.occasions()) + "."));
    }

    private void requireKnown(String name) {
        if (!TemplateCheck.occasions().contains(name)) {
            throw new Unreadable("--occasion: there is no " + Issues.quote(name) + "; choose one of "
                    + String.join(", ", TemplateCheck.occasions()) + ".");
        }
    }

    private List<Finding> finished(String text) {
        ToneLint lint = ToneLint.of(language)
                .orElseThrow(() -> new Unreadable("There is no check for `" + language + "`; see `languages`."));
        List<Finding> soft = isDemand() ? lint.checkDemand(text) : List.of();
        return Stream.concat(soft.stream(), lint.check(text, tone, Set.of()).stream())
                .toList();
    }

    private boolean isDemand() {
        return occasion.filter(name -> name.startsWith("final-notice") || name.startsWith("statutory-notice"))
                .isPresent();
    }

    /** The line on which the words stand; the first one when they are about the whole text. */
    private static String line(String file, String text, Finding finding) {
        int at = Math.max(text.indexOf(finding.found()), 0);
        long number = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        String found = finding.found().lines().findFirst().orElse("");
        return file + ":" + number + ": " + finding.severity() + " " + finding.code() + " `" + found + "`: "
                + finding.remedy() + ".";
    }
}
