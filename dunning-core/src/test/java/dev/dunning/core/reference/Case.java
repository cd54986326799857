package dev.dunning.core.reference;

import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;

/**
 * What somebody must decide.
 *
 * @param book the policies
 * @param dossier the facts
 * @param today the day, at its end
 */
record Case(PolicyBook book, Dossier dossier, LocalDate today) {

    Jurisdiction law() {
        return Jurisdictions.builtin().of(dossier);
    }

    DunningPolicy policy() {
        return DunningPolicy.from(book, law());
    }

    Case with(Dossier other) {
        return new Case(book, other, today);
    }

    Case with(PolicyBook other) {
        return new Case(other, dossier, today);
    }

    Case on(LocalDate day) {
        return new Case(book, dossier, day);
    }
}
