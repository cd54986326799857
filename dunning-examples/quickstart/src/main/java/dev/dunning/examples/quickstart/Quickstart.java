package dev.dunning.examples.quickstart;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.Letters;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** One invoice, one day, one letter. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints the letter that is due on 9 October 2026.
     *
     * @param args none
     */
    public static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(text());
    }

    static String text() {
        var law = Jurisdictions.builtin().get("NL");
        var engine = DunningEngine.of(DunningPolicy.standard(law));
        var letters = Letters.standard();
        var creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL")
                .payableTo("NL91ABNA0417164300")
                .signedBy("Noor Jansen", "+31 30 123 45 67");
        var debtor = Debtor.business("K-1001", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        var invoice = Invoice.of(
                "2026-113", Money.parse("EUR 1210.00"), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));
        var dossier = Dossier.of(creditor, debtor, invoice);
        var decision = engine.decide(dossier, LocalDate.parse("2026-10-09"));
        return decision.fold(
                act -> letters.compose(act, dossier).first().text(),
                wait -> wait.until().map(day -> "Nothing to do before " + day).orElse("Only a new fact changes this"),
                hold -> "On hold",
                refer -> "Ask a person: " + refer.question(),
                settled -> "Paid. Thank you.");
    }
}
