package dev.dunning.examples.cli;

import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.simulation.Assumption.Kind;
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks ahead. */
@Command(
        name = "timeline",
        description =
                "Prints all future decisions as JSON: what goes out on which day when nothing is paid, or something is.")
final class TimelineCommand extends TerminalCommand {

    @Parameters(
            index = "0",
            paramLabel = "DOSSIER",
            description = "A file with one dossier, or `-` for standard input.")
    private String name = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The first day.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day.")
    private LocalDate until = LocalDate.EPOCH;

    @Option(
            names = "--if",
            paramLabel = "BEHAVIOUR",
            converter = BehaviourConverter.class,
            description =
                    "What the debtor does: nothing-paid (default), pays-at=N (the Nth demand, counted from the first "
                            + "that was ever sent), keeps-plan or breaks-plan=N (after N instalments).")
    private Behaviour behaviour = Behaviour.nothing();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Override
    public Integer call() {
        Dossier dossier = Asked.dossier(name, terminal());
        Timeline timeline = Timeline.of(policy.engines().of(dossier), dossier, from, until, behaviour);
        terminal().print(DunningJson.write(timeline));
        remark(timeline);
        return DONE;
    }

    /** What was assumed but never came to pass would otherwise look like an answer. */
    private void remark(Timeline timeline) {
        Kind kind = timeline.assumption().kind();
        boolean plan = kind == Kind.KEEPS_PLAN || kind == Kind.BREAKS_PLAN;
        if (plan && timeline.end().history().stream().noneMatch(PlanAgreed.class::isInstance)) {
            terminal()
                    .tell("No step offers a payment plan in this time, so none is agreed; this is what follows when"
                            + " nothing is paid.");
        } else if (kind == Kind.PAYS_AT && timeline.assumed().stream().noneMatch(Paid.class::isInstance)) {
            terminal()
                    .tell("There is no such demand in this time, so nothing is paid; demands that went out before "
                            + from + " count too.");
        }
    }
}
