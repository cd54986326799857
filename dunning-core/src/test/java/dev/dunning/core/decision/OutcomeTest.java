package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-09");
    private static final DunningEngine ENGINE =
            DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));
    private static final String LARGEST = "EUR 9999999999999999.99";

    @Test
    void a_dossier_that_fails_does_not_stop_the_others() {
        Dossier twice = dossier(invoice("A", "EUR 1210.00"), invoice("A", "EUR 1210.00"));
        Dossier large = dossier(invoice("A", LARGEST), invoice("B", LARGEST));
        Dossier sound = dossier(invoice("A", "EUR 1210.00"));
        List<Outcome> outcomes =
                ENGINE.decideAll(Stream.of(sound, twice, large, sound), DAY).toList();

        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Decided(sound, ENGINE.decide(sound, DAY)));
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Failed(twice, twice.check()));
        assertThat(issues(outcomes.get(2)))
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("cannot be decided", "more than 18 digits"));
        assertThat(outcomes.get(3)).isEqualTo(outcomes.get(0));
    }

    @Test
    void dossiers_are_taken_one_by_one() {
        List<Integer> taken = new ArrayList<>();
        Stream<Dossier> endless = Stream.iterate(1, number -> number + 1)
                .peek(taken::add)
                .map(number -> dossier(invoice("A" + number, "EUR 1210.00")));

        assertThat(ENGINE.decideAll(endless, DAY).limit(3)).hasSize(3);
        assertThat(taken).containsExactly(1, 2, 3);
    }

    private static List<Issue> issues(Outcome outcome) {
        return ((Outcome.Failed) outcome).issues();
    }

    private static Invoice invoice(String id, String amount) {
        return Invoice.of(id, Money.parse(amount), LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-01"));
    }

    private static Dossier dossier(Invoice... invoices) {
        Debtor debtor = Debtor.business("K-1", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        return Dossier.of(Creditor.of("jansen", "Jansen Techniek B.V.", "NL"), debtor, invoices);
    }
}
