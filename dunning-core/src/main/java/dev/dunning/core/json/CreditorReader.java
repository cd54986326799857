package dev.dunning.core.json;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.debtor.Signatory;
import java.util.List;
import java.util.function.Supplier;

/** How a creditor is read. */
final class CreditorReader {

    static final Choice<DebtorKind> KIND = Choice.of(DebtorKind.values());
    static final Choice<PartnerRole> PARTNER_ROLE = Choice.of(PartnerRole.values());
    static final String OTHER = "OTHER";
    static final Reading<Creditor> CREDITOR = Fields.object(CreditorReader::creditor);

    private static final Choice<String> ACTS_FOR = Choice.named(word -> word, List.of(OTHER));
    private static final Reading<Signatory> SIGNATORY = Fields.object(CreditorReader::signatory);
    private static final Reading<Partner> PARTNER = Fields.object(CreditorReader::partner);

    private CreditorReader() {}

    private static Supplier<Creditor> creditor(Fields in) {
        var id = in.required("id", Scalars.text("creditor's id"));
        var name = in.required("name", Scalars.text("creditor's name"));
        var country = in.required("country", Scalars.COUNTRY);
        var kind = in.optional("kind", KIND).orElse(DebtorKind.BUSINESS);
        var small = in.optional("small", Scalars.FLAG);
        var large = in.optional("large", Scalars.FLAG);
        var vatDeductible = in.optional("vatDeductible", Scalars.FLAG);
        var companyNumber = in.optional("companyNumber", Scalars.text("company number"));
        var iban = in.optional("iban", Scalars.text("IBAN"));
        var accountName = in.optional("accountName", Scalars.text("account name"));
        var email = in.optional("email", Scalars.text("creditor's e-mail"));
        var phone = in.optional("phone", Scalars.text("creditor's phone"));
        var address = in.optional("address", AddressReader.ADDRESS);
        var signatories = in.list("signatories", SIGNATORY);
        var partners = in.list("partners", PARTNER);
        var actsFor = in.optional("actsFor", ACTS_FOR);
        var ext = in.ext();
        return () -> new Creditor(
                id.get(),
                name.get(),
                country.get(),
                kind,
                small,
                large,
                vatDeductible,
                companyNumber,
                iban,
                accountName,
                email,
                phone,
                address,
                signatories,
                partners,
                actsFor.isPresent(),
                ext);
    }

    private static Supplier<Signatory> signatory(Fields in) {
        var name = in.required("name", Scalars.text("signatory's name"));
        var title = in.optional("title", Scalars.text("signatory's title"));
        var phone = in.optional("phone", Scalars.text("signatory's phone"));
        var email = in.optional("email", Scalars.text("signatory's e-mail"));
        var hours = in.optional("hours", Scalars.text("signatory's hours"));
        var from = in.optional("from", Scalars.NAME);
        var ext = in.ext();
        return () -> new Signatory(name.get(), title, phone, email, hours, from, ext);
    }

    private static Supplier<Partner> partner(Fields in) {
        var role = in.required("role", PARTNER_ROLE);
        var name = in.required("name", Scalars.text("partner's name"));
        var register = in.optional("register", Scalars.text("partner's register number"));
        var phone = in.optional("phone", Scalars.text("partner's phone"));
        var ext = in.ext();
        return () -> new Partner(role.get(), name.get(), register, phone, ext);
    }
}
