package dev.dunning.core.debtor;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one who owes.
 *
 * <p>For example {@code Debtor.business("K-1001", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example")}.
 *
 * @param id the host's own id
 * @param name the name, spelled as the debtor spells it
 * @param kind what the law calls the debtor
 * @param country ISO 3166-1 alpha-2 code
 * @param language ISO 639-1 code; absent leaves the choice to the country
 * @param addressForm how to address the reader; formal unless said otherwise
 * @param zone the debtor's time zone; absent is unknown
 * @param customerSince first day as a customer; absent is unknown
 * @param small whether the debtor is small by the law's measure; absent is unknown
 * @param large whether the debtor is large by the law's measure; absent is unknown
 * @param tags the host's own labels, sorted
 * @param policy the policy that the creditor chose for this debtor; absent leaves the choice to the segment
 * @param segment the group of debtors with the same habits that this one belongs to, as experience tells
 * @param experiment the experiment that the debtor takes part in, and its arm; copied into each message
 * @param latePaymentRisk the chance, in percent, that the next invoice is paid late, as somebody predicted it
 * @param contacts how to reach the debtor, in order of preference
 * @param circumstances what stops automation
 * @param ext the host's own additions
 */
public record Debtor(
        String id,
        String name,
        DebtorKind kind,
        String country,
        Optional<String> language,
        AddressForm addressForm,
        Optional<ZoneId> zone,
        Optional<LocalDate> customerSince,
        Optional<Boolean> small,
        Optional<Boolean> large,
        Set<String> tags,
        Optional<String> policy,
        Optional<String> segment,
        Optional<Arm> experiment,
        Optional<Rate> latePaymentRisk,
        List<Contact> contacts,
        List<Circumstance> circumstances,
        Ext ext) {

    /**
     * Checks each part.
     *
     * @throws IllegalArgumentException when a text cannot be printed safely or the country is no code
     */
    public Debtor {
        PlainText.require("debtor's id", id);
        PlainText.require("debtor's name", name);
        CountryCode.require(country);
        tags = java.util.Collections.unmodifiableSet(new TreeSet<>(tags));
        contacts = List.copyOf(contacts);
        circumstances = List.copyOf(circumstances);
    }

    /**
     * Makes a debtor that is a business.
     *
     * @param id the host's own id
     * @param name the name
     * @param country ISO 3166-1 alpha-2 code
     * @return the debtor
     */
    public static Debtor business(String id, String name, String country) {
        return of(id, name, DebtorKind.BUSINESS, country);
    }

    /**
     * Makes a debtor that is a consumer.
     *
     * @param id the host's own id
     * @param name the name
     * @param country ISO 3166-1 alpha-2 code
     * @return the debtor
     */
    public static Debtor consumer(String id, String name, String country) {
        return of(id, name, DebtorKind.CONSUMER, country);
    }

    /**
     * Makes a debtor.
     *
     * @param id the host's own id
     * @param name the name
     * @param kind what the law calls the debtor
     * @param country ISO 3166-1 alpha-2 code
     * @return the debtor
     */
    public static Debtor of(String id, String name, DebtorKind kind, String country) {
        return new Builder(id, name, kind, country).build();
    }

    /**
     * Adds a way to reach the debtor.
     *
     * @param channel any channel but post
     * @param to the address or number
     * @return the same debtor with that contact, last in preference
     */
    public Debtor reachable(Channel channel, String to) {
        return reachable(Contact.of(channel, to));
    }

    /**
     * Adds a way to reach the debtor.
     *
     * @param contact the contact
     * @return the same debtor with that contact, last in preference
     */
    public Debtor reachable(Contact contact) {
        return toBuilder().contact(contact).build();
    }

    /**
     * Finds the contact that serves a channel: one of that very channel first, else one of its plain form; a contact
     * that takes all messages comes before both.
     *
     * @param channel the channel
     * @return the contact to use
     */
    public Optional<Contact> contact(Channel channel) {
        List<Contact> open = contacts.stream().filter(Contact::instead).toList();
        List<Contact> choice = open.isEmpty() ? contacts : open;
        return choice.stream()
                .filter(contact -> contact.channel() == channel)
                .findFirst()
                .or(() -> choice.stream()
                        .filter(contact -> contact.channel().plain() == channel.plain())
                        .findFirst());
    }

    /**
     * Starts a copy in which parts can be changed.
     *
     * @return a builder with all parts of this debtor
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return "Debtor[" + id + "]";
    }

    /** Collects the optional parts of a debtor; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final DebtorKind kind;
        private final String country;
        private Optional<String> language = Optional.empty();
        private AddressForm addressForm = AddressForm.FORMAL;
        private Optional<ZoneId> zone = Optional.empty();
        private Optional<LocalDate> customerSince = Optional.empty();
        private Optional<Boolean> small = Optional.empty();
        private Optional<Boolean> large = Optional.empty();
        private final Set<String> tags = new TreeSet<>();
        private Optional<String> policy = Optional.empty();
        private Optional<String> segment = Optional.empty();
        private Optional<Arm> experiment = Optional.empty();
        private Optional<Rate> latePaymentRisk = Optional.empty();
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Circumstance> circumstances = new ArrayList<>();
        private Ext ext = Ext.NONE;

        private Builder(String id, String name, DebtorKind kind, String country) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            this.country = country;
        }

        private Builder(Debtor from) {
            this(from.id, from.name, from.kind, from.country);
            language = from.language;
            addressForm = from.addressForm;
            zone = from.zone;
            customerSince = from.customerSince;
            small = from.small;
            large = from.large;
            tags.addAll(from.tags);
            policy = from.policy;
            segment = from.segment;
            experiment = from.experiment;
            latePaymentRisk = from.latePaymentRisk;
            contacts.addAll(from.contacts);
            circumstances.addAll(from.circumstances);
            ext = from.ext;
        }

        /**
         * Sets the language.
         *
         * @param value ISO 639-1 code
         * @return this builder
         */
        public Builder language(String value) {
            language = Optional.of(value);
            return this;
        }

        /**
         * Sets how the reader is addressed.
         *
         * @param value the form
         * @return this builder
         */
        public Builder addressForm(AddressForm value) {
            addressForm = value;
            return this;
        }

        /**
         * Sets the time zone.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            zone = Optional.of(value);
            return this;
        }

        /**
         * Sets since when the debtor is a customer.
         *
         * @param value the first day
         * @return this builder
         */
        public Builder customerSince(LocalDate value) {
            customerSince = Optional.of(value);
            return this;
        }

        /**
         * Sets whether the debtor is small.
         *
         * @param value true when small
         * @return this builder
         */
        public Builder small(boolean value) {
            small = Optional.of(value);
            return this;
        }

        /**
         * Sets whether the debtor is large.
         *
         * @param value true when large
         * @return this builder
         */
        public Builder large(boolean value) {
            large = Optional.of(value);
            return this;
        }

        /**
         * Adds a label.
         *
         * @param value the label
         * @return this builder
         */
        public Builder tag(String value) {
            tags.add(PlainText.require("tag", value));
            return this;
        }

        /**
         * Chooses a policy for this debtor.
         *
         * @param value id of the policy
         * @return this builder
         */
        public Builder policy(String value) {
            policy = Optional.of(value);
            return this;
        }

        /**
         * Sets the segment.
         *
         * @param value a name in small letters, such as {@code reliable}
         * @return this builder
         */
        public Builder segment(String value) {
            segment = Optional.of(PlainText.require("segment", value));
            return this;
        }

        /**
         * Puts the debtor into an arm of an experiment.
         *
         * @param value the arm
         * @return this builder
         */
        public Builder experiment(Arm value) {
            experiment = Optional.of(value);
            return this;
        }

        /**
         * Sets the chance of late payment.
         *
         * @param value from 0 to 100 percent
         * @return this builder
         */
        public Builder latePaymentRisk(Rate value) {
            latePaymentRisk = Optional.of(value);
            return this;
        }

        /**
         * Adds a contact, last in preference.
         *
         * @param value the contact
         * @return this builder
         */
        public Builder contact(Contact value) {
            contacts.add(value);
            return this;
        }

        /**
         * Adds a circumstance.
         *
         * @param value the circumstance
         * @return this builder
         */
        public Builder circumstance(Circumstance value) {
            circumstances.add(value);
            return this;
        }

        /**
         * Sets the host's own additions.
         *
         * @param value the additions
         * @return this builder
         */
        public Builder ext(Ext value) {
            ext = value;
            return this;
        }

        /**
         * Makes the debtor.
         *
         * @return the debtor
         * @throws IllegalArgumentException when a part is wrong
         */
        public Debtor build() {
            return new Debtor(
                    id,
                    name,
                    kind,
                    country,
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
    }
}
