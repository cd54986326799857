package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.Compounding;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.FlatSums;
import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.claim.RoundingPoint;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The least that Directive 2011/7/EU gives a business whose debtor is a business or public body. */
final class EuropeanUnion implements Jurisdiction {

    static final String ID = "EU";

    private static final Citation INTEREST = Citation.of("Directive 2011/7/EU", "art. 3");
    private static final Citation COMPENSATION = Citation.of("Directive 2011/7/EU", "art. 6");

    /** Stands after the constants it is made of. */
    static final Jurisdiction LAW = new EuropeanUnion();

    private final DatedValues<Rate> rates = LawTable.rates("eu-fallback");
    private final InterestRule statutory = new InterestRule(
            rates, RateMovement.FLOATING, Compounding.NONE, DayCount.ACT_365, RoundingPoint.ONCE, INTEREST);

    private EuropeanUnion() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalDate knownThrough() {
        return rates.knownThrough();
    }

    @Override
    public Optional<InterestTerms> interest(Dossier dossier, Invoice invoice, LocalDate today) {
        if (dossier.debtor().kind() == DebtorKind.CONSUMER) {
            return Optional.empty();
        }
        InterestRule rule = dossier.termsOf(invoice)
                .interest()
                .map(rate -> LawfulTerms.agreed(rate, DayCount.ACT_365, RoundingPoint.ONCE))
                .orElse(statutory);
        return LawfulTerms.by(rule, LawfulTerms.firstDayInBusiness(dossier, invoice));
    }

    @Override
    public CostRule costs(Dossier dossier) {
        return dossier.debtor().kind() == DebtorKind.CONSUMER
                ? CostRule.none(COMPENSATION)
                : new FlatSums(Money.parse("EUR 40.00"), COMPENSATION);
    }

    @Override
    public AllocationOrder allocation() {
        return AllocationOrder.COSTS_INTEREST_PRINCIPAL;
    }

    @Override
    public List<Guard> guards() {
        return List.of();
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
        return List.of(rates);
    }

    @Override
    public String explanation() {
        return LawTable.page("eu");
    }
}
