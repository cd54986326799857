package dev.dunning.templates;

import dev.dunning.core.check.Ext;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostKind;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Lapse;
import dev.dunning.core.receivable.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One consumer whose boiler was serviced, from the note before the due date to the thanks. */
final class Kim {

    static final String ID = "2026-113";

    private Kim() {}

    static Creditor creditor() {
        return Creditor.of("jansen", "Jansen Techniek B.V.", "NL").toBuilder()
                .companyNumber("12345678")
                .iban("NL91ABNA0417164300")
                .email("info@jansen.example")
                .phone("+31 30 123 45 00")
                .address(PostalAddress.of("Dorpsstraat", "1", "3511 AB", "Utrecht", "NL"))
                .signatory(signatory("Noor Jansen", "administratie", "+31 30 123 45 67", ""))
                .signatory(signatory("Piet Jansen", "directeur", "", "final-notice"))
                .partner(new Partner(
                        PartnerRole.COLLECTION_AGENCY,
                        "Incasso Voorbeeld B.V.",
                        Optional.of("NL-1234"),
                        Optional.of("+31 20 123 45 67"),
                        Ext.NONE))
                .build();
    }

    private static Signatory signatory(String name, String title, String phone, String from) {
        boolean reachable = !phone.isEmpty();
        return new Signatory(
                name,
                Optional.of(title),
                Optional.of(phone).filter(text -> reachable),
                Optional.of("noor@jansen.example").filter(text -> reachable),
                Optional.of("ma-vr 9-17").filter(text -> reachable),
                Optional.of(from).filter(text -> !text.isEmpty()),
                Ext.NONE);
    }

    static Debtor debtor(AddressForm form) {
        return Debtor.consumer("K-1001", "Kim Verbeek", "NL").toBuilder()
                .addressForm(form)
                .customerSince(day("2019-03-01"))
                .contact(Contact.of(Channel.EMAIL, "kim@verbeek.example"))
                .contact(Contact.of(Channel.REGISTERED_EMAIL, "kim@verbeek.example"))
                .contact(Contact.of(PostalAddress.of("Kerkweg", "5", "3512 CD", "Utrecht", "NL")))
                .contact(Contact.of(Channel.SMS, "+31612345678").withConsent())
                .contact(Contact.of(Channel.PHONE, "+31612345678"))
                .contact(Contact.of(Channel.VOICE, "+31612345678").withConsent())
                .build();
    }

    static Invoice invoice() {
        return Invoice.of(ID, eur("1210.00"), day("2026-09-01"), day("2026-10-01")).toBuilder()
                .subject("onderhoud ketel")
                .payment(new Payment(Optional.of("2026113"), Map.of("pay", "https://pay.example/2026-113"), Ext.NONE))
                .build();
    }

    static Dossier dossier(AddressForm form) {
        return Dossier.of(creditor(), debtor(form), invoice())
                .with(
                        sent("2026-10-08", "first-reminder", NoticeKind.REMINDER, "m-1"),
                        sent("2026-10-21", "second-reminder", NoticeKind.REMINDER, "m-2"),
                        sent("2026-11-02", "statutory-notice", NoticeKind.STATUTORY_NOTICE, "m-3"),
                        sent("2026-11-26", "final-notice", NoticeKind.FINAL_NOTICE, "m-4"),
                        new DunningEvent.Promised(
                                Entry.on(day("2026-10-22")), Optional.of(eur("500.00")), day("2026-10-30")),
                        new DunningEvent.Disputed(
                                Entry.on(day("2026-10-25")), ID, Optional.empty(), Optional.of("not-delivered")),
                        DunningEvent.paid("bank-4711", day("2026-10-20"), ID, eur("210.00")));
    }

    private static DunningEvent sent(String on, String step, NoticeKind kind, String message) {
        return Notices.sent(day(on), step, kind, Channel.EMAIL, List.of(ID), message);
    }

    static Dossier dossier() {
        return dossier(AddressForm.FORMAL);
    }

    static Notices notice(Occasion occasion) {
        return switch (occasion) {
            case COURTESY ->
                Notices.of("courtesy", NoticeKind.COURTESY, "2026-09-28").claim(principal("1210.00"));
            case FIRST_REMINDER ->
                Notices.of("first-reminder", NoticeKind.REMINDER, "2026-10-08")
                        .tone(Tone.WARM)
                        .claim(principal("1210.00"))
                        .respondBy("2026-10-15")
                        .next("2026-10-19", NoticeKind.REMINDER, "1210.00");
            case SECOND_REMINDER ->
                Notices.of("second-reminder", NoticeKind.REMINDER, "2026-10-21")
                        .ordinal(2)
                        .claim(principal("1000.00"))
                        .respondBy("2026-10-28")
                        .next("2026-11-02", NoticeKind.STATUTORY_NOTICE, "1000.00");
            case STATUTORY_NOTICE ->
                Notices.of("statutory-notice", NoticeKind.STATUTORY_NOTICE, "2026-11-02")
                        .claim(principal("1000.00"))
                        .respondBy("2026-11-23")
                        .lapse(new Lapse(day("2026-11-24"), eur("150.00"), eur("0.00"), eur("1150.00")))
                        .next("2026-11-26", NoticeKind.FINAL_NOTICE, "1156.57");
            case FINAL_NOTICE ->
                Notices.of("final-notice", NoticeKind.FINAL_NOTICE, "2026-11-26")
                        .claim(withInterest())
                        .respondBy("2026-12-07")
                        .next("2026-12-14", NoticeKind.HAND_OVER, "1158.54");
            case HAND_OVER ->
                Notices.of("hand-over", NoticeKind.HAND_OVER, "2026-12-14")
                        .claim(withInterest())
                        .handOverTo(PartnerRole.COLLECTION_AGENCY);
            case THANK_YOU -> Notices.of("thank-you", NoticeKind.THANK_YOU, "2026-12-08");
            case PLAN_PROPOSAL ->
                Notices.of("plan-proposal", NoticeKind.PLAN_PROPOSAL, "2026-10-22")
                        .claim(principal("1000.00"))
                        .respondBy("2026-10-29")
                        .plan(part("2026-11-02", "400.00"), part("2026-12-01", "400.00"), part("2027-01-04", "200.00"));
            case PLAN_CONFIRMATION ->
                Notices.of("plan-confirmation", NoticeKind.PLAN_CONFIRMATION, "2026-10-24")
                        .claim(principal("1000.00"))
                        .plan(part("2026-11-02", "400.00"), part("2026-12-01", "400.00"), part("2027-01-04", "200.00"));
            case PLAN_BREACH ->
                Notices.of("plan-breach", NoticeKind.PLAN_BREACH, "2026-11-03")
                        .claim(principal("1000.00"))
                        .respondBy("2026-11-09")
                        .plan(part("2026-11-02", "400.00"))
                        .next("2026-11-10", NoticeKind.FINAL_NOTICE, "1000.00");
            case PROMISE_CONFIRMATION ->
                Notices.of("promise-confirmation", NoticeKind.PROMISE_CONFIRMATION, "2026-10-23")
                        .claim(principal("1000.00"))
                        .respondBy("2026-10-30");
            case DISPUTE_ACKNOWLEDGEMENT ->
                Notices.of("dispute-acknowledgement", NoticeKind.DISPUTE_ACKNOWLEDGEMENT, "2026-10-26")
                        .claim(principal("1000.00"))
                        .respondBy("2026-11-02");
            case CHECK_IN ->
                Notices.of("check-in", NoticeKind.CHECK_IN, "2026-09-15").about(List.of());
            case STATEMENT ->
                Notices.of("statement", NoticeKind.STATEMENT, "2026-10-21").claim(principal("1000.00"));
            case SEND_COPY ->
                Notices.of("send-copy", NoticeKind.SEND_COPY, "2026-10-21").claim(principal("1000.00"));
            case CALL -> Notices.of("call", NoticeKind.CALL, "2026-10-23").claim(principal("1000.00"));
            case THIRD_REMINDER -> notice(Occasion.SECOND_REMINDER).ordinal(3);
            case STOP_SUPPLY ->
                Notices.of("stop-supply", NoticeKind.STOP_SUPPLY, "2026-11-26").claim(principal("1000.00"));
            case WRITE_OFF ->
                Notices.of("write-off", NoticeKind.WRITE_OFF, "2026-11-26").claim(principal("1000.00"));
            case REPAIR_CALL -> Notices.of("repair-call", NoticeKind.REPAIR_CALL, "2026-12-09");
        };
    }

    private static Instalment part(String due, String amount) {
        return Instalment.of(day(due), eur(amount));
    }

    static Claim principal(String amount) {
        return new Claim(eur("0.00").currency(), List.of(new ClaimLine.Principal(ID, eur(amount))));
    }

    static Claim withInterest() {
        return principal("1000.00")
                .plus(List.of(
                        interest("2026-10-02", "2026-10-20", 19, "1210.00", "2.52"),
                        interest("2026-10-21", "2026-11-26", 37, "1000.00", "4.05"),
                        new ClaimLine.Cost(
                                CostKind.COLLECTION_COSTS, eur("1000.00"), eur("150.00"), Citation.of("BW", "6:96"))));
    }

    private static ClaimLine interest(String from, String until, long days, String base, String amount) {
        return new ClaimLine.Interest(
                ID,
                day(from),
                day(until),
                days,
                Rate.parse("4.00"),
                eur(base),
                eur(amount),
                Certainty.AGREEING,
                Citation.of("BW", "6:119"));
    }

    static Consequence consequence(String on, NoticeKind kind, String total) {
        return new Consequence(day(on), "next", kind, eur(total));
    }

    static Money eur(String amount) {
        return Money.of("EUR", amount);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
