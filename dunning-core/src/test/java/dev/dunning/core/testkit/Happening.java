package dev.dunning.core.testkit;

import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Kinds of events, each told about one invoice on one day with one amount. */
enum Happening {
    PAID_IN_PART((entry, facts) -> new DunningEvent.Paid(
            entry, facts.part(1, 2), Optional.of(facts.item()), Optional.empty(), Optional.empty())),
    PAID_IN_FULL((entry, facts) -> new DunningEvent.Paid(
            entry, facts.part(1, 1), Optional.of(facts.item()), Optional.empty(), Optional.empty())),
    PAID_TOO_MUCH((entry, facts) -> new DunningEvent.Paid(
            entry, facts.part(3, 2), Optional.of(facts.item()), Optional.empty(), Optional.empty())),
    PAID_ON_ACCOUNT((entry, facts) ->
            new DunningEvent.Paid(entry, facts.part(1, 2), Optional.empty(), Optional.empty(), Optional.empty())),
    PAID_PRINCIPAL((entry, facts) -> new DunningEvent.Paid(
            entry,
            facts.part(1, 2),
            Optional.of(facts.item()),
            Optional.of("Kim's mother"),
            Optional.of(Component.PRINCIPAL))),
    REVERSED((entry, facts) -> new DunningEvent.PaymentReversed(
            entry,
            Optional.empty(),
            Optional.of(facts.item()),
            Optional.of(facts.part(1, 2)),
            Optional.of("insufficient funds"))),
    DEBIT_REFUSED(
            (entry, facts) -> new DunningEvent.DebitRefused(entry, facts.item(), Optional.of("insufficient funds"))),
    CREDITED((entry, facts) -> new DunningEvent.Credited(entry, facts.item(), facts.part(1, 4))),
    WAIVED((entry, facts) -> new DunningEvent.Waived(entry, Component.COSTS, facts.part(1, 10))),
    WAIVED_INTEREST((entry, facts) -> new DunningEvent.Waived(entry, Component.INTEREST, facts.part(1, 10))),
    WRITTEN_OFF((entry, facts) -> new DunningEvent.WrittenOff(entry, facts.item())),
    DISPUTED((entry, facts) ->
            new DunningEvent.Disputed(entry, facts.item(), Optional.empty(), Optional.of("not delivered"))),
    DISPUTED_IN_PART((entry, facts) ->
            new DunningEvent.Disputed(entry, facts.item(), Optional.of(facts.part(1, 4)), Optional.empty())),
    RESOLVED((entry, facts) -> new DunningEvent.DisputeResolved(entry, facts.item())),
    EXTENDED((entry, facts) ->
            new DunningEvent.Extended(entry, facts.item(), facts.on().plusDays(14))),
    PROMISED((entry, facts) ->
            new DunningEvent.Promised(entry, Optional.empty(), facts.on().plusDays(7))),
    PROMISED_A_PART((entry, facts) -> new DunningEvent.Promised(
            entry, Optional.of(facts.part(1, 2)), facts.on().plusDays(7))),
    PROMISED_ONE((entry, facts) -> new DunningEvent.Promised(
            entry, Optional.of(facts.part(1, 2)), facts.on().plusDays(3), List.of(facts.item()))),
    PROMISED_FOR_TODAY(
            (entry, facts) -> new DunningEvent.Promised(entry, Optional.empty(), facts.on(), List.of(facts.item()))),
    PLAN_AGREED((entry, facts) -> new DunningEvent.PlanAgreed(
            entry,
            List.of(
                    Instalment.of(facts.on().plusMonths(1), facts.part(1, 2)),
                    Instalment.of(facts.on().plusMonths(2), facts.part(1, 2))))),
    PLAN_AGREED_ON_ONE((entry, facts) -> new DunningEvent.PlanAgreed(
            entry,
            List.of(
                    Instalment.of(facts.on().plusDays(20), facts.part(1, 4)),
                    Instalment.of(facts.on().plusDays(7), facts.part(1, 4)),
                    Instalment.of(facts.on().plusDays(34), facts.part(1, 2))),
            List.of(facts.item()))),
    PLAN_CANCELLED((entry, facts) -> new DunningEvent.PlanCancelled(entry)),
    HELD((entry, facts) -> new DunningEvent.Held(entry, List.of(), Optional.empty(), Optional.of("on request"))),
    HELD_FOR_TEN_DAYS((entry, facts) -> new DunningEvent.Held(
            entry, List.of(facts.item()), Optional.of(facts.on().plusDays(10)), Optional.empty())),
    RELEASED((entry, facts) -> new DunningEvent.Released(entry, List.of())),
    RELEASED_ONE((entry, facts) -> new DunningEvent.Released(entry, List.of(facts.item()))),
    REPLIED((entry, facts) -> new DunningEvent.Replied(entry, Optional.of("m-1"))),
    SAID_FORGOT((entry, facts) -> new DunningEvent.DebtorSaid(entry, LateReason.FORGOT, Optional.empty())),
    SAID_ADMIN_ERROR((entry, facts) -> new DunningEvent.DebtorSaid(entry, LateReason.ADMIN_ERROR, Optional.empty())),
    SAID_NOT_RECEIVED((entry, facts) -> new DunningEvent.DebtorSaid(entry, LateReason.NOT_RECEIVED, Optional.empty())),
    SAID_PAID_ALREADY((entry, facts) -> new DunningEvent.DebtorSaid(entry, LateReason.PAID_ALREADY, Optional.empty())),
    SAID_DISAGREES((entry, facts) -> new DunningEvent.DebtorSaid(entry, LateReason.DISAGREES, Optional.of("see mail"))),
    SAID_HARDSHIP((entry, facts) ->
            new DunningEvent.DebtorSaid(entry, LateReason.HARDSHIP, Optional.of(facts.part(1, 10)), Optional.empty())),
    SAID_REFUSES((entry, facts) -> new DunningEvent.DebtorSaid(entry, LateReason.REFUSES, Optional.empty())),
    SAID_OTHER((entry, facts) -> new DunningEvent.DebtorSaid(entry, LateReason.OTHER, Optional.empty())),
    ANSWERED_REPLY((entry, facts) -> new DunningEvent.QuestionAnswered(entry, "reply-waits-for-an-answer", "go-on")),
    ANSWERED_REASON((entry, facts) -> new DunningEvent.QuestionAnswered(entry, "debtor-cannot-pay", "go-on")),
    ANSWERED_CIRCUMSTANCE(
            (entry, facts) -> new DunningEvent.QuestionAnswered(entry, "circumstance-stops-automation", "go-on")),
    TAKEN_OVER((entry, facts) -> new DunningEvent.QuestionAnswered(entry, "debtor-refuses", "take-over")),
    COMPLAINED((entry, facts) -> new DunningEvent.Complained(entry)),
    TALKED((entry, facts) -> new DunningEvent.Talked(entry)),
    LEFT((entry, facts) -> new DunningEvent.Left(entry)),
    DELIVERED((entry, facts) -> new DunningEvent.Tracked(entry, Fate.DELIVERED, "m-1")),
    ANSWERED((entry, facts) -> new DunningEvent.Tracked(entry, Fate.ANSWERED, "m-1")),
    READ((entry, facts) -> new DunningEvent.Tracked(entry, Fate.READ, "m-1")),
    BOUNCED((entry, facts) -> new DunningEvent.Tracked(entry, Fate.BOUNCED, "m-1")),
    BOUNCED_LATER((entry, facts) -> new DunningEvent.Tracked(entry, Fate.BOUNCED, "m-2")),
    RETRACTED((entry, facts) -> new DunningEvent.Tracked(entry, Fate.RETRACTED, "m-1")),
    HANDED_OVER(
            (entry, facts) -> new DunningEvent.HandedOver(entry, PartnerRole.COLLECTION_AGENCY, List.of(facts.item()))),
    HANDED_OVER_ALL((entry, facts) -> new DunningEvent.HandedOver(entry, PartnerRole.COLLECTION_AGENCY, List.of())),
    RETURNED((entry, facts) -> new DunningEvent.Returned(entry, List.of(facts.item())));

    private final Telling telling;

    Happening(Telling telling) {
        this.telling = telling;
    }

    DunningEvent about(Invoice invoice, LocalDate on, Optional<String> id) {
        return telling.tell(new Entry(on, id, dev.dunning.core.check.Ext.NONE), new Facts(invoice, on));
    }

    @FunctionalInterface
    private interface Telling {
        DunningEvent tell(Entry entry, Facts facts);
    }

    private record Facts(Invoice invoice, LocalDate on) {

        String item() {
            return invoice.instalments().isEmpty() ? invoice.id() : invoice.id() + "/1";
        }

        Money part(long numerator, long denominator) {
            Money whole = invoice.amount().max(invoice.amount().negate());
            Money part = whole.times(numerator, denominator, RoundingMode.DOWN);
            return part.isPositive() ? part : Money.ofMinor(whole.currency(), 1);
        }
    }
}
