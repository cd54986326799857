package dev.dunning.core.jurisdiction;

import dev.dunning.core.check.Issues;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * After how many years a claim is prescribed.
 *
 * @param years the years
 * @param start from when they count
 * @param restarts whether a written reminder makes them count anew
 * @param source the law
 */
record Prescription(int years, Start start, boolean restarts, Citation source) {

    private static final Pattern TEXT =
            Pattern.compile("([1-9][0-9]?) years from (due|issue|year-end)( restarted by reminder)?");

    /** From when the years count. */
    enum Start {
        DUE,
        ISSUE,
        YEAR_END
    }

    static Prescription of(LawFact fact) {
        Matcher text = TEXT.matcher(fact.value());
        if (!text.matches()) {
            throw new IllegalArgumentException(Issues.quote(fact.value())
                    + " is no prescription. Write `3 years from due`, `from issue` or `from year-end`.");
        }
        Start start = switch (text.group(2)) {
            case "due" -> Start.DUE;
            case "issue" -> Start.ISSUE;
            default -> Start.YEAR_END;
        };
        return new Prescription(Integer.parseInt(text.group(1)), start, text.group(3) != null, fact.source());
    }

    /** The last day on which the claim is not prescribed. */
    LocalDate lastDay(Invoice invoice, Optional<LocalDate> lastReminder) {
        LocalDate from =
                restarts ? lastReminder.filter(start(invoice)::isBefore).orElse(start(invoice)) : start(invoice);
        return from.plusYears(years);
    }

    private LocalDate start(Invoice invoice) {
        return switch (start) {
            case DUE -> invoice.due();
            case ISSUE -> invoice.issued();
            case YEAR_END -> LocalDate.of(invoice.due().getYear(), 12, 31);
        };
    }
}
