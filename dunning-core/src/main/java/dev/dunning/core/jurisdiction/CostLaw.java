package dev.dunning.core.jurisdiction;

import dev.dunning.core.check.Issues;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.FlatSums;
import dev.dunning.core.claim.LowerCosts;
import dev.dunning.core.claim.ScaleCosts;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.CostScale;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.law.SumScale;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which costs of collecting a law allows, read from its facts. */
final class CostLaw {

    private final Citation nothing;
    private final Versions<Sum> sums;
    private final Versions<Scale> scales;
    private final Versions<CostsNeed> needs;
    private final Versions<Rate> vat;
    private final Versions<InstalmentCosts> instalments;

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
     * @param lower whether each invoice is looked at by itself too, and the lower result counts
     * @param source the law
     */
    private record Scale(CostScale scale, boolean lower, Citation source) {

        static Scale of(LawFact fact) {
            String[] words = fact.value().split(" ", 2);
            if (words.length > 1 && !words[1].equals("lower-of-each-and-sum")) {
                throw new IllegalArgumentException(Issues.quote(fact.value())
                        + " is no scale. Write its id, perhaps with `lower-of-each-and-sum`.");
            }
            return new Scale(LawTable.costScale(words[0]), words.length > 1, fact.source());
        }
    }

    CostLaw(LawFacts facts) {
        this.nothing = Citation.of(facts.id(), "no costs of collecting");
        this.sums = Versions.of(
                facts,
                LawTopic.FLAT_SUM,
                fact -> new Sum(LawfulSums.of(facts, fact, "for each invoice"), fact.source()));
        this.scales = Versions.of(facts, LawTopic.COST_SCALE, Scale::of);
        this.instalments = Versions.of(facts, LawTopic.INSTALMENT_COSTS, fact -> fact.word(InstalmentCosts.class));
        this.needs = Versions.of(facts, LawTopic.COSTS_NEED, fact -> fact.word(CostsNeed.class));
        this.vat = Versions.of(facts, LawTopic.VAT_ON_COSTS, fact -> Rate.parse(fact.value()));
    }

    Stream<DatedValues<?>> tables() {
        return LawfulSums.tables(sums, Sum::amounts);
    }

    CostRule rule(Matter matter) {
        CostRule rule = scale(matter)
                .map(scale -> inForce(matter, scaled(matter, scale)))
                .orElseGet(() -> flat(matter));
        return needsClause(matter) ? new CostsInForce(rule, matter, matter::hasCostsClause) : rule;
    }

    private Optional<Scale> scale(Matter matter) {
        return scales.on(matter.kind(), by -> matter.today());
    }

    private CostRule inForce(Matter matter, CostRule rule) {
        return new CostsInForce(
                rule,
                matter,
                item -> scales.on(matter.kind(), matter.dayOf(item)).isPresent());
    }

    private CostRule scaled(Matter matter, Scale scale) {
        CostRule lookingBack = matter.lookBack().map(rule -> (CostRule) rule).orElseGet(() -> alone(matter, scale));
        return scale.lower() ? new LowerCosts(lookingBack) : lookingBack;
    }

    /** The rule that looks back at the costs of earlier instalments, where the law has one. */
    Optional<InstalmentRule> lookBack(Matter matter) {
        DebtorKind kind = matter.kind();
        return scale(matter)
                .filter(scale -> instalments.all(kind).findAny().isPresent())
                .map(scale -> new InstalmentRule(
                        matter,
                        alone(matter, scale),
                        day -> instalments.on(kind, by -> day).orElse(InstalmentCosts.OLD)));
    }

    private ScaleCosts alone(Matter matter, Scale scale) {
        Creditor creditor = matter.dossier().creditor();
        boolean vatAdded = creditor.actsForOther() && !creditor.vatDeductible().orElse(true);
        Optional<Rate> rate = vat.on(matter.kind(), by -> LocalDate.MAX).filter(known -> vatAdded);
        return new ScaleCosts(scale.scale(), rate, needs(matter, CostsNeed::notice), scale.source());
    }

    private CostRule flat(Matter matter) {
        Optional<Sum> present = sums.on(matter.kind(), by -> LocalDate.MAX);
        if (present.flatMap(Sum::amounts).isEmpty()) {
            return CostRule.none(present.map(Sum::source).orElse(nothing));
        }
        return new FlatSums(
                line -> matter.items().find(line.invoice()).flatMap(item -> sum(matter, item, line)),
                present.orElseThrow().source());
    }

    /** The sum that the law gave when the invoice fell due, if it is in the currency of the debt. */
    private Optional<Money> sum(Matter matter, Invoice item, ClaimLine.Principal line) {
        return amount(matter, item, line.amount())
                .filter(sum -> sum.currency().equals(line.amount().currency()));
    }

    private Optional<Money> amount(Matter matter, Invoice item, Money debt) {
        return amounts(matter, item).map(table -> table.on(owed(item)).on(debt));
    }

    private Optional<DatedValues<SumScale>> amounts(Matter matter, Invoice item) {
        return sums.on(matter.kind(), matter.dayOf(item))
                .flatMap(Sum::amounts)
                .filter(table -> !owed(item).isBefore(table.from().firstKey()));
    }

    private static LocalDate owed(Invoice item) {
        return item.due().plusDays(1);
    }

    /** The table of a sum that is owed, but for a day that nobody looked up. */
    Optional<DatedValues<SumScale>> outdated(Matter matter, Invoice item) {
        return amounts(matter, item)
                .filter(table -> LawfulSums.isTable(table))
                .filter(table -> !matter.today().isBefore(owed(item)) && !table.isKnownOn(owed(item)));
    }

    /** A sum that is owed, but in a currency for which no official conversion is known. */
    Optional<Money> unconverted(Matter matter, Invoice item) {
        return amount(matter, item, item.amount())
                .filter(sum -> !sum.currency().equals(matter.dossier().currency()))
                .filter(Money::isPositive);
    }

    boolean needsClause(Matter matter) {
        return needs(matter, CostsNeed::clause);
    }

    private boolean needs(Matter matter, Predicate<CostsNeed> what) {
        return needs.on(matter.kind(), by -> matter.today()).filter(what).isPresent();
    }

    /** Where the law says that this debtor owes no costs at all. */
    Optional<Citation> forbidden(DebtorKind kind) {
        return sums.on(kind, by -> LocalDate.MAX)
                .filter(sum ->
                        sum.amounts().isEmpty() && scales.all(kind).findAny().isEmpty())
                .map(Sum::source);
    }
}
