package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.law.LawTables;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The law of a country, made of its facts. */
final class NationalLaw implements Jurisdiction {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final LawFacts facts;
    private final InterestLaw interest;
    private final CostLaw costs;
    private final FeeLaw fees;
    private final TermLaw terms;
    private final ContactLaw contact;
    private final Versions<Prescription> prescription;
    private final AllocationOrder allocation;
    private final List<DatedValues<?>> tables;
    private final List<NationalGuard> guards;

    NationalLaw(LawFacts facts, LawTables tables, Optional<BusinessCalendar> workingDays) {
        this.facts = facts;
        HolidayCalendar holidays =
                facts.holidays().map(LawTable::holidays).orElseGet(() -> new HolidayCalendar(WEEKEND, List.of()));
        this.interest = new InterestLaw(facts, tables);
        this.costs = new CostLaw(facts);
        this.fees = new FeeLaw(facts);
        this.terms = new TermLaw(facts, holidays, workingDays.orElse(holidays));
        this.contact = new ContactLaw(facts);
        this.prescription = Versions.of(facts, LawTopic.PRESCRIPTION, Prescription::of);
        this.allocation = facts.versions(LawTopic.ALLOCATION, "all").stream()
                .findFirst()
                .map(fact -> fact.word(AllocationOrder.class))
                .orElse(AllocationOrder.COSTS_INTEREST_PRINCIPAL);
        this.tables = Stream.of(interest.tables(), costs.tables(), fees.tables(), terms.tables())
                .flatMap(all -> all)
                .distinct()
                .toList();
        this.guards = NationalGuards.of(this, facts);
    }

    @Override
    public String id() {
        return facts.id();
    }

    @Override
    public LocalDate knownThrough() {
        Stream<LocalDate> sumsAndDays = Stream.of(costs.tables(), fees.tables(), terms.tables())
                .flatMap(all -> all)
                .map(DatedValues::knownThrough);
        return Stream.of(Stream.of(facts.knownThrough()), interest.knownThrough(), sumsAndDays)
                .flatMap(all -> all)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public Matter on(Dossier dossier, LocalDate today) {
        return new Matter(this, dossier, today);
    }

    @Override
    public Optional<InterestTerms> interest(Dossier dossier, Invoice invoice, LocalDate today) {
        return on(dossier, today).interest(invoice);
    }

    @Override
    public CostRule costs(Dossier dossier, LocalDate today) {
        return on(dossier, today).costs();
    }

    @Override
    public FeeRule fees(Dossier dossier, Invoice invoice, LocalDate today) {
        return on(dossier, today).fees(invoice);
    }

    @Override
    public AllocationOrder allocation() {
        return allocation;
    }

    @Override
    public List<Guard> guards() {
        return List.copyOf(guards);
    }

    List<NationalGuard> nationalGuards() {
        return guards;
    }

    @Override
    public BusinessCalendar calendar() {
        return terms.calendar();
    }

    @Override
    public Deadline deadline(NoticeKind kind, Channel channel, LocalDate sent, int days) {
        return terms.deadline(kind, channel, sent, days);
    }

    @Override
    public LocalDate lastDayToPay(LocalDate due) {
        return terms.lastDayToPay(due);
    }

    @Override
    public Optional<ContactHours> contactHours(Dossier dossier, Channel channel) {
        return contact.hours(dossier, channel);
    }

    ContactLaw contact() {
        return contact;
    }

    boolean isHoliday(LocalDate day) {
        return terms.isHoliday(day);
    }

    @Override
    public List<Reason> cautions(Dossier dossier, LocalDate today) {
        return on(dossier, today).cautions();
    }

    InterestLaw interestLaw() {
        return interest;
    }

    CostLaw costLaw() {
        return costs;
    }

    FeeLaw feeLaw() {
        return fees;
    }

    Optional<Prescription> prescription(DebtorKind kind) {
        return prescription.on(kind, by -> LocalDate.MAX);
    }

    @Override
    public List<LawFact> facts() {
        return facts.list();
    }

    @Override
    public LocalDate rulesKnownThrough() {
        return facts.knownThrough();
    }

    @Override
    public List<DatedValues<?>> tables() {
        return tables;
    }

    @Override
    public String explanation() {
        return LawTable.page(facts.id().toLowerCase(Locale.ROOT));
    }
}
