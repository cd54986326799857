package dev.dunning.core.reference;

import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.testkit.Days;
import dev.dunning.core.testkit.Dossiers;
import dev.dunning.core.testkit.PolicyDocuments;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies and dossiers without messages, and the day on which somebody begins to look at them. */
final class Starts {

    private Starts() {}

    static Arbitrary<Case> any() {
        return Combinators.combine(
                        PolicyDocuments.books(),
                        Dossiers.eventful(),
                        Days.between(-50, 20),
                        Days.between(-20, 100).optional(0.15))
                .as(Starts::start);
    }

    private static Case start(PolicyBook book, Dossier dossier, LocalDate first, Optional<LocalDate> booked) {
        return new Case(book, booked.map(dossier::bookedThrough).orElse(dossier), first);
    }
}
