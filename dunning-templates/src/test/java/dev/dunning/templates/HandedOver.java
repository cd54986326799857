package dev.dunning.templates;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Released;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case that went all the way under the standard policy, with everything on it that may happen, and with secrets that
 * nobody outside may read.
 *
 * @param dossier the facts on the day of the hand-over, before it
 * @param notice what the standard policy hands over
 */
record HandedOver(Dossier dossier, Notice notice) {

    static final String SECRET = "ZWIJG";

    static final Jurisdiction NL = Jurisdictions.builtin().get("NL");

    private static final DunningEngine ENGINE = DunningEngine.of(DunningPolicy.standard(NL));
    private static final HandedOver KIM = until(facts());

    static HandedOver kim() {
        return KIM;
    }

    LocalDate day() {
        return notice.sent();
    }

    HandOver handOver() {
        return HandOver.of(dossier, day(), NL, PartnerRole.COLLECTION_AGENCY);
    }

    HandOverFile file() {
        return handOver().file().orElseThrow();
    }

    private static Dossier facts() {
        Creditor creditor = Kim.creditor().toBuilder()
                .partner(new Partner(
                        PartnerRole.BAILIFF, "Deurwaarder Voorbeeld", Optional.empty(), Optional.empty(), Ext.NONE))
                .build();
        Debtor kim = Kim.debtor(AddressForm.FORMAL);
        Debtor debtor = new Debtor(
                kim.id(),
                kim.name(),
                kim.kind(),
                kim.country(),
                Optional.of("nl"),
                kim.addressForm(),
                kim.zone(),
                kim.customerSince(),
                kim.small(),
                kim.large(),
                java.util.Set.of("tag-" + SECRET),
                kim.policy(),
                kim.segment(),
                Optional.of(new Arm("tone", "arm-" + SECRET)),
                Optional.of(Rate.parse("77.77")),
                kim.contacts(),
                List.of(
                        new Circumstance(
                                CircumstanceKind.REPRESENTED,
                                Optional.of(Kim.day("2026-10-10")),
                                Optional.empty(),
                                Ext.NONE),
                        new Circumstance(
                                CircumstanceKind.VULNERABLE,
                                Optional.of(Kim.day("2026-10-10")),
                                Optional.empty(),
                                Ext.NONE)),
                Ext.NONE);
        Invoice second =
                Invoice.of("2026-131", Kim.eur("363.00"), Kim.day("2026-09-04"), Kim.day("2026-10-01")).toBuilder()
                        .subject("spoedbezoek")
                        .terms("t")
                        .reference("bestelling", "B-77")
                        .tag("label-" + SECRET)
                        .build();
        return Dossier.of(creditor, debtor, Kim.invoice().under("t"), second)
                .under(Terms.of("t").termAgreed(true))
                .with(
                        new QuestionAnswered(Entry.on(Kim.day("2026-10-10")), "circumstance-stops-automation", "go-on"),
                        DunningEvent.paid("bank-4711", Kim.day("2026-10-20"), Kim.ID, Kim.eur("210.00")),
                        new Promised(
                                Entry.on(Kim.day("2026-10-22")), Optional.of(Kim.eur("500.00")), Kim.day("2026-10-26")),
                        new Disputed(
                                Entry.on(Kim.day("2026-10-27")),
                                "2026-131",
                                Optional.empty(),
                                Optional.of("not-delivered")),
                        new DisputeResolved(Entry.on(Kim.day("2026-10-29")), "2026-131"),
                        new DebtorSaid(
                                Entry.on(Kim.day("2026-10-30")),
                                LateReason.FORGOT,
                                Optional.of("ernstig ziek, " + SECRET)),
                        new Held(
                                Entry.on(Kim.day("2026-11-01")),
                                List.of(),
                                Optional.of(Kim.day("2026-11-02")),
                                Optional.of("reden-" + SECRET)),
                        new Released(Entry.on(Kim.day("2026-11-03")), List.of()));
    }

    /** Follows the standard policy to its hand-over, approving everything and delivering every message. */
    static HandedOver until(Dossier facts) {
        Dossier dossier = facts;
        for (LocalDate day = Kim.day("2026-09-25"); day.isBefore(Kim.day("2027-06-01")); day = day.plusDays(1)) {
            Decision decision = ENGINE.decide(dossier, day);
            if (decision instanceof Act act) {
                for (Notice notice : act.notices()) {
                    if (notice.kind() == NoticeKind.HAND_OVER) {
                        return new HandedOver(dossier, notice);
                    }
                }
                dossier = dossier.with(after(act));
            }
        }
        throw new IllegalStateException("nothing was handed over");
    }

    private static List<DunningEvent> after(Act act) {
        List<DunningEvent> events = new ArrayList<>();
        for (Notice notice : act.notices()) {
            if (!notice.isSendable()) {
                events.add(new Approval(Entry.on(act.on()), notice.key(), true));
            }
        }
        for (DunningEvent.Sent sent : act.sent()) {
            events.add(sent);
            sent.message()
                    .ifPresent(id -> events.add(new Tracked(Entry.on(sent.on().plusDays(1)), Fate.DELIVERED, id)));
        }
        return events;
    }
}
