package dev.dunning.core.simulation.analysis;

import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.core.simulation.Behaviour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens to a sample debt.
 *
 * @param trigger what the debtor does that a step can answer; absent when nothing happens at all
 * @param said the reason that the debtor gives in a conversation
 */
record Story(Optional<Trigger> trigger, Optional<LateReason> said) {

    static final Story UNPAID = new Story(Optional.empty(), Optional.empty());

    private static final int PATIENCE = 14;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int DAYS_OF_A_YEAR = 366;
    private static final int MOST_DAYS = 3 * DAYS_OF_A_YEAR;

    /** One story for each thing that a step answers or asks about; a promise and a plan are first made and then broken. */
    static List<Story> of(PolicyDocument policy) {
        Stream<Story> answered = policy.steps().stream()
                .map(step -> step.when().trigger())
                .filter(Trigger::isAnswer)
                .map(trigger -> new Story(Optional.of(begun(trigger)), Optional.empty()));
        Stream<Story> said = policy.steps().stream()
                .flatMap(step -> step.condition().stream())
                .map(Condition::said)
                .flatMap(reasons -> reasons.stream())
                .map(reason -> new Story(Optional.of(Trigger.AFTER_CONTACT), Optional.of(reason)));
        return Stream.concat(answered, said).distinct().toList();
    }

    private static Trigger begun(Trigger trigger) {
        return switch (trigger) {
            case AFTER_PROMISE_BROKEN -> Trigger.AFTER_PROMISED;
            case AFTER_PLAN_BROKEN -> Trigger.AFTER_PLAN_AGREED;
            default -> trigger;
        };
    }

    /** What the debtor does in answer to what goes out. */
    Behaviour behaviour() {
        return trigger.filter(Trigger.AFTER_PAID::equals).isPresent() ? Behaviour.payingAt(1) : Behaviour.nothing();
    }

    /** What is known to happen, some days after the invoices are due. */
    List<DunningEvent> events(PolicyDocument policy, Dossier dossier, LocalDate on) {
        return trigger.map(about -> switch (about) {
                    case AFTER_PROMISED -> List.<DunningEvent>of(promise(policy, on));
                    case AFTER_PLAN_AGREED -> List.<DunningEvent>of(plan(policy, dossier, on));
                    case AFTER_DISPUTED -> disputes(dossier, on);
                    case AFTER_CONTACT -> List.of(contact(on));
                    default -> List.<DunningEvent>of();
                })
                .orElse(List.of());
    }

    private static DunningEvent promise(PolicyDocument policy, LocalDate on) {
        int days = PATIENCE + longest(policy, Trigger.AFTER_PROMISED);
        return new DunningEvent.Promised(Entry.on(on), Optional.empty(), on.plusDays(days));
    }

    private static DunningEvent plan(PolicyDocument policy, Dossier dossier, LocalDate on) {
        int days = PATIENCE + longest(policy, Trigger.AFTER_PLAN_AGREED);
        List<Instalment> parts = new ArrayList<>();
        for (int i = 0; i < dossier.invoices().size(); i++) {
            parts.add(Instalment.of(
                    on.plusDays(days).plusMonths(i), dossier.invoices().get(i).amount()));
        }
        return new DunningEvent.PlanAgreed(Entry.on(on), parts);
    }

    private static List<DunningEvent> disputes(Dossier dossier, LocalDate on) {
        return dossier.invoices().stream()
                .<DunningEvent>map(invoice ->
                        new DunningEvent.Disputed(Entry.on(on), invoice.id(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private DunningEvent contact(LocalDate on) {
        return said.<DunningEvent>map(reason -> new DunningEvent.DebtorSaid(Entry.on(on), reason, Optional.empty()))
                .orElseGet(() -> new DunningEvent.Talked(Entry.on(on)));
    }

    /** The longest that a step waits after this trigger, in days, a little too many rather than too few. */
    static int longest(PolicyDocument policy, Trigger trigger) {
        return policy.steps().stream()
                .map(StepDocument::when)
                .filter(when -> when.trigger() == trigger)
                .mapToInt(Story::days)
                .max()
                .orElse(0);
    }

    private static int days(When when) {
        long unit = switch (when.unit()) {
            case DAYS -> 1;
            case WORKING_DAYS -> 2;
            case WEEKS -> 7;
            case MONTHS -> DAYS_OF_A_MONTH;
            case YEARS -> DAYS_OF_A_YEAR;
        };
        return (int) Math.min(MOST_DAYS, unit * when.count());
    }
}
