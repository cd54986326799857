package dev.dunning.core.claim;

import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Extended;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All invoices and instalments of a dossier, oldest due date first. */
final class Accounts {

    private final List<Account> all = new ArrayList<>();
    private final ByNumber<Account> byNumber = new ByNumber<>();

    Accounts(List<Opening> inOrder, LocalDate today, Function<Invoice, Optional<InterestTerms>> terms) {
        for (Opening opening : inOrder) {
            Account account = new Account(all.size(), opening, today, terms);
            all.add(account);
            byNumber.file(opening, account);
        }
    }

    /** What was issued through a day, due as late as the events say. */
    static List<Opening> openings(
            Dossier dossier, LocalDate today, List<DunningEvent> events, UnaryOperator<LocalDate> lastDayToPay) {
        List<Opening> openings = dossier.invoices().stream()
                .filter(invoice -> !invoice.issued().isAfter(today))
                .filter(Predicate.not(Invoice::isCreditNote))
                .<Opening>mapMulti((invoice, found) -> Opening.of(invoice, lastDayToPay, found))
                .toList();
        List<Extended> extensions = Facts.of(events, Extended.class);
        if (!extensions.isEmpty()) {
            extend(openings, extensions);
        }
        return openings.stream().sorted(Opening.ORDER).toList();
    }

    private static void extend(List<Opening> openings, List<Extended> extensions) {
        ByNumber<Opening> byNumber = new ByNumber<>();
        openings.forEach(opening -> byNumber.file(opening, opening));
        for (Extended more : extensions) {
            byNumber.get(more.invoice()).forEach(opening -> opening.extend(more.due()));
        }
    }

    List<Account> all() {
        return all;
    }

    /** Those of an invoice, or the one of an instalment. */
    List<Account> of(String number) {
        return byNumber.get(number);
    }
}
