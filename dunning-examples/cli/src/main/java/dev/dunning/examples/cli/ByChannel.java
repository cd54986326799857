package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.run.Engines;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same notices by another channel: their deadlines count from its receipt, and the law has its say about it. */
record ByChannel(Channel channel, Engines engines) {

    /**
     * Decides again as if the steps of an act went by this channel alone.
     *
     * @throws Unreadable when the notices cannot go by it
     */
    Act again(Act act, Dossier dossier) {
        if (act.notices().stream().allMatch(notice -> notice.channels().equals(List.of(channel)))) {
            return act;
        }
        Set<String> steps = act.notices().stream().map(Notice::step).collect(Collectors.toSet());
        Decision decision = new Engines(by(engines.policy(), steps), engines.laws())
                .of(dossier)
                .decide(reachable(dossier), act.on());
        if (decision instanceof Act other && keys(other).equals(keys(act))) {
            return other;
        }
        throw new Unreadable("--channel: on " + act.on() + " these messages cannot go by " + channel + ": "
                + reasons(decision) + " Leave --channel out, or choose another one.");
    }

    private static List<String> keys(Act act) {
        return act.notices().stream().map(Notice::key).toList();
    }

    private String reasons(Decision decision) {
        List<Reason> against = decision.why().butNot().stream()
                .filter(rejected -> rejected.subject() == Subject.CHANNEL)
                .flatMap(rejected -> rejected.reasons().stream())
                .toList();
        return Stream.concat(against.stream(), decision.why().because().stream())
                .map(reason -> reason.text(Locale.ENGLISH))
                .findFirst()
                .orElse("something else is due then.");
    }

    private PolicyDocument by(PolicyDocument policy, Set<String> steps) {
        return new PolicyDocument(
                policy.id(),
                policy.version(),
                policy.conventions(),
                policy.limits(),
                policy.steps().stream()
                        .map(step -> steps.contains(step.id()) ? by(step) : step)
                        .toList(),
                policy.adopt(),
                policy.ext());
    }

    private StepDocument by(StepDocument step) {
        return new StepDocument(
                step.id(),
                step.kind(),
                step.when(),
                List.of(channel),
                step.tone(),
                step.respondWithin(),
                step.interest(),
                step.costs(),
                step.approval(),
                step.condition(),
                step.combine(),
                step.repeat(),
                step.offerPlan(),
                step.fee(),
                step.to(),
                step.ext());
    }

    /** That an address is missing is said where the message is worded. */
    private Dossier reachable(Dossier dossier) {
        boolean letter = channel == Channel.LETTER || channel == Channel.REGISTERED_LETTER;
        Contact contact = letter ? Contact.of(PostalAddress.ofLines(List.of("?"))) : Contact.of(channel, "?");
        Debtor debtor =
                dossier.debtor().toBuilder().contact(contact.withConsent()).build();
        return dossier.about(debtor);
    }
}
