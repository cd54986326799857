package dev.dunning.core.jurisdiction;

import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first day on which a debtor is in default with an invoice.
 *
 * @param matter the law and the facts
 * @param invoice the invoice or instalment
 */
record FirstDayOfDefault(Matter matter, Invoice invoice) {

    private static final int DAYS = 30;
    private static final int MONTHS = 3;

    Optional<LocalDate> after(InterestStart start) {
        return switch (start) {
            case AGREED_DATE_OR_30_DAYS -> agreed().or(() -> Optional.of(thirtyDays()));
            case AGREED_DATE_OR_NOTED_BILL -> agreed().or(() -> noted(thirtyDays()));
            case AGREED_DATE_OR_30_DAYS_AFTER_DUE -> agreed().or(() -> Optional.of(thirtyDaysAfterDue()));
            case AGREED_DATE_OR_NOTED_30_DAYS_AFTER_DUE ->
                agreed().or(() -> first(noted(thirtyDaysAfterDue()), demanded()));
            case AGREED_DATE_OR_DEMAND -> agreed().or(this::demanded);
            case AGREED_DATE_OR_30_DAYS_AFTER_DEMAND -> agreed().or(this::thirtyDaysAfterDemand);
            case DEMAND -> demanded();
            case CLAUSE_OR_DEMAND -> clause().or(this::demanded);
            case STATUTORY_NOTICE -> noticed();
            case NOTED_THIRD_MONTH_OR_DEMAND -> first(noted(thirdMonth()), demanded());
        };
    }

    private Terms terms() {
        return matter.termsOf(invoice);
    }

    private LocalDate afterDue() {
        return matter.afterDue(invoice);
    }

    private Optional<LocalDate> agreed() {
        return terms().termAgreed().filter(Boolean::booleanValue).map(yes -> afterDue());
    }

    private Optional<LocalDate> clause() {
        return terms().defaultByClause().filter(Boolean::booleanValue).map(yes -> afterDue());
    }

    private Optional<LocalDate> noted(LocalDate day) {
        return terms().noticeOnInvoice().filter(Boolean::booleanValue).map(yes -> day);
    }

    private LocalDate thirtyDays() {
        return later(received().plusDays(DAYS + 1L), afterDue());
    }

    private LocalDate thirtyDaysAfterDue() {
        return later(received().plusDays(1), afterDue()).plusDays(DAYS);
    }

    private LocalDate thirdMonth() {
        LocalDate last = received().plusMonths(MONTHS);
        return later(last.withDayOfMonth(last.lengthOfMonth()).plusDays(1), afterDue());
    }

    /** Where nobody said when the invoice arrived, it arrived on the day it was issued; a caution says so. */
    private LocalDate received() {
        return invoice.received().orElse(invoice.issued());
    }

    private Demands demands() {
        return matter.messages().demands(invoice.id());
    }

    /** The day after the term of the first demand, once it has passed. */
    private Optional<LocalDate> demanded() {
        return dayAfter(demands().ended());
    }

    /** The day after the term of a demand that still runs. */
    Optional<LocalDate> onceDemanded() {
        return dayAfter(demands().running());
    }

    private Optional<LocalDate> dayAfter(Optional<LocalDate> term) {
        return term.map(last -> later(last.plusDays(1), afterDue()));
    }

    private Optional<LocalDate> thirtyDaysAfterDemand() {
        return demands().first().map(on -> later(on.plusDays(DAYS + 1L), afterDue()));
    }

    /**
     * A small creditor with a clause may count from the day after sending, once the term has run out; without a clause any
     * demand will do.
     */
    private Optional<LocalDate> noticed() {
        StatutoryNotices notices = matter.notices();
        boolean clause = terms().costsClause().orElse(false)
                || LawfulTerms.yearly(terms()).isPresent();
        boolean small = clause && matter.dossier().creditor().small().orElse(false);
        Optional<LocalDate> noticed = notices.lastDay(invoice.id())
                .filter(last -> matter.today().isAfter(last))
                .map(last -> small ? notices.sentOn(invoice.id()).orElse(last) : last);
        return dayAfter(noticed).or(() -> clause ? Optional.empty() : demanded());
    }

    private static Optional<LocalDate> first(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
