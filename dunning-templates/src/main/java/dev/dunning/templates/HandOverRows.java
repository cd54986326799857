package dev.dunning.templates;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.law.Citation;
import dev.dunning.templates.HandOverInvoice.Booking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of the claim and the invoices, on the page of a hand-over file. */
final class HandOverRows {

    private final HandOverPrint print;

    HandOverRows(HandOverPrint print) {
        this.print = print;
    }

    String text(ClaimLine line) {
        if (line instanceof ClaimLine.Interest interest) {
            return print.line(
                    "claim.interest",
                    Map.of(
                            "invoice",
                            interest.invoice(),
                            "base",
                            print.money(interest.base()),
                            "rate",
                            print.format().rate(interest.rate()),
                            "from",
                            print.day(interest.from()),
                            "until",
                            print.day(interest.until()),
                            "days",
                            print.format().count(interest.days(), print.word("day"), print.word("days")),
                            "law",
                            law(interest.citation())));
        } else if (line instanceof ClaimLine.Cost cost) {
            return print.line(
                    "claim." + cost.kind(), Map.of("base", print.money(cost.base()), "law", law(cost.citation())));
        }
        ClaimLine.Principal principal = (ClaimLine.Principal) line;
        return print.line(
                principal.amount().isNegative() ? "claim.credit" : "claim.principal",
                Map.of("invoice", principal.invoice()));
    }

    private String law(Citation citation) {
        return citation.law().equals("contract") ? print.word("contract") : citation.toString();
    }

    Facts invoice(HandOverInvoice claimed) {
        List<String> more = new ArrayList<>();
        claimed.invoice().subject().ifPresent(more::add);
        claimed.invoice().references().forEach((name, value) -> more.add(name + ": " + value));
        claimed.invoice()
                .payment()
                .reference()
                .ifPresent(reference -> more.add(print.line("reference", Map.of("reference", reference))));
        claimed.invoice()
                .payTo()
                .ifPresent(payee -> more.add(print.line(
                        "payTo", Map.of("name", payee.name(), "account", HandOverPrint.account(payee.iban())))));
        claimed.parts()
                .forEach(part -> more.add(print.line(
                        "part",
                        Map.of(
                                "id",
                                part.id(),
                                "due",
                                print.day(part.due()),
                                "amount",
                                print.money(part.amount()),
                                "open",
                                print.money(part.open())))));
        boolean moved = !claimed.due().equals(claimed.invoice().due());
        if (moved) {
            more.add(print.line(
                    "firstDue", Map.of("day", print.day(claimed.invoice().due()))));
        }
        List<String> bookings = new ArrayList<>();
        claimed.invoice()
                .open()
                .ifPresent(balance -> bookings.add(print.line(
                        "balance", Map.of("day", print.day(balance.on()), "amount", print.money(balance.amount())))));
        claimed.bookings().forEach(booking -> bookings.add(booking(booking)));
        return new Facts()
                .text("invoice.id", claimed.invoice().id())
                .text("invoice.issued", print.day(claimed.invoice().issued()))
                .text("invoice.due", print.day(claimed.due()))
                .text("invoice.amount", print.money(claimed.invoice().amount()))
                .text("invoice.open", print.money(claimed.open()))
                .lines("invoice.more", more)
                .lines("invoice.bookings", bookings);
    }

    String booking(Booking booking) {
        String text = print.line(
                "booking." + booking.kind(),
                Map.of("day", print.day(booking.on()), "amount", print.money(booking.amount())));
        return booking.component()
                .map(part ->
                        print.line("booking.for", Map.of("booking", text, "part", print.word("component." + part))))
                .orElse(text);
    }
}
