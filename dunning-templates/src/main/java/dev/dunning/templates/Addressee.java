package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.ContactRole;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.notice.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who reads the message: a name as its bearer spells it, never a guess at a gender. */
final class Addressee {

    /** The roles of people who act for a debtor; which one it is never stands on an envelope. */
    private static final Set<ContactRole> ACTING =
            Set.of(ContactRole.ADMINISTRATOR, ContactRole.COUNSELLOR, ContactRole.LIQUIDATOR);

    private final Job job;
    private final Debtor debtor;
    private final Optional<String> person;

    Addressee(Job job) {
        this.job = job;
        this.debtor = job.debtor();
        this.person = job.contact().flatMap(Contact::name);
    }

    Facts facts() {
        return new Facts()
                .text("salutation", salutation())
                .text("debtor.id", debtor.id())
                .maybe("debtor.name", Optional.of(debtor.name()).filter(name -> isUnnamed()))
                .maybe("behalf", behalf())
                .maybe("customer.since", since())
                .group("window", job.isLetter() ? Optional.of(window()) : Optional.empty());
    }

    private String salutation() {
        Optional<String> reader =
                person.or(() -> Optional.of(debtor.name()).filter(name -> isPerson() && !isRepresented()));
        Line line = isFriendly() ? Line.SALUTATION_FRIENDLY : Line.SALUTATION_FORMAL;
        return reader.map(name -> job.texts().line(line, new Facts().text("reader", name)))
                .orElseGet(() -> job.texts().line(Line.SALUTATION_UNKNOWN, new Facts()));
    }

    private boolean isFriendly() {
        Tone tone = job.notice().tone();
        return tone == Tone.WARM || tone == Tone.NEUTRAL || job.texts().form() == AddressForm.INFORMAL;
    }

    private boolean isPerson() {
        return debtor.kind().isNaturalPerson();
    }

    /** Somebody else reads it for the debtor, and is told for whom. */
    private Optional<String> behalf() {
        boolean other = debtor.kind() == DebtorKind.CONSUMER
                && person.filter(name -> !name.equals(debtor.name())).isPresent();
        return Optional.of(debtor.name()).filter(name -> other || isRepresented());
    }

    /** Whether the one who reads it acts for the debtor, and does not only work there. */
    private boolean isRepresented() {
        boolean appointed =
                job.contact().flatMap(Contact::role).filter(ACTING::contains).isPresent();
        boolean instead = job.contact().filter(Contact::instead).isPresent()
                && person.filter(name -> !name.equals(debtor.name())).isPresent();
        return appointed || instead;
    }

    /** Neither the salutation nor the window nor a sentence names the debtor. */
    private boolean isUnnamed() {
        boolean greeted = person.map(debtor.name()::equals).orElse(isPerson());
        return !greeted && !job.isLetter() && behalf().isEmpty();
    }

    /** Years are thanked for only when at least one has passed. */
    private Optional<String> since() {
        return debtor.customerSince()
                .filter(day -> !day.plusYears(1).isAfter(job.notice().sent()))
                .map(day -> Integer.toString(day.getYear()));
    }

    private Facts window() {
        List<String> lines = new ArrayList<>();
        lines.add(debtor.name());
        person.filter(name -> !name.equals(debtor.name()))
                .map(name -> isRepresented() ? job.texts().word("careOf") + " " + name : name)
                .ifPresent(lines::add);
        job.contact().flatMap(Contact::address).ifPresent(address -> {
            lines.addAll(address.printed());
            country(address).ifPresent(lines::add);
        });
        return new Facts().lines("window.lines", lines);
    }

    /** The country is printed on mail that crosses a border. */
    private Optional<String> country(PostalAddress address) {
        return address.country()
                .filter(code -> !code.equals(job.creditor().country()))
                .map(code -> job.texts().words().getOrDefault("country." + code, code));
    }
}
