package dev.dunning.templates;

import dev.dunning.core.check.Ext;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Payment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Swiss creditor, whose letters carry a slip. */
final class Swiss {

    static final String REFERENCE = "RF18539007547034";
    static final String QR_REFERENCE = "210000000003139471430009017";
    static final String ACCOUNT = "CH5800791123000889012";
    static final String QR_ACCOUNT = "CH4431999123000889012";

    private Swiss() {}

    static Creditor creditor(String account) {
        return Creditor.of("schneider", "Robert Schneider AG", "CH").toBuilder()
                .companyNumber("CHE-123.456.789")
                .iban(account)
                .email("info@schneider.example")
                .phone("+41 32 123 45 67")
                .address(PostalAddress.of("Rue du Lac", "1268", "2501", "Biel", "CH"))
                .build();
    }

    static Dossier dossier(Creditor creditor, String reference) {
        Debtor debtor = Debtor.consumer("K-1001", "Pia Rutschmann", "CH")
                .reachable(Contact.of(PostalAddress.of("Marktgasse", "28", "9400", "Rorschach", "CH")));
        Invoice invoice =
                Invoice.of(Kim.ID, francs("1949.75"), Kim.day("2026-09-01"), Kim.day("2026-10-01")).toBuilder()
                        .payment(new Payment(Optional.of(reference), Map.of(), Ext.NONE))
                        .build();
        return Dossier.of(creditor, debtor, invoice);
    }

    static Notices notice() {
        return Kim.notice(Occasion.FIRST_REMINDER)
                .claim(new Claim(
                        francs("1949.75").currency(), List.of(new ClaimLine.Principal(Kim.ID, francs("1949.75")))))
                .nothingNext();
    }

    private static Money francs(String amount) {
        return Money.of("CHF", amount);
    }
}
