package consumer;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Uses the library as a host's module does. */
final class Consumer {
    private Consumer() {}

    public static void main(String... args) {
        DunningEngine engine =
                DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));
        Dossier dossier = Dossier.of(
                Creditor.of("jansen", "Jansen Techniek B.V.", "NL"),
                Debtor.business("K-1001", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example"),
                Invoice.of(
                        "2026-113",
                        Money.parse("EUR 1210.00"),
                        LocalDate.parse("2026-09-01"),
                        LocalDate.parse("2026-10-01")));
        if (!(engine.decide(dossier, LocalDate.parse("2026-10-09")) instanceof Act act)) {
            throw new IllegalStateException("a reminder is due, and none came");
        }
        String why = act.why().lines(Locale.ENGLISH).get(0);
        System.out.println(act.notices().get(0).step() + ": " + why + " With modules " + modules());
    }

    private static String modules() {
        return ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
