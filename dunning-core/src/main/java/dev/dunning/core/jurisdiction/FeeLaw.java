package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.law.LawFacts;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.law.SumScale;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.util.Optional;
import java.util.stream.Stream;

/** What a law lets reminders cost, read from its facts. */
final class FeeLaw {

    private final Citation nothing;
    private final Versions<Fee> fees;
    private final Versions<Boolean> needsClause;
    private final Versions<Integer> afterDays;
    private final Versions<Integer> count;
    private final Versions<Integer> daysBetween;
    private final Versions<Integer> fromDueDate;

    /**
     * The most a reminder may cost.
     *
     * @param agreed whether only the contract sets it
     * @param amounts by day; empty for none
     * @param source the law
     */
    private record Fee(boolean agreed, Optional<DatedValues<SumScale>> amounts, Citation source) {}

    FeeLaw(LawFacts facts) {
        this.nothing = Citation.of(facts.id(), "no reminder fee");
        this.fees = Versions.of(facts, LawTopic.REMINDER_FEE, fact -> fee(facts, fact));
        this.needsClause = Versions.of(
                facts, LawTopic.REMINDER_FEE_NEEDS_CLAUSE, fact -> fact.value().equals("yes"));
        this.afterDays = numbers(facts, LawTopic.REMINDER_FEE_AFTER_DAYS);
        this.count = numbers(facts, LawTopic.REMINDER_FEE_COUNT);
        this.daysBetween = numbers(facts, LawTopic.REMINDER_FEE_DAYS_BETWEEN);
        this.fromDueDate = numbers(facts, LawTopic.REMINDER_FEE_FROM_DUE_DATE);
    }

    private static Versions<Integer> numbers(LawFacts facts, LawTopic topic) {
        return Versions.of(facts, topic, fact -> Integer.valueOf(fact.value()));
    }

    private static Fee fee(LawFacts facts, LawFact fact) {
        boolean agreed = fact.value().equals("agreed");
        return new Fee(
                agreed, agreed ? Optional.empty() : LawfulSums.of(facts, fact, "for each reminder"), fact.source());
    }

    Stream<DatedValues<?>> tables() {
        return LawfulSums.tables(fees, Fee::amounts);
    }

    /** The rule for an invoice; a fee in another currency is none, because no conversion is known. */
    FeeRule rule(Matter matter, Invoice invoice) {
        DebtorKind kind = matter.kind();
        Dossier dossier = matter.dossier();
        var day = matter.dayOf(invoice);
        Optional<Fee> fee = fees.on(kind, day);
        boolean agreed = fee.filter(Fee::agreed).isPresent();
        Money most = fee.flatMap(Fee::amounts)
                .filter(table -> !invoice.due().isBefore(table.from().firstKey()))
                .map(table -> table.on(invoice.due()).on(invoice.amount()))
                .filter(sum -> sum.currency().equals(dossier.currency()))
                .orElse(dossier.zero());
        return new FeeRule(
                agreed ? Optional.empty() : Optional.of(most),
                agreed || needsClause.on(kind, day).orElse(false),
                afterDays.on(kind, day).orElse(0),
                count.on(kind, day),
                daysBetween.on(kind, day).orElse(0),
                fromDueDate.on(kind, day).orElse(1),
                fee.map(Fee::source).orElse(nothing));
    }
}
