package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Money;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the reader of a claim should know about the law behind it. */
final class NationalCautions {

    private final NationalLaw law;
    private final Dossier dossier;
    private final LocalDate today;
    private final List<Reason> reasons = new ArrayList<>();

    NationalCautions(NationalLaw law, Dossier dossier, LocalDate today) {
        this.law = law;
        this.dossier = dossier;
        this.today = today;
    }

    List<Reason> list() {
        if (today.isAfter(law.rulesKnownThrough())) {
            add(Reason.of("rules-were-looked-up-through").with("law", law.id()).with("day", law.rulesKnownThrough()));
        }
        dossier.invoices().stream()
                .filter(invoice -> !invoice.isCreditNote() && !invoice.issued().isAfter(today))
                .sorted(Comparator.comparing(Invoice::due).thenComparing(Invoice::id))
                .forEach(this::invoice);
        law.costLaw()
                .lookBack(law, dossier, today)
                .filter(InstalmentRule::lowersCosts)
                .ifPresent(rule -> add(Reason.of("wording-of-the-instalment-rule-was-not-read")));
        return List.copyOf(reasons);
    }

    private void add(Reason reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    private void invoice(Invoice invoice) {
        law.interestLaw()
                .rule(dossier, invoice, today)
                .ifPresentOrElse(rule -> rates(rule, invoice), () -> older(invoice));
        law.costLaw().outdated(dossier, invoice, today).ifPresent(table -> ends(table, today));
        law.costLaw().unconverted(dossier, invoice, today).ifPresent(this::unconverted);
        law.prescription(kind())
                .map(prescription -> prescription.lastDay(invoice, lastReminder(invoice)))
                .filter(today::isAfter)
                .ifPresent(last -> add(Reason.of("claim-may-be-prescribed")
                        .with("invoice", invoice.id())
                        .with("day", last)));
        clause(invoice);
    }

    private DebtorKind kind() {
        return dossier.debtor().kind();
    }

    private void rates(InterestRule rule, Invoice invoice) {
        if (rule.movement() == RateMovement.FLOATING) {
            ends(rule.rates(), today);
            begins(rule.rates(), invoice);
        } else {
            law.interestLaw()
                    .firstDay(law, dossier, invoice, today)
                    .filter(day -> !day.isAfter(today))
                    .ifPresent(day -> fixed(rule.rates(), day, invoice));
        }
    }

    /** Only the first day of interest asks for a rate. */
    private void fixed(DatedValues<?> table, LocalDate day, Invoice invoice) {
        LocalDate first = table.from().firstKey();
        ends(table, day);
        if (day.isBefore(first)) {
            add(Reason.of("rate-of-the-first-day-is-unknown").with("day", first).with("invoice", invoice.id()));
        }
    }

    private void ends(DatedValues<?> table, LocalDate day) {
        if (!table.isKnownOn(day)) {
            add(Reason.of("table-ends-before-today").with("table", table.id()).with("day", table.knownThrough()));
        }
    }

    private void begins(DatedValues<?> table, Invoice invoice) {
        LocalDate first = table.from().firstKey();
        if (invoice.due().plusDays(1).isBefore(first) && today.isAfter(invoice.due())) {
            add(Reason.of("table-begins-later")
                    .with("table", table.id())
                    .with("day", first)
                    .with("invoice", invoice.id()));
        }
    }

    private void older(Invoice invoice) {
        law.interestLaw()
                .begins(dossier, invoice, today)
                .ifPresent(first -> add(Reason.of("interest-rules-begin-later")
                        .with("law", law.id())
                        .with("day", first)
                        .with("invoice", invoice.id())));
    }

    private void unconverted(Money sum) {
        add(Reason.of("sum-has-no-official-conversion")
                .with("sum", sum)
                .with("currency", dossier.currency().getCurrencyCode()));
    }

    private void clause(Invoice invoice) {
        boolean unknown = dossier.termsOf(invoice).costsClause().isEmpty();
        if (unknown && law.costLaw().needsClause(kind(), today)) {
            add(Reason.of("nobody-said-whether-costs-were-agreed").with("invoice", invoice.id()));
        }
    }

    private Optional<LocalDate> lastReminder(Invoice invoice) {
        return Facts.of(Facts.through(dossier, today), Sent.class).stream()
                .filter(sent -> sent.kind().isDemand() && sent.channel().isDurable())
                .filter(sent -> sent.invoices().contains(invoice.id()))
                .map(Sent::on)
                .max(Comparator.naturalOrder());
    }
}
