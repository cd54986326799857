package dev.dunning.templates;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A bakery with 23 open invoices and one credit note. */
final class Many {

    private Many() {}

    static Dossier dossier() {
        Debtor debtor = Debtor.business("K-1001", "Bakkerij Smit & Zn.", "NL")
                .reachable(Channel.EMAIL, "info@smit.example")
                .reachable(Contact.of(PostalAddress.of("Marktplein", "12", "1000", "Brussel", "BE")));
        return Dossier.of(Kim.creditor(), debtor, invoices().toArray(Invoice[]::new));
    }

    private static Stream<Invoice> invoices() {
        Invoice credit = Invoice.of("C-7", Kim.eur("-50.00"), Kim.day("2026-09-02"), Kim.day("2026-09-02"));
        return Stream.concat(IntStream.rangeClosed(1, 23).mapToObj(Many::invoice), Stream.of(credit));
    }

    private static Invoice invoice(int number) {
        return Invoice.of(
                        "2026-" + (100 + number),
                        amount(number),
                        Kim.day("2026-08-01").plusDays(number),
                        Kim.day("2026-08-31").plusDays(number))
                .about("levering week " + number);
    }

    private static Money amount(int number) {
        return Money.ofMinor(Kim.eur("0.00").currency(), 12_345L * number);
    }

    static Notices notice(Occasion occasion) {
        List<ClaimLine> lines = invoices()
                .map(invoice -> (ClaimLine) new ClaimLine.Principal(invoice.id(), invoice.amount()))
                .toList();
        List<String> ids = invoices()
                .filter(invoice -> !invoice.isCreditNote())
                .map(Invoice::id)
                .toList();
        return Kim.notice(occasion)
                .about(ids)
                .claim(new Claim(Kim.eur("0.00").currency(), lines))
                .nothingNext();
    }

    /** A consumer with so many open invoices. */
    static Dossier dossier(AddressForm form, int count) {
        return Dossier.of(
                Kim.creditor(),
                Kim.debtor(form),
                IntStream.rangeClosed(1, count).mapToObj(Many::plain).toArray(Invoice[]::new));
    }

    private static Invoice plain(int number) {
        return Invoice.of("N-" + number, Kim.eur("0.01"), Kim.day("2026-08-01"), Kim.day("2026-08-31"))
                .about("werk");
    }

    static Notices notice(Occasion occasion, int count) {
        List<Invoice> invoices =
                IntStream.rangeClosed(1, count).mapToObj(Many::plain).toList();
        List<ClaimLine> lines = invoices.stream()
                .map(invoice -> (ClaimLine) new ClaimLine.Principal(invoice.id(), invoice.amount()))
                .toList();
        return Kim.notice(occasion)
                .about(invoices.stream().map(Invoice::id).toList())
                .claim(new Claim(Kim.eur("0.00").currency(), lines))
                .nothingNext();
    }
}
