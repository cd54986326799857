package dev.dunning.core.json;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Debtor;
import java.util.function.Supplier;

/** How a debtor is read. */
final class DebtorReader {

    static final Reading<Debtor> DEBTOR = Fields.object(DebtorReader::debtor);
    static final Reading<String> TAG = Scalars.text("tag");
    static final Reading<Arm> ARM = Fields.object(DebtorReader::arm);

    private static final Choice<AddressForm> ADDRESS_FORM = Choice.of(AddressForm.values());
    private static final Choice<CircumstanceKind> CIRCUMSTANCE_KIND = Choice.of(CircumstanceKind.values());
    private static final Reading<Circumstance> CIRCUMSTANCE = Fields.object(DebtorReader::circumstance);

    private DebtorReader() {}

    private static Supplier<Debtor> debtor(Fields in) {
        var id = in.required("id", Scalars.text("debtor's id"));
        var name = in.required("name", Scalars.text("debtor's name"));
        var kind = in.required("kind", CreditorReader.KIND);
        var country = in.required("country", Scalars.COUNTRY);
        var language = in.optional("language", Scalars.LANGUAGE);
        var addressForm = in.optional("addressForm", ADDRESS_FORM).orElse(AddressForm.FORMAL);
        var zone = in.optional("zone", Scalars.ZONE);
        var customerSince = in.optional("customerSince", Scalars.DATE);
        var small = in.optional("small", Scalars.FLAG);
        var large = in.optional("large", Scalars.FLAG);
        var tags = in.set("tags", TAG);
        var policy = in.optional("policy", Scalars.NAME);
        var segment = in.optional("segment", Scalars.NAME);
        var experiment = in.optional("experiment", ARM);
        var latePaymentRisk = in.optional("latePaymentRisk", Scalars.RATE);
        var contacts = in.list("contacts", ContactReader.CONTACT);
        var circumstances = in.list("circumstances", CIRCUMSTANCE);
        var ext = in.ext();
        return () -> new Debtor(
                id.get(),
                name.get(),
                kind.get(),
                country.get(),
                language,
                addressForm,
                zone,
                customerSince,
                small,
                large,
                tags,
                policy,
                segment,
                experiment,
                latePaymentRisk,
                contacts,
                circumstances,
                ext);
    }

    private static Supplier<Arm> arm(Fields in) {
        var id = in.required("id", Scalars.NAME);
        var arm = in.required("arm", Scalars.NAME);
        in.ext();
        return () -> new Arm(id.get(), arm.get());
    }

    private static Supplier<Circumstance> circumstance(Fields in) {
        var kind = in.required("kind", CIRCUMSTANCE_KIND);
        var from = in.optional("from", Scalars.DATE);
        var until = in.optional("until", Scalars.DATE);
        var ext = in.ext();
        return () -> new Circumstance(kind.get(), from, until, ext);
    }
}
