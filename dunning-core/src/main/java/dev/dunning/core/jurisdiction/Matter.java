package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.CountedBy;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One dossier before one national law on one day; what its rules look up in it is found once. */
final class Matter implements LawToday {

    private final NationalLaw law;
    private final Dossier dossier;
    private final LocalDate today;
    private final Items items;
    private final Once<Messages> messages;
    private final Once<StatutoryNotices> notices;
    private final Once<CostRule> costs;
    private final Once<Optional<InstalmentRule>> lookBack;
    private final Once<UnpaidDueDates> unpaidDueDates;

    Matter(NationalLaw law, Dossier dossier, LocalDate today) {
        this.law = law;
        this.dossier = dossier;
        this.today = today;
        this.items = new Items(dossier);
        this.messages = new Once<>(() -> new Messages(dossier, today));
        this.notices = new Once<>(() -> StatutoryNotices.among(messages().events(), law, dossier, today));
        this.costs = new Once<>(() -> law.costLaw().rule(this));
        this.lookBack = new Once<>(() -> law.costLaw().lookBack(this));
        this.unpaidDueDates = new Once<>(() -> UnpaidDueDates.of(this));
    }

    NationalLaw law() {
        return law;
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate today() {
        return today;
    }

    Items items() {
        return items;
    }

    Messages messages() {
        return messages.get();
    }

    UnpaidDueDates unpaidDueDates() {
        return unpaidDueDates.get();
    }

    /** The rule that looks back at the costs of earlier instalments, where the law has one. */
    Optional<InstalmentRule> lookBack() {
        return lookBack.get();
    }

    DebtorKind kind() {
        return dossier.debtor().kind();
    }

    Terms termsOf(Invoice invoice) {
        return items.termsOf(invoice);
    }

    /** Whether the terms of an invoice agree to costs; silence is no. */
    boolean hasCostsClause(Invoice invoice) {
        return termsOf(invoice).costsClause().orElse(false);
    }

    /** The day that decides the version of a rule for an invoice. */
    Function<CountedBy, LocalDate> dayOf(Invoice invoice) {
        return by -> switch (by) {
            case DAY -> today;
            case CONTRACT -> termsOf(invoice).concluded().orElse(invoice.issued());
            case DUE -> invoice.due();
        };
    }

    /** The day after the last one on which a payment of an invoice is in time. */
    LocalDate afterDue(Invoice invoice) {
        return law.lastDayToPay(invoice.due()).plusDays(1);
    }

    /** The first day on which the debtor is late with an item if nothing new happens. */
    Optional<LocalDate> inDefaultFrom(Invoice invoice) {
        return law.interestLaw().inDefaultFrom(this, invoice);
    }

    boolean isInDefault(Invoice invoice) {
        return inDefaultFrom(invoice).filter(day -> !day.isAfter(today)).isPresent();
    }

    @Override
    public Optional<InterestTerms> interest(Invoice invoice) {
        return law.interestLaw().terms(this, invoice);
    }

    @Override
    public CostRule costs() {
        return costs.get();
    }

    @Override
    public FeeRule fees(Invoice invoice) {
        return law.feeLaw().rule(this, invoice);
    }

    @Override
    public StatutoryNotices notices() {
        return notices.get();
    }

    @Override
    public List<Reason> cautions() {
        return new NationalCautions(this).list();
    }

    @Override
    public List<Verdict.Forbidden> forbidden(Proposal proposal, Verdict.Part part) {
        return GuardRule.forbidden(part, law.nationalGuards().stream().map(guard -> guard.judge(proposal, this)));
    }
}
