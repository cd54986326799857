package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No law is known: no statutory interest, no costs, and to a natural person nothing sharper than a reminder. */
final class HouseRulesAlone implements Jurisdiction {

    static final String ID = "NONE";

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
    private static final Citation SOURCE = Citation.of("house rules", "no law is known");
    private static final Set<NoticeKind> TOO_SHARP =
            Set.of(NoticeKind.STATUTORY_NOTICE, NoticeKind.FINAL_NOTICE, NoticeKind.HAND_OVER, NoticeKind.STOP_SUPPLY);

    /** Stands after the constants it is made of. */
    static final Jurisdiction LAW = new HouseRulesAlone();

    private HouseRulesAlone() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalDate knownThrough() {
        return ALWAYS;
    }

    @Override
    public Optional<InterestTerms> interest(Dossier dossier, Invoice invoice, LocalDate today) {
        return Optional.empty();
    }

    @Override
    public CostRule costs(Dossier dossier, LocalDate today) {
        return CostRule.none(SOURCE);
    }

    /** A natural person pays no fee; between businesses the house rules stand alone. */
    @Override
    public FeeRule fees(Dossier dossier, Invoice invoice, LocalDate today) {
        Optional<Money> most =
                dossier.debtor().kind().isNaturalPerson() ? Optional.of(dossier.zero()) : Optional.empty();
        return new FeeRule(most, false, 0, Optional.empty(), 0, 1, SOURCE);
    }

    @Override
    public AllocationOrder allocation() {
        return AllocationOrder.COSTS_INTEREST_PRINCIPAL;
    }

    @Override
    public List<Guard> guards() {
        return List.of(
                GuardRule.of("without-a-law-a-person-gets-reminders-only", SOURCE, HouseRulesAlone::remindersOnly));
    }

    private static Verdict remindersOnly(Proposal proposal, Dossier dossier, LocalDate today) {
        return dossier.debtor().kind().isNaturalPerson() && TOO_SHARP.contains(proposal.kind())
                ? Verdict.forbid(Part.NOTICE, GuardRule.reason("without-a-law-a-person-gets-reminders-only", SOURCE))
                : Verdict.ALLOWED;
    }

    @Override
    public BusinessCalendar calendar() {
        return BusinessCalendar.weekdays();
    }

    @Override
    public Deadline deadline(NoticeKind kind, Channel channel, LocalDate sent, int days) {
        return LawfulTerms.deadline(calendar(), channel, sent, days);
    }

    @Override
    public List<DatedValues<?>> tables() {
        return List.of();
    }

    @Override
    public String explanation() {
        return LawTable.page("none");
    }
}
