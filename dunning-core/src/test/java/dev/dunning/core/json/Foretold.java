package dev.dunning.core.json;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.figures.StepEffect;
import dev.dunning.core.insight.forecast.CashForecast;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.simulation.backtest.Backtest;
import dev.dunning.core.simulation.backtest.Reactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A forecast and a comparison of policies, made from a small ledger. */
final class Foretold {

    private static final LocalDate ON = LocalDate.of(2026, 10, 30);
    private static final int INVOICES = 32;

    private Foretold() {}

    private static Dossier dossier() {
        List<Invoice> invoices = new ArrayList<>();
        List<DunningEvent> payments = new ArrayList<>();
        for (int i = 0; i < INVOICES; i++) {
            LocalDate due = ON.minusDays(5L * i);
            Invoice invoice = Invoice.of("i-" + i, Money.parse("EUR 100.00"), due.minusDays(14), due);
            invoices.add(invoice);
            if (i > 4) {
                payments.add(DunningEvent.paid("p-" + i, due.plusDays(i % 20), invoice.id(), invoice.amount()));
            }
        }
        return Dossier.of(
                        Creditor.of("jansen", "Jansen Techniek B.V.", "NL"),
                        Debtor.business("K-1", "A debtor", "NL").reachable(Channel.EMAIL, "a@debtor.example"),
                        invoices.toArray(Invoice[]::new))
                .with(payments);
    }

    static String forecast() {
        Experience experience = Experience.learn(List.of(dossier()).stream(), ON);
        return DunningJson.pretty(
                DunningJson.tree(ON, CashForecast.of(List.of(dossier()).stream(), ON, 2, experience)));
    }

    static String backtest() {
        DunningEngine engine =
                DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));
        Reactions reactions = Reactions.assumed(Experience.learn(List.of(dossier()).stream(), ON))
                .estimatedFrom(List.of(
                        new StepEffect("first-reminder", 40, 20, Rate.ofPercent(50), Optional.of(Rate.ofPercent(30)))));
        return DunningJson.pretty(DunningJson.tree(
                new Backtest(ON, ON.plusMonths(2), reactions, 1).compare(engine, engine, List.of(dossier()).stream()),
                Locale.ENGLISH));
    }
}
