package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Debtors that owe something on one day, under house rules that leave the first month to people. */
final class Owing {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final Experience NONE = Experience.none(TODAY);
    static final DunningPolicy POLICY = policy(
            StepDocument.of("first-reminder", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 30), Channel.EMAIL));

    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");

    private Owing() {}

    static DunningPolicy policy(StepDocument... steps) {
        return DunningPolicy.from(
                PolicyDocument.of("house", steps), Jurisdictions.builtin().get("NL"));
    }

    static Dossier owing(String id, String amount, int daysLate) {
        return owing(debtor(id), amount, daysLate);
    }

    static Debtor debtor(String id) {
        return Debtor.business(id, "A debtor", "NL")
                .reachable(Channel.PHONE, "+31 30 123 45 67")
                .reachable(Channel.EMAIL, "info@smit.example");
    }

    static Dossier owing(Debtor debtor, String amount, int daysLate) {
        LocalDate due = TODAY.minusDays(daysLate);
        return Dossier.of(
                CREDITOR, debtor, Invoice.of("F-" + debtor.id(), Money.parse("EUR " + amount), due.minusDays(30), due));
    }

    static Sent sent(String id, Channel channel, LocalDate on, Optional<LocalDate> respondBy) {
        return new Sent(
                Entry.on(on, id),
                "courtesy",
                NoticeKind.REMINDER,
                channel,
                List.of(),
                respondBy,
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Worklist worklist(Capacity capacity, Dossier... ledger) {
        return Worklist.of(Stream.of(ledger), TODAY, NONE, POLICY, capacity);
    }

    static Worklist worklist(Dossier... ledger) {
        return worklist(Capacity.of(100), ledger);
    }
}
