package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.Compounding;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.claim.RoundingPoint;
import dev.dunning.core.claim.ScaleCosts;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.CostScale;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Invoice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The Netherlands: Burgerlijk Wetboek, Book 6, and the decree on costs of collecting. */
final class Netherlands implements Jurisdiction {

    static final String ID = "NL";

    static final int NOTICE_DAYS = 14;
    private static final Rate VAT = Rate.ofPercent(21);
    private static final Citation COSTS = Citation.of("BW", "6:96");

    /** Stands after the constants it is made of. */
    static final Jurisdiction LAW = new Netherlands();

    private final DatedValues<Rate> civil = LawTable.rates("nl-civil");
    private final DatedValues<Rate> commercial = LawTable.rates("nl-commercial");
    private final DatedValues<Integer> delivery = LawTable.days("nl-presumed-delivery");
    private final CostScale scale = LawTable.costScale("nl-bik");
    private final HolidayCalendar holidays = LawTable.holidays("holidays-nl");
    private final BusinessCalendar postalDays = holidays.closedOn(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    private final InterestRule civilInterest = statutory(civil, Citation.of("BW", "6:119"));
    private final InterestRule commercialInterest = statutory(commercial, Citation.of("BW", "6:119a"));
    private final List<Guard> guards = NetherlandsGuards.of(this);

    private Netherlands() {}

    private static InterestRule statutory(DatedValues<Rate> rates, Citation source) {
        return new InterestRule(
                rates,
                RateMovement.FLOATING,
                Compounding.YEARLY,
                DayCount.ACT_ANNIVERSARY,
                RoundingPoint.EACH_PERIOD,
                source);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LocalDate knownThrough() {
        return tables().stream()
                .map(DatedValues::knownThrough)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public Optional<InterestTerms> interest(Dossier dossier, Invoice invoice, LocalDate today) {
        return dossier.debtor().kind() == DebtorKind.CONSUMER
                ? defaultDay(dossier, invoice, today)
                        .flatMap(day -> LawfulTerms.by(consumerRule(dossier, invoice), day))
                : LawfulTerms.by(businessRule(dossier, invoice), LawfulTerms.firstDayInBusiness(dossier, invoice));
    }

    /** Between businesses any agreed rate takes the place of the statutory one (6:119a, paragraph 8). */
    private InterestRule businessRule(Dossier dossier, Invoice invoice) {
        return agreed(dossier, invoice).orElse(commercialInterest);
    }

    /** A lower agreed rate binds; a higher one is not claimed from a consumer without a person's look. */
    private InterestRule consumerRule(Dossier dossier, Invoice invoice) {
        return hasHigherRate(dossier, invoice)
                ? civilInterest
                : agreed(dossier, invoice).orElse(civilInterest);
    }

    boolean hasHigherRate(Dossier dossier, Invoice invoice) {
        LocalDate day =
                invoice.due().isBefore(civil.from().firstKey()) ? civil.from().firstKey() : invoice.due();
        return dossier.termsOf(invoice)
                .interest()
                .filter(rate -> rate.compareTo(civil.on(day)) > 0)
                .isPresent();
    }

    private static Optional<InterestRule> agreed(Dossier dossier, Invoice invoice) {
        return dossier.termsOf(invoice)
                .interest()
                .map(rate -> LawfulTerms.agreed(rate, DayCount.ACT_ANNIVERSARY, RoundingPoint.EACH_PERIOD));
    }

    /**
     * The first day of default of a consumer: the day after an agreed date (6:83 a); otherwise the day after the term of
     * the first demand has passed (6:82).
     */
    Optional<LocalDate> defaultDay(Dossier dossier, Invoice invoice, LocalDate today) {
        if (dossier.termsOf(invoice).termAgreed().orElse(false)) {
            return Optional.of(invoice.due().plusDays(1));
        }
        return Facts.of(Facts.through(dossier, today), Sent.class).stream()
                .filter(sent -> sent.kind().isDemand() && sent.channel().isDurable())
                .filter(sent -> sent.invoices().contains(invoice.id()))
                .flatMap(sent -> sent.respondBy().stream())
                .filter(today::isAfter)
                .min(Comparator.naturalOrder())
                .map(last -> last.plusDays(1));
    }

    @Override
    public CostRule costs(Dossier dossier) {
        boolean vatAdded = dossier.creditor().actsForOther()
                && !dossier.creditor().vatDeductible().orElse(true);
        return new ScaleCosts(
                scale,
                vatAdded ? Optional.of(VAT) : Optional.empty(),
                dossier.debtor().kind() == DebtorKind.CONSUMER,
                COSTS);
    }

    @Override
    public AllocationOrder allocation() {
        return AllocationOrder.COSTS_INTEREST_PRINCIPAL;
    }

    @Override
    public List<Guard> guards() {
        return guards;
    }

    @Override
    public BusinessCalendar calendar() {
        return holidays;
    }

    @Override
    public Deadline deadline(NoticeKind kind, Channel channel, LocalDate sent, int days) {
        LocalDate received = channel.isElectronic() ? sent : postalDays.plusBusinessDays(sent, deliveryDays(sent));
        int term = kind == NoticeKind.STATUTORY_NOTICE ? Math.max(days, NOTICE_DAYS) : days;
        return new Deadline(sent, received, holidays.onOrAfter(received.plusDays(term)));
    }

    private int deliveryDays(LocalDate sent) {
        return sent.isBefore(delivery.from().firstKey())
                ? delivery.from().firstEntry().getValue().value()
                : delivery.on(sent);
    }

    @Override
    public List<DatedValues<?>> tables() {
        return List.of(civil, commercial, delivery);
    }

    @Override
    public String explanation() {
        return LawTable.page("nl");
    }
}
