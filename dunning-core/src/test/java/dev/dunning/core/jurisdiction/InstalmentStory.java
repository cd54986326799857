package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invoices that fall due every so many months, and the letters about them, sent ten days after each. */
final class InstalmentStory {

    static final LocalDate FIRST = LocalDate.parse("2026-01-15");

    final Jurisdiction law;
    private final List<Money> amounts;
    private final LocalDate first;
    private final int months;
    Dossier dossier;

    InstalmentStory(Jurisdiction law, List<Money> amounts, LocalDate first, int months) {
        this.law = law;
        this.amounts = amounts;
        this.first = first;
        this.months = months;
        Invoice[] invoices = new Invoice[amounts.size()];
        for (int i = 0; i < invoices.length; i++) {
            invoices[i] = Invoice.of("I" + i, amounts.get(i), due(i).minusDays(14), due(i));
        }
        this.dossier =
                Dossier.of(Creditor.of("c", "c", "NL"), Debtor.of("d", "d", DebtorKind.CONSUMER, "NL"), invoices);
    }

    LocalDate due(int number) {
        return first.plusMonths((long) number * months);
    }

    LocalDate sent(int number) {
        return due(number).plusDays(10);
    }

    List<ClaimLine.Principal> lines(int... numbers) {
        List<ClaimLine.Principal> lines = new ArrayList<>();
        for (int number : numbers) {
            lines.add(new ClaimLine.Principal("I" + number, amounts.get(number)));
        }
        return lines;
    }

    CostRule rule(LocalDate day) {
        return law.costs(dossier, day);
    }

    Money announce(int... numbers) {
        LocalDate day = sent(numbers[numbers.length - 1]);
        Money costs = sum(rule(day).onNotice(lines(numbers)));
        LocalDate last = law.deadline(NoticeKind.STATUTORY_NOTICE, Channel.EMAIL, day, 14)
                .lastDay();
        List<String> named =
                lines(numbers).stream().map(ClaimLine.Principal::invoice).toList();
        for (Channel channel : List.of(Channel.EMAIL, Channel.REGISTERED_EMAIL)) {
            dossier = dossier.with(new DunningEvent.Sent(
                    Entry.on(day, "letter-" + named + channel),
                    "fourteen-day",
                    NoticeKind.STATUTORY_NOTICE,
                    channel,
                    named,
                    List.of(),
                    Optional.of(last),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Announced(
                            Optional.empty(), Optional.of(new Lapse(last.plusDays(1), costs, euro("0.00"), costs)))),
                    Optional.empty()));
        }
        return costs;
    }

    List<Money> announceEach() {
        List<Money> costs = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            costs.add(announce(i));
        }
        return costs;
    }

    Money total() {
        int[] all = new int[amounts.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return sum(rule(sent(all.length).plusMonths(1)).on(lines(all)));
    }

    static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    static Money sum(List<ClaimLine.Cost> lines) {
        return Money.sum(
                euro("0.00").currency(),
                lines.stream().map(ClaimLine.Cost::amount).toList());
    }

    static Jurisdiction law(String choice) {
        return Jurisdictions.builtin()
                .with("NL", LawTopic.INSTALMENT_COSTS, choice)
                .get("NL");
    }
}
