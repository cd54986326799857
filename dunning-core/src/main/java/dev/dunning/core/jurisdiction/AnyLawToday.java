package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Any law on a day, asked by the questions that every law answers. */
final class AnyLawToday implements LawToday {

    private final Jurisdiction law;
    private final Dossier dossier;
    private final LocalDate today;
    private final Once<CostRule> costs;
    private final Once<StatutoryNotices> notices;

    AnyLawToday(Jurisdiction law, Dossier dossier, LocalDate today) {
        this.law = law;
        this.dossier = dossier;
        this.today = today;
        this.costs = new Once<>(() -> law.costs(dossier, today));
        this.notices = new Once<>(() -> StatutoryNotices.in(law, dossier, today));
    }

    @Override
    public Optional<InterestTerms> interest(Invoice invoice) {
        return law.interest(dossier, invoice, today);
    }

    @Override
    public CostRule costs() {
        return costs.get();
    }

    @Override
    public FeeRule fees(Invoice invoice) {
        return law.fees(dossier, invoice, today);
    }

    @Override
    public StatutoryNotices notices() {
        return notices.get();
    }

    @Override
    public List<Reason> cautions() {
        return law.cautions(dossier, today);
    }

    @Override
    public List<Verdict.Forbidden> forbidden(Proposal proposal, Verdict.Part part) {
        return GuardRule.forbidden(part, law.guards().stream().map(guard -> guard.judge(proposal, dossier, today)));
    }
}
