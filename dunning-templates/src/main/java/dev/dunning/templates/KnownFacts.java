package dev.dunning.templates;

import dev.dunning.core.debtor.Partner;
import dev.dunning.templates.elements.Element;
import dev.dunning.templates.elements.Need;
import dev.dunning.templates.elements.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether the facts are there that a required element would print; those that always are, nobody asks for. */
final class KnownFacts {

    private static final Map<String, Predicate<Job>> KNOWN = Map.of(
            "creditor-number", job -> job.creditor().companyNumber().isPresent(),
            "creditor-address", job -> job.creditor().address().isPresent(),
            "subject-of-delivery", KnownFacts::knowsSubjects,
            "exact-costs", job -> job.notice().onLapse().isPresent(),
            "deadline", job -> job.notice().respondBy().isPresent(),
            "answer-day", job -> job.notice().respondBy().isPresent(),
            "plan-schedule", job -> !job.notice().plan().isEmpty(),
            "contact", job -> job.sender().isReachable(),
            "signature", job -> job.sender().signatory().isPresent(),
            "partner-register", job -> partner(job).flatMap(Partner::register).isPresent());

    private final Job job;

    KnownFacts(Job job) {
        this.job = job;
    }

    /** The first element that must be said and cannot be, with who asks for it. */
    Optional<Rule> missing() {
        return ElementProof.TABLE
                .rules(job.occasion().file(), job.dossier().lawId())
                .filter(rule -> rule.need() == Need.REQUIRED && rule.needsFact() && isMeant(rule))
                .filter(rule -> !isKnown(rule.element()))
                .findFirst();
    }

    private boolean isMeant(Rule rule) {
        Map<String, Boolean> flags = Map.of(
                "natural",
                job.debtor().kind().isNaturalPerson(),
                "paper",
                job.isLetter(),
                "html",
                Output.html(job.channel()).isPresent(),
                "many",
                job.notice().invoices().size() > 1);
        return rule.when().entrySet().stream()
                .allMatch(flag -> flag.getValue().equals(flags.getOrDefault(flag.getKey(), flag.getValue())));
    }

    private boolean isKnown(Element element) {
        return KNOWN.getOrDefault(element.id(), any -> true).test(job);
    }

    private static boolean knowsSubjects(Job job) {
        return new Debts(job.dossier(), job.notice())
                .invoices().stream().allMatch(debt -> debt.subject().isPresent());
    }

    private static Optional<Partner> partner(Job job) {
        return job.notice().handOverTo().flatMap(job.creditor()::partner);
    }
}
