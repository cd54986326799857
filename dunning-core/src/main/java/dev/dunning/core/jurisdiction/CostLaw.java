package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.FlatSums;
import dev.dunning.core.claim.ScaleCosts;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.CostScale;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.law.SumScale;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which costs of collecting a law allows, read from its facts. */
final class CostLaw {

    private static final String CONSTANT = "constant-sum";
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final Citation nothing;
    private final Versions<Sum> sums;
    private final Versions<Scale> scales;
    private final Versions<CostsNeed> needs;
    private final Versions<Rate> vat;

    /**
     * A sum for each overdue invoice.
     *
     * @param amounts by the day on which the invoice fell due; empty for none
     * @param source the law
     */
    private record Sum(Optional<DatedValues<SumScale>> amounts, Citation source) {}

    /**
     * Costs over the sum of all principals.
     *
     * @param scale the scale
     * @param source the law
     */
    private record Scale(CostScale scale, Citation source) {}

    CostLaw(LawFacts facts) {
        this.nothing = Citation.of(facts.id(), "no costs of collecting");
        this.sums = Versions.of(facts, LawTopic.FLAT_SUM, fact -> sum(facts, fact));
        this.scales = Versions.of(
                facts, LawTopic.COST_SCALE, fact -> new Scale(LawTable.costScale(fact.value()), fact.source()));
        this.needs = Versions.of(facts, LawTopic.COSTS_NEED, fact -> fact.word(CostsNeed.class));
        this.vat = Versions.of(facts, LawTopic.VAT_ON_COSTS, fact -> Rate.parse(fact.value()));
    }

    private static Sum sum(LawFacts facts, LawFact fact) {
        if (fact.value().equals("none")) {
            return new Sum(Optional.empty(), fact.source());
        }
        boolean amount = fact.value().contains(" ");
        DatedValues<SumScale> table = amount
                ? DatedValues.constant(
                        CONSTANT,
                        "for each invoice",
                        EVER,
                        new DatedValue<>(SumScale.of(Money.parse(fact.value())), fact.certainty()),
                        facts.knownThrough(),
                        fact.source())
                : LawTable.sums(fact.value());
        return new Sum(Optional.of(table), fact.source());
    }

    Stream<DatedValues<?>> tables() {
        return Stream.of(DebtorKind.values())
                .flatMap(sums::all)
                .flatMap(sum -> sum.amounts().stream())
                .filter(table -> !table.id().equals(CONSTANT))
                .map(table -> (DatedValues<?>) table);
    }

    CostRule rule(Dossier dossier, LocalDate today) {
        DebtorKind kind = dossier.debtor().kind();
        CostsNeed need = needs.on(kind, by -> today).orElse(CostsNeed.NOTHING);
        CostRule rule = scales.on(kind, by -> today)
                .map(scale -> scaled(dossier, scale, need.notice()))
                .orElseGet(() -> flat(dossier, today));
        return need.clause() ? new ClauseCosts(rule, dossier) : rule;
    }

    private CostRule scaled(Dossier dossier, Scale scale, boolean needsNotice) {
        boolean vatAdded = dossier.creditor().actsForOther()
                && !dossier.creditor().vatDeductible().orElse(true);
        Optional<Rate> rate =
                vat.on(dossier.debtor().kind(), by -> LocalDate.MAX).filter(known -> vatAdded);
        return new ScaleCosts(scale.scale(), rate, needsNotice, scale.source());
    }

    private CostRule flat(Dossier dossier, LocalDate today) {
        Optional<Sum> present = sums.on(dossier.debtor().kind(), by -> LocalDate.MAX);
        if (present.flatMap(Sum::amounts).isEmpty()) {
            return CostRule.none(present.map(Sum::source).orElse(nothing));
        }
        return new FlatSums(
                line -> Items.find(dossier, line.invoice()).flatMap(item -> sum(dossier, item, line, today)),
                present.orElseThrow().source());
    }

    /** The sum that the law gave when the invoice fell due, if it is in the currency of the debt. */
    private Optional<Money> sum(Dossier dossier, Invoice item, ClaimLine.Principal line, LocalDate today) {
        return amount(dossier, item, line.amount(), today)
                .filter(sum -> sum.currency().equals(line.amount().currency()));
    }

    private Optional<Money> amount(Dossier dossier, Invoice item, Money debt, LocalDate today) {
        return amounts(dossier, item, today).map(table -> table.on(owed(item)).on(debt));
    }

    private Optional<DatedValues<SumScale>> amounts(Dossier dossier, Invoice item, LocalDate today) {
        return sums.on(dossier.debtor().kind(), LawfulTerms.dayOf(dossier, item, today))
                .flatMap(Sum::amounts)
                .filter(table -> !owed(item).isBefore(table.from().firstKey()));
    }

    private static LocalDate owed(Invoice item) {
        return item.due().plusDays(1);
    }

    /** The table of a sum that is owed, but for a day that nobody looked up. */
    Optional<DatedValues<SumScale>> outdated(Dossier dossier, Invoice item, LocalDate today) {
        return amounts(dossier, item, today)
                .filter(table -> !table.id().equals(CONSTANT))
                .filter(table -> !today.isBefore(owed(item)) && !table.isKnownOn(owed(item)));
    }

    /** A sum that is owed, but in a currency for which no official conversion is known. */
    Optional<Money> unconverted(Dossier dossier, Invoice item, LocalDate today) {
        return amount(dossier, item, item.amount(), today)
                .filter(sum -> !sum.currency().equals(dossier.currency()))
                .filter(Money::isPositive);
    }

    boolean needsClause(DebtorKind kind, LocalDate today) {
        return needs.on(kind, by -> today).filter(CostsNeed::clause).isPresent();
    }

    /** Where the law says that this debtor owes no costs at all. */
    Optional<Citation> forbidden(DebtorKind kind) {
        return sums.on(kind, by -> LocalDate.MAX)
                .filter(sum -> sum.amounts().isEmpty() && scale(kind).isEmpty())
                .map(Sum::source);
    }

    Optional<CostScale> scale(DebtorKind kind) {
        return scales.on(kind, by -> LocalDate.MAX).map(Scale::scale);
    }
}
