package dev.dunning.examples.cli.gallery;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happens to one invoice from the day before it is due until somebody else collects it, or it is paid.
 *
 * @param steps the steps of the house rules that take part
 * @param shown those of which the messages are shown
 * @param events what the customer does of his own accord, as JSON
 * @param behaviour what the customer does about each message
 */
record Story(Set<String> steps, Set<String> shown, List<String> events, Behaviour behaviour) {

    private static final LocalDate FROM = LocalDate.parse("2026-09-21");
    private static final LocalDate UNTIL = LocalDate.parse("2027-06-30");
    private static final PolicyDocument RULES = DunningJson.policy(Edition.resource("policy.json"));

    /** One message of a story. */
    record Scene(Act act, Dossier dossier) {}

    static List<Story> all() {
        return List.of(
                story("courtesy first-reminder second-reminder statutory-notice final-notice hand-over"),
                shown("call", "first-reminder second-reminder call", Behaviour.nothing()),
                shown("promise-confirmation", "first-reminder promise-confirmation", Behaviour.nothing(), """
                        {"event": "promised", "on": "2026-10-20", "by": "2026-10-30"}"""),
                shown(
                        "plan-proposal plan-confirmation plan-breach",
                        "first-reminder plan-proposal plan-confirmation plan-breach final-notice",
                        Behaviour.breakingPlanAfter(1),
                        """
                        {"event": "talked", "on": "2026-10-20"}"""),
                shown("dispute-acknowledgement", "first-reminder dispute-acknowledgement", Behaviour.nothing(), """
                        {"event": "disputed", "on": "2026-10-20", "invoice": "2026-113", "reason": "not-delivered"}"""),
                shown(
                        "thank-you repair-call",
                        "first-reminder second-reminder thank-you repair-call",
                        Behaviour.payingAt(2)),
                shown("check-in", "check-in", Behaviour.nothing(), """
                        {"event": "talked", "on": "2026-08-25"}"""),
                shown("statement send-copy", "first-reminder statement send-copy", Behaviour.nothing(), """
                        {"event": "talked", "on": "2026-10-20"}"""));
    }

    Stream<Scene> scenes(Dossier dossier) {
        DunningEngine engine = DunningEngine.of(
                DunningPolicy.from(rules(), Jurisdictions.builtin().get(dossier.lawId())));
        Dossier told = dossier.with(events.stream().map(DunningJson::event).toList());
        Timeline timeline = Timeline.of(engine, told, FROM, UNTIL, behaviour);
        return timeline.decisions().stream().flatMap(decision -> scenes(decision, timeline.end()));
    }

    private Stream<Scene> scenes(Decision decision, Dossier end) {
        return decision instanceof Act act
                ? act.notices().stream()
                        .filter(notice -> shown.contains(notice.step()))
                        .map(notice -> new Scene(
                                new Act(act.debtor(), act.on(), List.of(notice), act.why()), until(end, act.on())))
                : Stream.empty();
    }

    /** What was not yet known on a day stays out of its message. */
    private static Dossier until(Dossier end, LocalDate day) {
        List<DunningEvent> known =
                end.history().stream().filter(event -> !event.on().isAfter(day)).toList();
        return new Dossier(
                end.creditor(),
                end.debtor(),
                end.terms(),
                end.invoices(),
                known,
                end.bookedThrough(),
                end.law(),
                end.ext());
    }

    private PolicyDocument rules() {
        List<StepDocument> chosen =
                RULES.steps().stream().filter(step -> steps.contains(step.id())).toList();
        return new PolicyDocument(
                RULES.id(), RULES.version(), RULES.conventions(), RULES.limits(), chosen, RULES.adopt(), RULES.ext());
    }

    private static Story story(String steps) {
        return shown(steps, steps, Behaviour.nothing());
    }

    private static Story shown(String shown, String steps, Behaviour behaviour, String... events) {
        return new Story(Set.of(steps.split(" ", -1)), Set.of(shown.split(" ", -1)), List.of(events), behaviour);
    }
}
