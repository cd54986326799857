package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.ContactRole;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Creditors and debtors; they shrink to a Dutch consumer who is reached by e-mail and post. */
public final class Parties {

    /** A Dutch business with a collection agency behind it. */
    public static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").toBuilder()
            .iban("NL91ABNA0417164300")
            .partner(new Partner(
                    PartnerRole.COLLECTION_AGENCY,
                    "Incasso Voorbeeld B.V.",
                    Optional.of("NL-1234"),
                    Optional.empty(),
                    Ext.NONE))
            .build();

    private static final Contact EMAIL = Contact.of(Channel.EMAIL, "kim@verbeek.example");
    private static final Contact REGISTERED = Contact.of(Channel.REGISTERED_EMAIL, "kim@verbeek.example");
    private static final Contact LETTER = Contact.of(PostalAddress.of("Kerkweg", "5", "3512 CD", "Utrecht", "NL"));
    private static final Contact SMS = Contact.of(Channel.SMS, "+31612345678").withConsent();
    private static final Contact GUARDIAN = new Contact(
            Channel.EMAIL,
            Optional.of("guardian@example"),
            Optional.empty(),
            Optional.of("G. Uardian"),
            Optional.of(ContactRole.ADMINISTRATOR),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Ext.NONE);
    private static final Contact PHONE = Contact.of(Channel.PHONE, "+31612345678");

    private Parties() {}

    /**
     * Makes creditors: mostly the usual one, some that act for others, some without a partner.
     *
     * @return the creditors
     */
    public static Arbitrary<Creditor> creditors() {
        Creditor agent =
                CREDITOR.toBuilder().actsForOther(true).vatDeductible(false).build();
        return Arbitraries.frequency(
                Tuple.of(8, CREDITOR),
                Tuple.of(1, agent),
                Tuple.of(1, Creditor.of("jansen", "Jansen Techniek B.V.", "NL")));
    }

    /**
     * Makes debtors in no special circumstances, of every kind and from three countries.
     *
     * @return the debtors
     */
    public static Arbitrary<Debtor> debtors() {
        return Combinators.combine(kinds(), countries(), contacts(), Arbitraries.of(false, false, true))
                .as(Parties::debtor);
    }

    /**
     * Makes debtors of whom every sixth dies, fails or is helped with debts some day; some were given a policy or a
     * prediction, or have a new address.
     *
     * @return the debtors
     */
    public static Arbitrary<Debtor> debtorsInLife() {
        return Combinators.combine(
                        debtors(),
                        circumstances().optional(0.15),
                        Arbitraries.of(PolicyDocuments.NAMES).optional(0.1),
                        Arbitraries.of(10, 50, 90).map(Rate::ofPercent).optional(0.3),
                        Days.between(-30, 60).optional(0.2))
                .as(Parties::inLife);
    }

    private static Debtor inLife(
            Debtor debtor,
            Optional<Circumstance> circumstance,
            Optional<String> policy,
            Optional<Rate> risk,
            Optional<LocalDate> moved) {
        Debtor.Builder builder = (moved.isPresent() ? moved(debtor, moved.get()) : debtor).toBuilder();
        circumstance.ifPresent(builder::circumstance);
        policy.ifPresent(builder::policy);
        risk.ifPresent(builder::latePaymentRisk);
        return builder.build();
    }

    /** Since that day the creditor knows other addresses. */
    private static Debtor moved(Debtor debtor, LocalDate day) {
        List<Contact> contacts = debtor.contacts().stream()
                .map(contact -> contact.knownSince(day))
                .toList();
        return debtor(debtor.kind(), debtor.country(), contacts, !debtor.tags().isEmpty());
    }

    private static Arbitrary<DebtorKind> kinds() {
        return Arbitraries.frequency(
                Tuple.of(4, DebtorKind.CONSUMER),
                Tuple.of(3, DebtorKind.BUSINESS),
                Tuple.of(1, DebtorKind.SOLE_TRADER),
                Tuple.of(1, DebtorKind.PUBLIC_BODY));
    }

    private static Arbitrary<String> countries() {
        return Arbitraries.frequency(Tuple.of(6, "NL"), Tuple.of(1, "BE"), Tuple.of(1, "US"));
    }

    private static Arbitrary<List<Contact>> contacts() {
        return Arbitraries.frequency(
                Tuple.of(6, List.of(EMAIL, LETTER)),
                Tuple.of(2, List.of(EMAIL)),
                Tuple.of(2, List.of(LETTER)),
                Tuple.of(2, List.of(EMAIL, LETTER, SMS, PHONE)),
                Tuple.of(1, List.of(REGISTERED, LETTER)),
                Tuple.of(1, List.of(PHONE)),
                Tuple.of(1, List.of(LETTER, PHONE, GUARDIAN)),
                Tuple.of(1, List.of()));
    }

    private static Debtor debtor(DebtorKind kind, String country, List<Contact> contacts, boolean loyal) {
        Debtor.Builder builder = Debtor.of("K-1", "Kim Verbeek", kind, country).toBuilder();
        contacts.forEach(builder::contact);
        return loyal
                ? builder.tag("loyal").build()
                : builder.customerSince(Days.CENTRE.minusMonths(23)).build();
    }

    private static Arbitrary<Circumstance> circumstances() {
        Arbitrary<Optional<LocalDate>> days = Days.between(-60, 150).optional(0.5);
        return Combinators.combine(Arbitraries.of(CircumstanceKind.class), days, days)
                .as((kind, from, until) -> new Circumstance(kind, from, until, Ext.NONE));
    }
}
