package dev.dunning.examples.quickstart;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Segments;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.insight.worklist.Capacity;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.simulation.backtest.Backtest;
import dev.dunning.core.simulation.backtest.Reactions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a ledger teaches: whom to call, what will come in, and which of two policies brings it in sooner. */
public final class KnowingTheCustomer {

    private static final int DEBTORS = 12;
    private static final int PAID = 8;

    private KnowingTheCustomer() {}

    /**
     * Prints the first of a worklist, the first week of a forecast, and a verdict.
     *
     * @param args none
     */
    public static void main(String... args) {
        // tag::readme[]
        List<Dossier> ledger = ledger(); // each debtor of a creditor and currency once
        var today = LocalDate.parse("2026-10-23");
        var learned = Experience.learn(ledger.stream(), today);

        var book =
                DunningPolicy.from(Policies.bySegment(), Jurisdictions.builtin().get("NL"));
        var labelled = ledger.stream().map(each -> learned.label(each, today, Segments.standard()));
        var list = Worklist.of(labelled, today, learned, book, Capacity.of(2));
        list.items().forEach(item -> System.out.println(item.debtor() + ": " + item.overdue()));

        var forecasts = CashForecast.of(ledger.stream(), today, 13, learned); // one for each currency
        forecasts.forEach(cash -> System.out.println(cash.weeks().get(0).expected() + " this week"));

        var brisk = DunningPolicy.from(Policies.brisk(), Jurisdictions.builtin().get("NL"));
        var gentle =
                DunningPolicy.from(Policies.gentle(), Jurisdictions.builtin().get("NL"));
        var from = today.minusDays(90); // debtors react by what was known then
        var reactions = Reactions.assumed(Experience.learn(ledger.stream(), from));
        var report = new Backtest(from, today, reactions, 1)
                .compare(DunningEngine.of(brisk), DunningEngine.of(gentle), ledger.stream());
        report.currencies().forEach(each -> System.out.println(each.ranking() + ", " + each.verdict()));
        // end::readme[]
    }

    private static List<Dossier> ledger() {
        return IntStream.range(0, DEBTORS).mapToObj(KnowingTheCustomer::dossier).toList();
    }

    /** A debtor who paid eight invoices, each as many days late as its number, and owes another. */
    private static Dossier dossier(int number) {
        var creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").payableTo("NL91ABNA0417164300");
        var debtor =
                Debtor.business("K-" + number, "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        var invoices = IntStream.rangeClosed(0, PAID)
                .mapToObj(back -> LocalDate.parse("2026-10-20").minusMonths(back))
                .map(due -> Invoice.of("due-" + due, Money.parse("EUR 1210.00"), due.minusDays(30), due))
                .toList();
        var payments = invoices.stream()
                .skip(1)
                .map(invoice -> DunningEvent.paid(
                        "paid-" + invoice.id(), invoice.due().plusDays(number), invoice.id(), invoice.amount()))
                .toList();
        return Dossier.of(creditor, debtor, invoices.toArray(Invoice[]::new)).with(payments);
    }
}
