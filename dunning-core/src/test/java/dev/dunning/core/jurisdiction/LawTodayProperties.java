package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.testkit.Scenario;
import dev.dunning.core.testkit.Scenarios;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A law that is asked once for a day says what it says to every single question. */
class LawTodayProperties {

    @Property(tries = 300)
    void a_law_of_a_day_answers_like_the_law(@ForAll(supplier = Scenarios.Any.class) Scenario scenario) {
        Dossier dossier = scenario.dossier();
        Jurisdiction law = scenario.policy().law();
        LawToday once = law.on(dossier, scenario.day());
        LawToday each = new AnyLawToday(law, dossier, scenario.day());
        for (Invoice invoice : dossier.invoices()) {
            assertThat(once.interest(invoice)).isEqualTo(each.interest(invoice));
            assertThat(once.fees(invoice)).isEqualTo(each.fees(invoice));
        }
        assertThat(once.cautions()).isEqualTo(each.cautions());
        List<ClaimLine.Principal> lines = lines(law, dossier, scenario.day());
        Money fee = Money.ofMinor(dossier.currency(), 500);
        lines.forEach(line -> same(once, each, List.of(line), fee));
        same(once, each, lines, fee);
    }

    private static List<ClaimLine.Principal> lines(Jurisdiction law, Dossier dossier, LocalDate today) {
        BookingRules rules = new BookingRules(law.allocation(), true, false, law::lastDayToPay);
        return Ledger.replay(dossier, today, rules, invoice -> law.interest(dossier, invoice, today)).items().stream()
                .filter(Item::isOverdue)
                .map(item -> new ClaimLine.Principal(item.id(), item.open()))
                .toList();
    }

    private static void same(LawToday once, LawToday each, List<ClaimLine.Principal> lines, Money fee) {
        List<String> items = lines.stream().map(ClaimLine.Principal::invoice).toList();
        assertThat(once.costs().needsNotice()).isEqualTo(each.costs().needsNotice());
        assertThat(once.costs().on(lines)).isEqualTo(each.costs().on(lines));
        assertThat(once.costs().onNotice(lines)).isEqualTo(each.costs().onNotice(lines));
        assertThat(once.costs().isCovered(lines)).isEqualTo(each.costs().isCovered(lines));
        assertThat(once.notices().announcedCosts(items))
                .isEqualTo(each.notices().announcedCosts(items));
        for (NoticeKind kind : NoticeKind.values()) {
            Proposal proposal = Proposal.of(kind, items)
                    .asking(true, true)
                    .by(Channel.PHONE)
                    .charging(fee);
            for (Verdict.Part part : Verdict.Part.values()) {
                assertThat(once.forbidden(proposal, part)).isEqualTo(each.forbidden(proposal, part));
            }
        }
    }
}
