package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.ContactRole;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.receivable.Dossier;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who stands in the window, who is greeted, and for whom. */
class AddresseeTest {

    private static final Letters LETTERS = Letters.standard();
    private static final PostalAddress OFFICE = PostalAddress.of("Singel", "9", "1012 AB", "Amsterdam", "NL");

    private static Contact contact(
            Channel channel, Optional<String> name, Optional<ContactRole> role, boolean instead) {
        boolean post = channel == Channel.LETTER;
        return new Contact(
                channel,
                Optional.of("sam@hulp.example").filter(text -> !post),
                Optional.of(OFFICE).filter(address -> post),
                name,
                role,
                instead,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ext.NONE);
    }

    private static String text(Debtor debtor, Occasion occasion) {
        Dossier dossier = Dossier.of(Kim.creditor(), debtor, Kim.invoice());
        Channel channel = debtor.contacts().get(0).channel();
        return LETTERS.compose(Kim.notice(occasion).by(channel).act(), dossier)
                .first()
                .text();
    }

    private static String text(Debtor debtor) {
        return text(debtor, Occasion.FIRST_REMINDER);
    }

    private static Debtor debtor(String name, DebtorKind kind, Contact contact) {
        return Debtor.of("K-1001", name, kind, "NL").reachable(contact);
    }

    @ParameterizedTest
    @CsvSource({"LETTER, Beste", "EMAIL, Beste"})
    void whoeverGetsEverythingInsteadIsGreetedAndToldForWhom(Channel channel, String greeting) {
        Contact sam = contact(channel, Optional.of("Sam de Wit"), Optional.empty(), true);
        assertThat(text(debtor("Kim Verbeek", DebtorKind.CONSUMER, sam)))
                .contains(greeting + " Sam de Wit,\n\nDit bericht gaat over Kim Verbeek, klantnummer K-1001.\n\nOp 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactRole.class,
            names = {"ADMINISTRATOR", "COUNSELLOR", "LIQUIDATOR"})
    void theEnvelopeNamesWhoActsButNotAsWhat(ContactRole role) {
        Contact sam = contact(Channel.LETTER, Optional.of("Sam de Wit"), Optional.of(role), false);
        for (DebtorKind kind : DebtorKind.values()) {
            assertThat(text(debtor("Kim Verbeek", kind, sam)))
                    .startsWith("Kim Verbeek\np/a Sam de Wit\nSingel 9\n1012 AB Amsterdam\n\n")
                    .contains("Beste Sam de Wit,", "Dit bericht gaat over Kim Verbeek");
        }
    }

    @Test
    void anActingPersonWithoutANameIsNotGreetedAsTheDebtor() {
        Contact office = contact(Channel.LETTER, Optional.empty(), Optional.of(ContactRole.ADMINISTRATOR), true);
        assertThat(text(debtor("Kim Verbeek", DebtorKind.CONSUMER, office)))
                .startsWith("Kim Verbeek\nSingel 9\n")
                .contains("Geachte heer of mevrouw,", "Dit bericht gaat over Kim Verbeek")
                .doesNotContain("Beste Kim");
    }

    @Test
    void whoWorksForABusinessReadsForIt() {
        Contact sam = contact(Channel.LETTER, Optional.of("Sam de Wit"), Optional.of(ContactRole.PAYABLES), false);
        assertThat(text(debtor("Bakkerij Smit", DebtorKind.BUSINESS, sam)))
                .startsWith("Bakkerij Smit\nSam de Wit\nSingel 9\n")
                .contains("Beste Sam de Wit,")
                .doesNotContain("p/a", "gaat over");
    }

    @Test
    void theDebtorsOwnAddressForEverythingIsTheDebtors() {
        Contact own = contact(Channel.LETTER, Optional.empty(), Optional.empty(), true);
        assertThat(text(debtor("Kim Verbeek", DebtorKind.CONSUMER, own)))
                .startsWith("Kim Verbeek\nSingel 9\n")
                .contains("Beste Kim Verbeek,")
                .doesNotContain("gaat over");
    }

    @Test
    void twoDebtorsOnOneAccountAreBothNamed() {
        Contact own = contact(Channel.LETTER, Optional.empty(), Optional.empty(), false);
        assertThat(text(debtor("Kim Verbeek en Sam Smit", DebtorKind.CONSUMER, own), Occasion.FINAL_NOTICE))
                .startsWith("Kim Verbeek en Sam Smit\nSingel 9\n")
                .contains("Geachte Kim Verbeek en Sam Smit,");
    }
}
