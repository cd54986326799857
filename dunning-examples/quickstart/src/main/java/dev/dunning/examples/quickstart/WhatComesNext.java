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
import dev.dunning.core.simulation.Behaviour;
import dev.dunning.core.simulation.Timeline;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What will go out on which day, when nothing is paid and when the second letter is. */
public final class WhatComesNext {

    private WhatComesNext() {}

    /**
     * Prints the days, steps and amounts until the end of March.
     *
     * @param args none
     */
    public static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("nothing is paid");
        print(Behaviour.nothing(), out);
        out.println("the second letter is paid");
        print(Behaviour.payingAt(2), out);
    }

    private static void print(Behaviour behaviour, PrintStream out) {
        var engine =
                DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));
        var from = LocalDate.parse("2026-10-02");
        var timeline = Timeline.of(engine, dossier(), from, LocalDate.parse("2027-03-31"), behaviour);
        timeline.notices()
                .forEach(notice -> out.println("  " + notice.sent() + " " + notice.step() + " " + notice.channels()
                        + " " + notice.claim().total()));
    }

    private static Dossier dossier() {
        var creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").payableTo("NL91ABNA0417164300");
        var debtor = Debtor.business("K-1001", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        var invoice = Invoice.of(
                "2026-113", Money.parse("EUR 1210.00"), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));
        return Dossier.of(creditor, debtor, invoice);
    }
}
