package dev.dunning.examples.benchmarks;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is asked of one debtor: what is open, the interest on it and the costs.
 *
 * @param law the law
 * @param dossier the facts
 * @param today the day, at its end
 */
record Claiming(Jurisdiction law, Dossier dossier, LocalDate today) {

    Claim claim() {
        BookingRules rules = new BookingRules(law.allocation(), true, false, law::lastDayToPay);
        Ledger ledger = Ledger.replay(dossier, today, rules, invoice -> law.interest(dossier, invoice, today));
        List<ClaimLine.Principal> principals = ledger.items().stream()
                .map(item -> new ClaimLine.Principal(item.id(), item.open()))
                .toList();
        List<ClaimLine> lines = new ArrayList<>(principals);
        for (Item item : ledger.items()) {
            lines.addAll(item.interest(dossier.zero()));
        }
        lines.addAll(law.costs(dossier, today).on(principals));
        return new Claim(dossier.currency(), lines);
    }
}
