package dev.dunning.templates;

import dev.dunning.core.debtor.Partner;
import dev.dunning.templates.elements.Element;
import dev.dunning.templates.elements.Need;
import dev.dunning.templates.elements.Rule;
import java.util.EnumMap;
import java.util.List;
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

    private static final Map<Occasion, List<Rule>> RULES = new EnumMap<>(Occasion.class);

    static {
        Occasion.written()
                .forEach(occasion -> RULES.put(
                        occasion,
                        ElementProof.TABLE.rules().stream()
                                .filter(rule -> rule.texts().contains(occasion.file()))
                                .filter(rule -> rule.need() == Need.REQUIRED && rule.needsFact())
                                .toList()));
    }

    private final Job job;

    KnownFacts(Job job) {
        this.job = job;
    }

    /** The first element that must be said and cannot be, with who asks for it. */
    Optional<Rule> missing() {
        String law = job.dossier().lawId();
        for (Rule rule : RULES.getOrDefault(job.occasion(), List.of())) {
            if (rule.isUnder(law) && isMeant(rule) && !isKnown(rule.element())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private boolean isMeant(Rule rule) {
        for (Map.Entry<String, Boolean> flag : rule.when().entrySet()) {
            if (!mayBe(flag.getKey(), flag.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** What nothing is known of may be either. */
    private boolean mayBe(String flag, boolean wanted) {
        return wanted
                == switch (flag) {
                    case "natural" -> job.debtor().kind().isNaturalPerson();
                    case "paper" -> job.isLetter();
                    case "html" -> Output.html(job.channel()).isPresent();
                    case "many" -> job.notice().invoices().size() > 1;
                    default -> wanted;
                };
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
