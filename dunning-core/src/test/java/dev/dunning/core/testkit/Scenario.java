package dev.dunning.core.testkit;

import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A policy, a dossier and a day; before that day a host may have run for a while.
 *
 * @param document the house rules
 * @param facts the dossier without messages
 * @param every days from one run of the host to the next; zero when it never ran
 * @param away days before the day on which the host did not run
 * @param booksBehind days by which the bank statements are behind; zero when they are in
 * @param day the day of the decision
 */
public record Scenario(PolicyDocument document, Dossier facts, int every, int away, int booksBehind, LocalDate day) {

    /**
     * Binds the policy to the law that judges the facts.
     *
     * @return the policy
     */
    public DunningPolicy policy() {
        return DunningPolicy.from(document, Jurisdictions.builtin().of(facts));
    }

    /**
     * Makes the engine.
     *
     * @return the engine
     */
    public DunningEngine engine() {
        return DunningEngine.of(policy());
    }

    /**
     * Gives the facts with everything that the host sent before the day, all of it sent by the engine itself.
     *
     * @return the dossier
     */
    public Dossier dossier() {
        Dossier run = every == 0
                ? facts
                : new Host(engine(), every, true)
                        .run(facts, firstDay(), day.minusDays(away))
                        .dossier();
        return booksBehind == 0 ? run : run.bookedThrough(day.minusDays(booksBehind));
    }

    /**
     * Gives the dossier as it is known on the day: later facts are left out, later invoices count as issued that day.
     *
     * @return the dossier
     */
    public Dossier known() {
        Dossier all = dossier();
        return new Dossier(
                all.creditor(),
                all.debtor(),
                all.terms(),
                all.invoices().stream().map(this::known).toList(),
                all.history().stream().filter(event -> !event.on().isAfter(day)).toList(),
                all.bookedThrough(),
                all.law(),
                all.ext());
    }

    private Invoice known(Invoice invoice) {
        LocalDate issued = invoice.issued().isAfter(day) ? day : invoice.issued();
        return new Invoice(
                invoice.id(),
                invoice.amount(),
                issued,
                invoice.due(),
                invoice.terms(),
                invoice.subject(),
                invoice.references(),
                invoice.payment(),
                invoice.instalments(),
                invoice.received(),
                invoice.nature(),
                invoice.tags(),
                invoice.directDebit(),
                invoice.payTo(),
                invoice.open(),
                invoice.policy(),
                invoice.ext());
    }

    /**
     * Gives the first day on which there is anything to decide.
     *
     * @return the day of the oldest invoice, or the day itself where there is none
     */
    public LocalDate firstDay() {
        Optional<LocalDate> oldest =
                facts.invoices().stream().map(Invoice::issued).min(Comparator.naturalOrder());
        return oldest.orElse(day);
    }

    @Override
    public String toString() {
        return Print.scenario(this);
    }
}
