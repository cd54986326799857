package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.claim.Compounding;
import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.claim.RoundingPoint;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.AgreedInterest.Effect;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.CountedBy;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTables;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How a law lets invoices bear interest, read from its facts. */
final class InterestLaw {

    private final LawFacts facts;
    private final LawTables tables;
    private final Versions<Statutory> statutory;
    private final Versions<RateMovement> movement;
    private final Versions<Compounding> compounding;
    private final Versions<DayCount> dayCount;
    private final Versions<RoundingPoint> rounding;
    private final Versions<InterestStart> starts;
    private final Versions<AgreedInterest> agreed;

    /**
     * A statutory rate with the place it stands in.
     *
     * @param rates by day; empty when the law grants none
     * @param source the law
     */
    private record Statutory(Optional<DatedValues<Rate>> rates, Citation source) {}

    InterestLaw(LawFacts facts, LawTables tables) {
        this.facts = facts;
        this.tables = tables;
        this.statutory = Versions.of(facts, LawTopic.INTEREST, this::statutory);
        this.movement = words(LawTopic.RATE_MOVEMENT, RateMovement.class);
        this.compounding = words(LawTopic.COMPOUNDING, Compounding.class);
        this.dayCount = words(LawTopic.DAY_COUNT, DayCount.class);
        this.rounding = words(LawTopic.ROUNDING, RoundingPoint.class);
        this.starts = words(LawTopic.INTEREST_STARTS, InterestStart.class);
        this.agreed = Versions.of(facts, LawTopic.AGREED_INTEREST, this::agreed);
    }

    private <E extends Enum<E>> Versions<E> words(LawTopic topic, Class<E> type) {
        return Versions.of(facts, topic, fact -> fact.word(type));
    }

    private Optional<DatedValues<Rate>> formula(LawFact fact, String text) {
        return RateFormula.parse(text).map(formula -> formula.table(fact, facts.knownThrough(), tables));
    }

    /** A version that is chosen by the day itself also holds for interest that runs: then all versions are one table. */
    private Statutory statutory(LawFact fact) {
        if (fact.by() != CountedBy.DAY) {
            return new Statutory(
                    formula(fact, fact.value()).map(table -> published(fact.debtor(), table)), fact.source());
        }
        NavigableMap<LocalDate, DatedValues<Rate>> pieces = new TreeMap<>();
        for (LawFact version : facts.versions(LawTopic.INTEREST, fact.debtor())) {
            formula(version, version.value()).ifPresent(table -> pieces.put(version.from(), table));
        }
        return new Statutory(
                pieces.isEmpty() ? Optional.empty() : Optional.of(published(fact.debtor(), RateFormula.joined(pieces))),
                fact.source());
    }

    private AgreedInterest agreed(LawFact fact) {
        return new AgreedInterest(
                AgreedInterest.effect(fact),
                AgreedInterest.boundFormula(fact).flatMap(text -> formula(fact, text)),
                fact.source());
    }

    /** Terms of interest of an invoice; empty when it bears none, or none yet. */
    Optional<InterestTerms> terms(Matter matter, Invoice invoice) {
        return rule(matter, invoice)
                .flatMap(rule -> firstDay(matter, invoice).flatMap(day -> LawfulTerms.by(rule, day)));
    }

    /** How interest is computed, whenever it starts. */
    Optional<InterestRule> rule(Matter matter, Invoice invoice) {
        Optional<Statutory> law = version(statutory, matter, invoice);
        Optional<DatedValues<Rate>> rates = law.flatMap(Statutory::rates);
        if (!isAgreed(matter, invoice, rates)) {
            return rates.map(table -> rule(matter, table, law.orElseThrow().source(), true));
        }
        return agreedRule(matter, invoice, rates);
    }

    /** Whether an agreed rate stands in the place of the statutory one; where only a higher one does, a lower changes nothing. */
    private boolean isAgreed(Matter matter, Invoice invoice, Optional<DatedValues<Rate>> statutory) {
        Optional<Rate> rate = LawfulTerms.yearly(matter.termsOf(invoice));
        AgreedInterest effect = agreed(matter, invoice);
        boolean overtaken = effect.effect() == Effect.AT_LEAST
                && effect.bound().isEmpty()
                && rate.filter(known -> !isAbove(known, statutory, invoice)).isPresent();
        return rate.isPresent() && effect.effect() != Effect.NONE && !overtaken;
    }

    /** The first day of the rules on interest, where they do not reach back to the contract of an invoice. */
    Optional<LocalDate> begins(Matter matter, Invoice invoice) {
        return statutory.begins(matter.kind(), matter.dayOf(invoice));
    }

    /** Rates after the last one that was seen in print are derived; a public body shares the print of a business. */
    private DatedValues<Rate> published(String debtor, DatedValues<Rate> table) {
        return Stream.of(debtor, debtor.equals("public") ? "business" : debtor, "all")
                .flatMap(name -> facts.versions(LawTopic.PUBLISHED_THROUGH, name).stream())
                .findFirst()
                .map(fact -> RateFormula.publishedThrough(table, LocalDate.parse(fact.value())))
                .orElse(table);
    }

    private AgreedInterest agreed(Matter matter, Invoice invoice) {
        return version(agreed, matter, invoice).orElse(AgreedInterest.ANY);
    }

    private Optional<InterestRule> agreedRule(Matter matter, Invoice invoice, Optional<DatedValues<Rate>> statutory) {
        Rate rate = LawfulTerms.yearly(matter.termsOf(invoice)).orElseThrow();
        AgreedInterest effect = agreed(matter, invoice);
        Optional<DatedValues<Rate>> bound = effect.bound().or(() -> statutory);
        DatedValues<Rate> alone = LawfulTerms.agreed(rate);
        Optional<DatedValues<Rate>> table = switch (effect.effect()) {
            case ANY, ANY_SIMPLE -> Optional.of(alone);
            case LOWER ->
                isAboveTheLaw(matter, invoice)
                        ? Optional.empty()
                        : effect.bound()
                                .map(most -> RateFormula.mapped(most, other -> lower(rate, other)))
                                .or(() -> Optional.of(alone));
            case AT_LEAST ->
                bound.map(least -> RateFormula.mapped(least, other -> higher(rate, other)))
                        .or(() -> Optional.of(alone));
            case AT_MOST ->
                bound.map(most -> RateFormula.mapped(most, other -> lower(rate, other)))
                        .or(() -> Optional.of(alone));
            case NONE -> statutory;
        };
        boolean monthly = effect.effect() != Effect.ANY_SIMPLE
                && matter.termsOf(invoice).interestPerMonth().isPresent();
        return table.map(rates ->
                rates.equals(alone) ? contract(matter, rates, monthly) : rule(matter, rates, effect.source(), false));
    }

    private InterestRule contract(Matter matter, DatedValues<Rate> rates, boolean monthly) {
        return monthly ? monthly(rates) : rule(matter, rates, LawfulTerms.CONTRACT, false);
    }

    /** A rate per month joins the base after each month; a bound of the law is a yearly rate and never does. */
    private static InterestRule monthly(DatedValues<Rate> rates) {
        return new InterestRule(
                rates,
                RateMovement.FLOATING,
                Compounding.MONTHLY,
                DayCount.ACT_MONTH,
                RoundingPoint.EACH_PERIOD,
                LawfulTerms.CONTRACT);
    }

    /**
     * Whether the terms ask more interest than this debtor can be asked for; interest on interest after each month
     * always is more than a law gives that holds agreed rates against a bound.
     */
    boolean isAboveTheLaw(Matter matter, Invoice invoice) {
        AgreedInterest effect = agreed(matter, invoice);
        Optional<DatedValues<Rate>> bound = effect.bound()
                .or(() -> version(statutory, matter, invoice)
                        .or(() -> last(statutory, matter.kind()))
                        .flatMap(Statutory::rates));
        Terms terms = matter.termsOf(invoice);
        return effect.effect() == Effect.LOWER
                && (terms.interestPerMonth().isPresent()
                        || terms.interest()
                                .filter(rate -> isAbove(rate, bound, invoice))
                                .isPresent());
    }

    /** Above a bound that nobody knows is every rate. */
    private static boolean isAbove(Rate rate, Optional<DatedValues<Rate>> bound, Invoice invoice) {
        return bound.map(table -> rate.compareTo(LawfulTerms.on(table, invoice.due())) > 0)
                .orElse(true);
    }

    private static Rate higher(Rate one, Rate other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Rate lower(Rate one, Rate other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private InterestRule rule(Matter matter, DatedValues<Rate> rates, Citation source, boolean byLaw) {
        DebtorKind kind = matter.kind();
        return new InterestRule(
                rates,
                byLaw ? last(movement, kind).orElse(RateMovement.FLOATING) : RateMovement.FLOATING,
                byLaw ? last(compounding, kind).orElse(Compounding.NONE) : Compounding.NONE,
                last(dayCount, kind).orElse(DayCount.ACT_365),
                last(rounding, kind).orElse(RoundingPoint.ONCE),
                source);
    }

    Stream<DatedValues<?>> tables() {
        Stream<String> formulas = lines(LawTopic.INTEREST).map(LawFact::value);
        Stream<String> bounds =
                lines(LawTopic.AGREED_INTEREST).flatMap(fact -> AgreedInterest.boundFormula(fact).stream());
        return Stream.concat(formulas, bounds)
                .flatMap(text -> RateFormula.parse(text).stream())
                .filter(formula -> !formula.isConstant())
                .map(RateFormula::reference)
                .distinct()
                .map(tables::rates);
    }

    private Stream<LawFact> lines(LawTopic topic) {
        return Stream.of(DebtorKind.values()).flatMap(kind -> Versions.versions(facts, topic, kind).stream());
    }

    /** Until when each rate is known; a table that later versions have replaced for all days to come has no say. */
    Stream<LocalDate> knownThrough() {
        Stream<Optional<DatedValues<Rate>>> rates =
                Stream.of(DebtorKind.values()).flatMap(statutory::all).map(Statutory::rates);
        Stream<Optional<DatedValues<Rate>>> bounds =
                Stream.of(DebtorKind.values()).flatMap(agreed::all).map(AgreedInterest::bound);
        return Stream.concat(rates, bounds).flatMap(Optional::stream).map(DatedValues::knownThrough);
    }

    private static <T> Optional<T> last(Versions<T> versions, DebtorKind kind) {
        return versions.on(kind, by -> LocalDate.MAX);
    }

    private static <T> Optional<T> version(Versions<T> versions, Matter matter, Invoice invoice) {
        return versions.on(matter.kind(), matter.dayOf(invoice));
    }

    /** The first day that bears interest; empty while nothing has set it running. */
    Optional<LocalDate> firstDay(Matter matter, Invoice invoice) {
        return new FirstDayOfDefault(matter, invoice).after(start(matter, invoice));
    }

    private InterestStart start(Matter matter, Invoice invoice) {
        return version(starts, matter, invoice).orElse(InterestStart.AGREED_DATE_OR_30_DAYS);
    }

    /**
     * The first day on which the debtor is late in the eyes of the law if nothing new happens; where only a notice makes
     * interest run, the date alone decides.
     */
    Optional<LocalDate> inDefaultFrom(Matter matter, Invoice invoice) {
        return start(matter, invoice) == InterestStart.STATUTORY_NOTICE
                ? Optional.of(matter.afterDue(invoice))
                : firstDay(matter, invoice).or(() -> new FirstDayOfDefault(matter, invoice).onceDemanded());
    }
}
