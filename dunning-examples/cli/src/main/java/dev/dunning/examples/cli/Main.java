package dev.dunning.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. Results go to standard output, everything else to standard error, both always as UTF-8. */
@Command(
        name = "dunning",
        description = "Decides, within the law, what to do today about unpaid invoices, and says why.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            CompareCommand.class,
            ExperimentCommand.class,
            ForecastCommand.class,
            BacktestCommand.class,
            DecideCommand.class,
            ExplainCommand.class,
            ExplainPolicyCommand.class,
            TimelineCommand.class,
            WorklistCommand.class,
            ClaimCommand.class,
            ProfileCommand.class,
            ComposeCommand.class,
            HandOverCommand.class,
            GalleryCommand.class,
            CheckCommand.class,
            LintCommand.class,
            LawsCommand.class,
            PoliciesCommand.class,
            LanguagesCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /**
     * Runs the program and ends with its status.
     *
     * @param args the command and its options
     */
    public static void main(String... args) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.in, args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the program.
     *
     * @param out where results go
     * @param err where everything else goes
     * @param in what {@code -} reads
     * @param args the command and its options
     * @return 0 done, 1 some dossiers failed or a fault was found, 2 wrong usage or unreadable input
     */
    public static int run(PrintStream out, PrintStream err, InputStream in, String... args) {
        Terminal terminal = new Terminal(out, err, in);
        CommandLine commands = new CommandLine(new Main(), new Commands(terminal))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler((wrong, given) -> terminal.wrongUsage(wrong))
                .setExecutionExceptionHandler((wrong, command, result) -> terminal.broken(wrong));
        int status = commands.execute(args);
        terminal.flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
