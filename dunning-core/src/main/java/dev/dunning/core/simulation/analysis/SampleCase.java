package dev.dunning.core.simulation.analysis;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sample debt.
 *
 * @param who who owes it, and how that debtor can be reached
 * @param profile what the conditions of steps look at
 * @param story what happens to it
 */
record SampleCase(Who who, Profile profile, Story story) {

    /** The country of the samples where the law is that of none. */
    static final String NO_COUNTRY = "MT";

    /** The day on which the samples are due: a working day nearly everywhere. */
    static final LocalDate DUE = LocalDate.of(2026, 2, 2);

    private static final int TERM = 28;
    private static final int DAYS_UNTIL_SOMETHING_HAPPENS = 3;

    static String country(Jurisdiction law) {
        if (law.id().equals("UK")) {
            return "GB";
        }
        boolean country = law.id().matches("[A-Z]{2}") && !law.id().equals("EU");
        return country ? law.id() : NO_COUNTRY;
    }

    Dossier dossier(PolicyDocument policy, Jurisdiction law) {
        LocalDate issued = DUE.minusDays(Math.max(TERM, Story.longest(policy, Trigger.BEFORE_DUE) + 7));
        Invoice[] invoices = IntStream.rangeClosed(1, profile.invoices())
                .mapToObj(number -> Invoice.of(String.valueOf(number), amount(number), issued, DUE)
                        .under("terms"))
                .toArray(Invoice[]::new);
        Dossier debt = Dossier.of(creditor(country(law)), debtor(country(law)), invoices)
                .under(Terms.of("terms").termAgreed(true).costsClause(true))
                .judgedBy(law.id());
        return debt.with(story.events(policy, debt, DUE.plusDays(DAYS_UNTIL_SOMETHING_HAPPENS)));
    }

    private Money amount(int number) {
        Money usual = Money.ofMinor(profile.amount().currency(), 10_000);
        return number == 1 ? profile.amount() : usual;
    }

    private Debtor debtor(String country) {
        Debtor.Builder debtor = Debtor.of("debtor", "Debtor", who.kind(), country).toBuilder();
        profile.tags().forEach(debtor::tag);
        profile.risk().ifPresent(debtor::latePaymentRisk);
        Stream<Channel> reached = who.only().map(Stream::of).orElseGet(() -> Stream.of(Channel.values()));
        reached.map(channel -> contact(channel, country)).forEach(debtor::contact);
        return debtor.build();
    }

    private static Contact contact(Channel channel, String country) {
        Contact contact = switch (channel) {
            case LETTER, REGISTERED_LETTER -> Contact.of(address(country));
            case EMAIL, REGISTERED_EMAIL -> Contact.of(channel, "debtor@example.org");
            case SMS, VOICE, PHONE -> Contact.of(channel, "+15550100");
        };
        return contact.withConsent();
    }

    private static Creditor creditor(String country) {
        Creditor.Builder creditor = Creditor.of("creditor", "Creditor", country).toBuilder()
                .iban("NL91ABNA0417164300")
                .email("creditor@example.org")
                .phone("+15550101")
                .address(address(country))
                .signatory(new Signatory(
                        "Signatory",
                        Optional.empty(),
                        Optional.of("+15550101"),
                        Optional.of("creditor@example.org"),
                        Optional.empty(),
                        Optional.empty(),
                        Ext.NONE));
        Stream.of(PartnerRole.values())
                .map(role -> new Partner(role, "Partner", Optional.of("1"), Optional.of("+15550102"), Ext.NONE))
                .forEach(creditor::partner);
        return creditor.build();
    }

    private static PostalAddress address(String country) {
        return PostalAddress.of("Street", "1", "1000", "City", country);
    }
}
