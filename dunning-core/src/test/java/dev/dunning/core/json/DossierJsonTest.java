package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Payment;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierJsonTest {

    private static final String CONTRACT = Documents.text("contract-dossier.json");
    private static final String RICH = Documents.text("rich-dossier.json");

    @Test
    void the_example_of_the_contract_is_read_in_full() {
        assertThat(DunningJson.dossier(CONTRACT)).isEqualTo(contractDossier());
    }

    @Test
    void what_is_written_reads_to_an_equal_value() {
        assertThat(DunningJson.dossier(DunningJson.write(contractDossier()))).isEqualTo(contractDossier());
        assertThat(DunningJson.dossier(DunningJson.compact(contractDossier()))).isEqualTo(contractDossier());
        assertThat(DunningJson.dossier(DunningJson.tree(contractDossier()))).isEqualTo(contractDossier());
    }

    @Test
    void every_key_is_read_and_written_at_its_place() {
        assertThat(DunningJson.write(DunningJson.dossier(RICH))).isEqualTo(RICH);
    }

    @Test
    void one_line_is_one_line() {
        assertThat(DunningJson.compact(DunningJson.dossier(RICH)))
                .doesNotContainPattern("\\R")
                .doesNotContain("\u2028");
    }

    @Test
    void the_least_that_works_is_written_short() {
        Dossier least = Dossier.of(
                Creditor.of("jansen", "Jansen", "NL"),
                Debtor.business("K-1", "Smit", "NL"),
                Invoice.of("1", Money.parse("EUR 1.00"), day("2026-09-01"), day("2026-10-01")));

        assertThat(DunningJson.compact(least))
                .isEqualTo(
                        "{\"format\":\"dunning-dossier/1\","
                                + "\"creditor\":{\"id\":\"jansen\",\"name\":\"Jansen\",\"country\":\"NL\",\"kind\":\"BUSINESS\"},"
                                + "\"debtor\":{\"id\":\"K-1\",\"name\":\"Smit\",\"kind\":\"BUSINESS\",\"country\":\"NL\"},"
                                + "\"invoices\":[{\"id\":\"1\",\"amount\":\"EUR 1.00\",\"issued\":\"2026-09-01\",\"due\":\"2026-10-01\"}]}");
    }

    @Test
    void a_missing_fact_stays_missing() {
        Dossier least = DunningJson.dossier(Documents.text("accepted/only-the-least.json"));

        assertThat(least.bookedThrough()).isEmpty();
        assertThat(least.law()).isEmpty();
        assertThat(least.creditor().vatDeductible()).isEmpty();
        assertThat(least.debtor().small()).isEmpty();
        assertThat(least.debtor().contacts().get(0).consent()).isEmpty();
    }

    @Test
    void null_is_the_same_as_absent() {
        Dossier nulls = DunningJson.dossier(Documents.text("accepted/nulls.json"));

        assertThat(nulls).isEqualTo(DunningJson.dossier(Documents.text("accepted/only-the-least.json")));
    }

    @Test
    void additions_of_the_host_are_kept_everywhere() {
        Dossier dossier = DunningJson.dossier(Documents.text("accepted/additions-everywhere.json"));

        assertThat(dossier.invoices().get(0).ext().values().get("mine")).hasToString("[1, 1.50, null, true, {a=b}]");
        assertThat(DunningJson.compact(dossier).split("\"mine\":\\[1,1\\.50,null,true,", -1))
                .hasSize(16);
        assertThat(DunningJson.dossier(DunningJson.compact(dossier))).isEqualTo(dossier);
    }

    @Test
    void a_creditor_and_an_event_are_read_by_themselves() {
        Dossier rich = DunningJson.dossier(RICH);
        DunningEvent sent = rich.history().get(0);

        assertThat(DunningJson.event(DunningJson.compact(sent))).isEqualTo(sent);
        assertThat(DunningJson.creditor("{\"id\": \"jansen\", \"name\": \"Jansen\", \"country\": \"NL\"}"))
                .isEqualTo(Creditor.of("jansen", "Jansen", "NL"));
    }

    @Test
    void agreed_interest_per_month_and_a_clause_about_default_are_kept() {
        Dossier rich = DunningJson.dossier(RICH);

        assertThat(rich.terms().get(1))
                .isEqualTo(Terms.of("t2").interestPerMonth(Rate.parse("1.5")).defaultByClause(true));
        assertThat(DunningJson.dossier(DunningJson.compact(rich)).terms()).isEqualTo(rich.terms());
    }

    private static Dossier contractDossier() {
        return new Dossier(
                contractCreditor(),
                contractDebtor(),
                List.of(new Terms(
                        "t1",
                        Optional.of(day("2024-01-10")),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(false),
                        Optional.empty(),
                        Optional.empty(),
                        Ext.NONE)),
                List.of(contractInvoice()),
                List.of(
                        new DunningEvent.Sent(
                                Entry.on(day("2026-10-08"), "e1"),
                                "first-reminder",
                                NoticeKind.REMINDER,
                                Channel.EMAIL,
                                List.of("2026-113"),
                                List.of(),
                                Optional.of(day("2026-10-15")),
                                Optional.of("m-1"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        DunningEvent.paid("bank-4711", day("2026-10-20"), "2026-113", Money.parse("EUR 210.00"))),
                Optional.of(day("2026-11-20")),
                Optional.empty(),
                Ext.NONE);
    }

    private static Creditor contractCreditor() {
        return Creditor.of("jansen", "Jansen Techniek B.V.", "NL").toBuilder()
                .small(true)
                .vatDeductible(true)
                .companyNumber("12345678")
                .iban("NL91ABNA0417164300")
                .accountName("Jansen Techniek B.V.")
                .email("noor@jansen.example")
                .phone("+31 30 123 45 67")
                .address(PostalAddress.of("Dorpsstraat", "1", "3511 AB", "Utrecht", "NL"))
                .signatory(new Signatory(
                        "Noor Jansen",
                        Optional.of("administratie"),
                        Optional.of("+31 30 123 45 67"),
                        Optional.of("noor@jansen.example"),
                        Optional.of("ma-vr 9-17"),
                        Optional.empty(),
                        Ext.NONE))
                .signatory(new Signatory(
                        "Piet Jansen",
                        Optional.of("directeur"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("final-notice"),
                        Ext.NONE))
                .partner(new Partner(
                        PartnerRole.COLLECTION_AGENCY,
                        "Incasso Voorbeeld B.V.",
                        Optional.of("NL-1234"),
                        Optional.of("+31 20 123 45 67"),
                        Ext.NONE))
                .build();
    }

    private static Debtor contractDebtor() {
        return Debtor.consumer("K-1001", "Kim Verbeek", "NL").toBuilder()
                .language("nl")
                .zone(ZoneId.of("Europe/Amsterdam"))
                .customerSince(day("2019-03-01"))
                .contact(Contact.of(Channel.EMAIL, "kim@verbeek.example"))
                .contact(Contact.of(PostalAddress.of("Kerkweg", "5", "3512 CD", "Utrecht", "NL")))
                .contact(Contact.of(Channel.SMS, "+31612345678").withConsent())
                .build();
    }

    private static Invoice contractInvoice() {
        return Invoice.of("2026-113", Money.parse("EUR 1210.00"), day("2026-09-01"), day("2026-10-01")).toBuilder()
                .terms("t1")
                .subject("onderhoud ketel")
                .reference("order", "PO-77")
                .payment(new Payment(Optional.of("2026113"), Map.of("pay", "https://pay.example/2026-113"), Ext.NONE))
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
