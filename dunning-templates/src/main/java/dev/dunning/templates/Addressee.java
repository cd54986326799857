package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.notice.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who reads the message: a name as its bearer spells it, never a guess at a gender. */
final class Addressee {

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
        Optional<String> reader = person.or(() -> Optional.of(debtor.name()).filter(name -> isPerson()));
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

    /** Somebody else reads it for the debtor. */
    private Optional<String> behalf() {
        return person.filter(name -> debtor.kind() == DebtorKind.CONSUMER && !name.equals(debtor.name()))
                .map(name -> debtor.name());
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
        person.filter(name -> !name.equals(debtor.name())).ifPresent(lines::add);
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
