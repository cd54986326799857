package dev.dunning.core.debtor;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one who is owed.
 *
 * <p>For example {@code Creditor.of("jansen", "Jansen Techniek B.V.", "NL").payableTo("NL91ABNA0417164300")}.
 *
 * @param id the host's own id
 * @param name the legal name, as it is printed
 * @param country ISO 3166-1 alpha-2 code
 * @param kind what the law calls the creditor; a business unless said otherwise
 * @param small whether the creditor is small by the law's measure; absent is unknown
 * @param large whether the creditor is large by the law's measure; absent is unknown
 * @param vatDeductible whether the creditor can deduct VAT; absent is unknown and counts as yes
 * @param companyNumber the number in the trade register
 * @param iban the account to pay to
 * @param accountName the holder of that account, when not {@link #name()}
 * @param email where answers go
 * @param phone the number to call
 * @param address the postal address
 * @param signatories who signs, in order of the steps they sign from
 * @param partners to whom claims can be handed over
 * @param actsForOther whether the sender collects for somebody else
 * @param ext the host's own additions
 */
public record Creditor(
        String id,
        String name,
        String country,
        DebtorKind kind,
        Optional<Boolean> small,
        Optional<Boolean> large,
        Optional<Boolean> vatDeductible,
        Optional<String> companyNumber,
        Optional<String> iban,
        Optional<String> accountName,
        Optional<String> email,
        Optional<String> phone,
        Optional<PostalAddress> address,
        List<Signatory> signatories,
        List<Partner> partners,
        boolean actsForOther,
        Ext ext) {

    /**
     * Checks each part.
     *
     * @throws IllegalArgumentException when a text cannot be printed safely or the country is no code
     */
    public Creditor {
        PlainText.require("creditor's id", id);
        PlainText.require("creditor's name", name);
        CountryCode.require(country);
        companyNumber.ifPresent(text -> PlainText.require("company number", text));
        iban.ifPresent(text -> PlainText.require("IBAN", text));
        accountName.ifPresent(text -> PlainText.require("account name", text));
        email.ifPresent(text -> PlainText.require("creditor's e-mail", text));
        phone.ifPresent(text -> PlainText.require("creditor's phone", text));
        signatories = List.copyOf(signatories);
        partners = List.copyOf(partners);
    }

    /**
     * Makes a creditor that is a business.
     *
     * @param id the host's own id
     * @param name the legal name
     * @param country ISO 3166-1 alpha-2 code
     * @return the creditor
     */
    public static Creditor of(String id, String name, String country) {
        return new Builder(id, name, country).build();
    }

    /**
     * Says where to pay.
     *
     * @param account the IBAN
     * @return the same creditor, payable to it
     */
    public Creditor payableTo(String account) {
        return toBuilder().iban(account).build();
    }

    /**
     * Adds a person who signs every step and can be called.
     *
     * @param person the person's name
     * @param number the person's direct number
     * @return the same creditor with that signatory
     */
    public Creditor signedBy(String person, String number) {
        return toBuilder()
                .signatory(new Signatory(
                        person,
                        Optional.empty(),
                        Optional.of(number),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Ext.NONE))
                .build();
    }

    /**
     * Finds a partner.
     *
     * @param role what the partner does
     * @return the first one with that role
     */
    public Optional<Partner> partner(PartnerRole role) {
        return partners.stream().filter(partner -> partner.role() == role).findFirst();
    }

    /**
     * Gives the account holder, for the payee check of the debtor's bank.
     *
     * @return the account name, or the creditor's own name
     */
    public String accountHolder() {
        return accountName.orElse(name);
    }

    /**
     * Starts a copy in which parts can be changed.
     *
     * @return a builder with all parts of this creditor
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return "Creditor[" + id + "]";
    }

    /** Collects the optional parts of a creditor; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final String country;
        private DebtorKind kind = DebtorKind.BUSINESS;
        private Optional<Boolean> small = Optional.empty();
        private Optional<Boolean> large = Optional.empty();
        private Optional<Boolean> vatDeductible = Optional.empty();
        private Optional<String> companyNumber = Optional.empty();
        private Optional<String> iban = Optional.empty();
        private Optional<String> accountName = Optional.empty();
        private Optional<String> email = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private Optional<PostalAddress> address = Optional.empty();
        private final List<Signatory> signatories = new ArrayList<>();
        private final List<Partner> partners = new ArrayList<>();
        private boolean actsForOther;
        private Ext ext = Ext.NONE;

        private Builder(String id, String name, String country) {
            this.id = id;
            this.name = name;
            this.country = country;
        }

        private Builder(Creditor from) {
            this(from.id, from.name, from.country);
            kind = from.kind;
            small = from.small;
            large = from.large;
            vatDeductible = from.vatDeductible;
            companyNumber = from.companyNumber;
            iban = from.iban;
            accountName = from.accountName;
            email = from.email;
            phone = from.phone;
            address = from.address;
            signatories.addAll(from.signatories);
            partners.addAll(from.partners);
            actsForOther = from.actsForOther;
            ext = from.ext;
        }

        /**
         * Sets what the law calls the creditor.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder kind(DebtorKind value) {
            kind = value;
            return this;
        }

        /**
         * Sets whether the creditor is small.
         *
         * @param value true when small
         * @return this builder
         */
        public Builder small(boolean value) {
            small = Optional.of(value);
            return this;
        }

        /**
         * Sets whether the creditor is large.
         *
         * @param value true when large
         * @return this builder
         */
        public Builder large(boolean value) {
            large = Optional.of(value);
            return this;
        }

        /**
         * Sets whether the creditor can deduct VAT.
         *
         * @param value true when it can
         * @return this builder
         */
        public Builder vatDeductible(boolean value) {
            vatDeductible = Optional.of(value);
            return this;
        }

        /**
         * Sets the number in the trade register.
         *
         * @param value the number
         * @return this builder
         */
        public Builder companyNumber(String value) {
            companyNumber = Optional.of(value);
            return this;
        }

        /**
         * Sets the account to pay to.
         *
         * @param value the IBAN
         * @return this builder
         */
        public Builder iban(String value) {
            iban = Optional.of(value);
            return this;
        }

        /**
         * Sets the holder of the account.
         *
         * @param value the name the bank knows
         * @return this builder
         */
        public Builder accountName(String value) {
            accountName = Optional.of(value);
            return this;
        }

        /**
         * Sets where answers go.
         *
         * @param value the e-mail address
         * @return this builder
         */
        public Builder email(String value) {
            email = Optional.of(value);
            return this;
        }

        /**
         * Sets the number to call.
         *
         * @param value the number
         * @return this builder
         */
        public Builder phone(String value) {
            phone = Optional.of(value);
            return this;
        }

        /**
         * Sets the postal address.
         *
         * @param value the address
         * @return this builder
         */
        public Builder address(PostalAddress value) {
            address = Optional.of(value);
            return this;
        }

        /**
         * Adds a person who signs.
         *
         * @param value the person
         * @return this builder
         */
        public Builder signatory(Signatory value) {
            signatories.add(value);
            return this;
        }

        /**
         * Adds a partner.
         *
         * @param value the partner
         * @return this builder
         */
        public Builder partner(Partner value) {
            partners.add(value);
            return this;
        }

        /**
         * Says that the sender collects for somebody else.
         *
         * @param value true when it does
         * @return this builder
         */
        public Builder actsForOther(boolean value) {
            actsForOther = value;
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
         * Makes the creditor.
         *
         * @return the creditor
         * @throws IllegalArgumentException when a part is wrong
         */
        public Creditor build() {
            return new Creditor(
                    id,
                    name,
                    country,
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
                    actsForOther,
                    ext);
        }
    }
}
