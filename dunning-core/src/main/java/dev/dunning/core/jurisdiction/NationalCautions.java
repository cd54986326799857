package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Money;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the reader of a claim should know about the law behind it. */
final class NationalCautions {

    private final NationalLaw law;
    private final Matter matter;
    private final LocalDate today;
    private final Set<Reason> reasons = new LinkedHashSet<>();

    NationalCautions(Matter matter) {
        this.law = matter.law();
        this.matter = matter;
        this.today = matter.today();
    }

    List<Reason> list() {
        if (today.isAfter(law.rulesKnownThrough())) {
            reasons.add(Reason.of("rules-were-looked-up-through")
                    .with("law", law.id())
                    .with("day", law.rulesKnownThrough()));
        }
        matter.dossier().invoices().stream()
                .filter(invoice -> !invoice.isCreditNote() && !invoice.issued().isAfter(today))
                .sorted(Comparator.comparing(Invoice::due).thenComparing(Invoice::id))
                .forEach(this::invoice);
        matter.lookBack()
                .filter(InstalmentRule::lowersCosts)
                .ifPresent(rule -> reasons.add(Reason.of("wording-of-the-instalment-rule-was-not-read")));
        return List.copyOf(reasons);
    }

    private void invoice(Invoice invoice) {
        law.interestLaw().rule(matter, invoice).ifPresentOrElse(rule -> rates(rule, invoice), () -> older(invoice));
        law.costLaw().outdated(matter, invoice).ifPresent(table -> ends(table, today));
        law.costLaw().unconverted(matter, invoice).ifPresent(this::unconverted);
        law.prescription(matter.kind())
                .map(prescription -> prescription.lastDay(
                        invoice, matter.messages().demands(invoice.id()).last()))
                .filter(today::isAfter)
                .ifPresent(last -> reasons.add(Reason.of("claim-may-be-prescribed")
                        .with("invoice", invoice.id())
                        .with("day", last)));
        clause(invoice);
    }

    private void rates(InterestRule rule, Invoice invoice) {
        if (rule.movement() == RateMovement.FLOATING) {
            ends(rule.rates(), today);
            begins(rule.rates(), invoice);
        } else {
            law.interestLaw()
                    .firstDay(matter, invoice)
                    .filter(day -> !day.isAfter(today))
                    .ifPresent(day -> fixed(rule.rates(), day, invoice));
        }
    }

    /** Only the first day of interest asks for a rate. */
    private void fixed(DatedValues<?> table, LocalDate day, Invoice invoice) {
        LocalDate first = table.from().firstKey();
        ends(table, day);
        if (day.isBefore(first)) {
            reasons.add(Reason.of("rate-of-the-first-day-is-unknown")
                    .with("day", first)
                    .with("invoice", invoice.id()));
        }
    }

    private void ends(DatedValues<?> table, LocalDate day) {
        if (!table.isKnownOn(day)) {
            reasons.add(Reason.of("table-ends-before-today")
                    .with("table", table.id())
                    .with("day", table.knownThrough()));
        }
    }

    private void begins(DatedValues<?> table, Invoice invoice) {
        LocalDate first = table.from().firstKey();
        if (invoice.due().plusDays(1).isBefore(first) && today.isAfter(invoice.due())) {
            reasons.add(Reason.of("table-begins-later")
                    .with("table", table.id())
                    .with("day", first)
                    .with("invoice", invoice.id()));
        }
    }

    private void older(Invoice invoice) {
        law.interestLaw()
                .begins(matter, invoice)
                .ifPresent(first -> reasons.add(Reason.of("interest-rules-begin-later")
                        .with("law", law.id())
                        .with("day", first)
                        .with("invoice", invoice.id())));
    }

    private void unconverted(Money sum) {
        reasons.add(Reason.of("sum-has-no-official-conversion")
                .with("sum", sum)
                .with("currency", matter.dossier().currency().getCurrencyCode()));
    }

    private void clause(Invoice invoice) {
        boolean unknown = matter.termsOf(invoice).costsClause().isEmpty();
        if (unknown && law.costLaw().needsClause(matter)) {
            reasons.add(Reason.of("nobody-said-whether-costs-were-agreed").with("invoice", invoice.id()));
        }
    }
}
