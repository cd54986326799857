package dev.dunning.examples.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.examples.cli.Cli;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EInvoiceTest {

    @TempDir
    private Path folder;

    @Test
    void an_invoice_in_ubl_brings_creditor_debtor_and_all_that_is_needed() {
        Cli.file(folder, "in/a.xml", ubl("1", "380", "1210.5", "2026-10-01"));
        Dossier dossier = dossiers().get(0);
        Invoice invoice = dossier.invoices().get(0);

        assertThat(dossier.creditor().name()).isEqualTo("Jansen Techniek B.V.");
        assertThat(dossier.creditor().iban()).contains("NL91ABNA0417164300");
        assertThat(dossier.creditor().companyNumber()).contains("12345678");
        assertThat(dossier.debtor().kind()).isEqualTo(DebtorKind.BUSINESS);
        assertThat(dossier.debtor().contacts()).hasSize(2);
        assertThat(invoice.amount()).hasToString("EUR 1210.50");
        assertThat(invoice.due()).hasToString("2026-10-01");
        assertThat(invoice.paymentReference()).isEqualTo("RF-1");
        assertThat(invoice.payTo()).isEmpty();
    }

    @Test
    void an_invoice_in_cii_says_the_same() {
        Cli.file(folder, "in/a.xml", cii("20261001", "50.00"));
        Dossier dossier = dossiers().get(0);

        assertThat(dossier.creditor().country()).isEqualTo("NL");
        assertThat(dossier.invoices().get(0).amount()).hasToString("EUR 147.65");
        assertThat(dossier.invoices().get(0).due()).hasToString("2026-10-01");
        assertThat(remarks())
                .anyMatch(line -> line.contains("in/a.xml") && line.contains("only the rest of EUR 147.65"));
    }

    @Test
    void invoices_of_one_buyer_come_together_in_order_of_their_files() {
        Cli.file(folder, "in/z/b.xml", ubl("2", "380", "20.00", "2026-10-02"));
        Cli.file(folder, "in/a.xml", ubl("1", "380", "10.00", "2026-10-01"));

        assertThat(dossiers())
                .singleElement()
                .satisfies(dossier ->
                        assertThat(dossier.invoices()).extracting(Invoice::id).containsExactly("1", "2"));
    }

    @Test
    void credit_notes_and_negative_amounts_are_set_off_and_direct_debits_wait() {
        Cli.file(folder, "in/credit.xml", ubl("1", "381", "10.00", "2026-10-01"));
        Cli.file(folder, "in/debit.xml", ubl("2", "380", "30.00", "2026-10-01").replace(">58<", ">59<"));
        Cli.file(folder, "in/negative.xml", ubl("3", "380", "-5.00", "2026-10-01"));

        Dossier dossier = dossiers().get(0);
        assertThat(dossier.invoices())
                .extracting(Invoice::amount)
                .map(Object::toString)
                .containsExactly("EUR -10.00", "EUR 30.00", "EUR -5.00");
        assertThat(dossier.invoices().get(1).directDebit()).isPresent();
        assertThat(remarks())
                .anyMatch(line -> line.startsWith("in/credit.xml: a credit note: not chased"))
                .anyMatch(line -> line.startsWith("in/debit.xml: collected by direct debit"))
                .anyMatch(line -> line.startsWith("in/negative.xml: a negative amount: not chased"));
    }

    @Test
    void what_is_left_out_is_named_with_the_reason() {
        Cli.file(
                folder,
                "in/no-due.xml",
                ubl("1", "380", "10.00", "2026-10-01").replaceAll("<cbc:DueDate>.*</cbc:DueDate>", ""));
        Cli.file(folder, "in/prepaid.xml", ubl("2", "380", "0.00", "2026-10-01"));
        Cli.file(folder, "in/old.xml", ubl("3", "380", "30.00", "2026-10-01"));
        Cli.file(
                folder,
                "in/new.xml",
                ubl("4", "384", "25.00", "2026-10-01")
                        .replaceFirst(
                                "<cac:AccountingSupplierParty>", reference("3") + "<cac:AccountingSupplierParty>"));
        Cli.file(folder, "in/other.xml", "<a/>");
        Cli.file(folder, "in/notes.txt", "hello");

        assertThat(remarks())
                .anyMatch(line -> line.startsWith("in/no-due.xml: left out: no due date"))
                .anyMatch(line -> line.startsWith("in/prepaid.xml: left out: nothing is due"))
                .anyMatch(line -> line.startsWith("in/old.xml: left out: a corrected invoice replaces it"))
                .anyMatch(line -> line.startsWith("in/other.xml: left out: XML, but neither"))
                .anyMatch(line -> line.startsWith("in/notes.txt: left out: not an .xml file"));
        assertThat(dossiers())
                .singleElement()
                .satisfies(dossier ->
                        assertThat(dossier.invoices()).extracting(Invoice::id).containsExactly("4"));
    }

    @Test
    void the_same_invoice_twice_is_read_once() {
        Cli.file(folder, "in/a.xml", ubl("1", "380", "10.00", "2026-10-01"));
        Cli.file(folder, "in/b.xml", ubl("1", "380", "10.00", "2026-10-01"));

        assertThat(dossiers().get(0).invoices()).hasSize(1);
        assertThat(remarks()).anyMatch(line -> line.equals("in/b.xml: left out: the same invoice as in/a.xml"));
    }

    @Test
    void hostile_xml_is_refused_and_fetches_nothing() {
        Path secret = Path.of(Cli.file(folder, "secret.txt", "secret"));
        Cli.file(
                folder,
                "in/entity.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + ubl("&x;", "380", "10.00", "2026-10-01")
                                .substring(ubl("", "", "", "").indexOf("<Invoice")));
        Cli.file(folder, "in/deep.xml", "<a>".repeat(5000) + "</a>".repeat(5000));
        Cli.file(folder, "in/cut.xml", "<a>");

        assertThat(faults()).hasSize(3).noneMatch(line -> line.contains("secret") || line.contains("Exception"));
    }

    @Test
    void an_invoice_without_what_it_needs_is_a_fault_and_status_one() {
        Cli.file(folder, "in/a.xml", ubl("1", "380", "10.00", "2026-10-01"));
        Cli.file(
                folder,
                "in/b.xml",
                ubl("2", "380", "10.00", "2026-10-01").replaceAll("<cbc:IssueDate>.*</cbc:IssueDate>", ""));
        Cli cli = Cli.run(
                "run",
                folder.resolve("in").toString(),
                "--on",
                "2026-10-09",
                "--out",
                folder.resolve("out").toString());

        assertThat(cli.status()).isEqualTo(1);
        assertThat(cli.err()).startsWith("in/b.xml: the invoice lacks its date (BT-2)");
    }

    @Test
    void every_real_invoice_is_read_or_named() {
        for (String name : List.of("xrechnung", "zugferd")) {
            Optional<Path> data = Cli.data(name);
            assumeTrue(data.isPresent(), "skipped: no folder shared/data/" + name + " beside the project");
            Path out = folder.resolve(name);
            Cli cli = Cli.run("run", data.get().toString(), "--on", "2026-11-23", "--out", out.toString());

            assertThat(cli.status()).isLessThan(2);
            assertThat(cli.out()).contains("left out: no due date");
            assertThat(cli.err()).doesNotContain("Exception");
        }
    }

    private List<LedgerEntry> entries() {
        try (Stream<LedgerEntry> entries = new Sources(System.in, new CsvLedger(Optional.empty(), "EUR"))
                .read(List.of(folder.resolve("in").toString()))) {
            return entries.toList();
        }
    }

    private List<Dossier> dossiers() {
        return entries().stream()
                .filter(LedgerEntry.Read.class::isInstance)
                .map(entry -> ((LedgerEntry.Read) entry).dossier())
                .toList();
    }

    private List<String> remarks() {
        return entries().stream()
                .filter(LedgerEntry.Remark.class::isInstance)
                .map(entry -> entry.place() + ": " + ((LedgerEntry.Remark) entry).text())
                .toList();
    }

    private List<String> faults() {
        return entries().stream()
                .filter(LedgerEntry.Faulty.class::isInstance)
                .map(entry -> entry.place() + ": " + ((LedgerEntry.Faulty) entry).faults())
                .toList();
    }

    private static String reference(String number) {
        return "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>" + number
                + "</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>";
    }

    private static String ubl(String number, String type, String payable, String due) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                  <cbc:ID>%s</cbc:ID><cbc:IssueDate>2026-09-01</cbc:IssueDate>
                  <cbc:DueDate>%s</cbc:DueDate>
                  <cbc:InvoiceTypeCode>%s</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
                  <cac:AccountingSupplierParty><cac:Party>
                    <cac:PostalAddress><cbc:StreetName>Dorpsstraat 1</cbc:StreetName><cbc:CityName>Utrecht</cbc:CityName>
                      <cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
                    <cac:PartyLegalEntity><cbc:RegistrationName>Jansen
                      Techniek B.V.</cbc:RegistrationName><cbc:CompanyID>12345678</cbc:CompanyID></cac:PartyLegalEntity>
                    <cac:Contact><cbc:Name>Noor Jansen</cbc:Name><cbc:Telephone>+31 30 123 45 67</cbc:Telephone></cac:Contact>
                  </cac:Party></cac:AccountingSupplierParty>
                  <cac:AccountingCustomerParty><cac:Party>
                    <cac:PostalAddress><cbc:StreetName>Molenstraat 2</cbc:StreetName><cbc:CityName>Bunnik</cbc:CityName>
                      <cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
                    <cac:PartyLegalEntity><cbc:RegistrationName>Bakkerij Smit</cbc:RegistrationName></cac:PartyLegalEntity>
                    <cac:Contact><cbc:ElectronicMail>info@smit.example</cbc:ElectronicMail></cac:Contact>
                  </cac:Party></cac:AccountingCustomerParty>
                  <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cbc:PaymentID>RF-1</cbc:PaymentID>
                    <cac:PayeeFinancialAccount><cbc:ID>NL91 ABNA 0417 1643 00</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
                  <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">%s</cbc:PayableAmount></cac:LegalMonetaryTotal>
                </Invoice>
                """.formatted(number, due, type, payable);
    }

    private static String cii(String due, String prepaid) {
        String ram = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";
        return """
                <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
                  xmlns:ram="%s" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
                 <rsm:ExchangedDocument><ram:ID>471102</ram:ID><ram:TypeCode>380</ram:TypeCode>
                  <ram:IssueDateTime><udt:DateTimeString format="102">20260901</udt:DateTimeString></ram:IssueDateTime>
                 </rsm:ExchangedDocument>
                 <rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement>
                  <ram:SellerTradeParty><ram:Name>Jansen</ram:Name><ram:PostalTradeAddress><ram:CityName>Utrecht</ram:CityName>
                   <ram:CountryID>NL</ram:CountryID></ram:PostalTradeAddress></ram:SellerTradeParty>
                  <ram:BuyerTradeParty><ram:ID>K-9</ram:ID><ram:Name>Smit</ram:Name><ram:PostalTradeAddress>
                   <ram:CityName>Bunnik</ram:CityName><ram:CountryID>NL</ram:CountryID></ram:PostalTradeAddress></ram:BuyerTradeParty>
                 </ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeSettlement>
                  <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
                  <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">%s</udt:DateTimeString>
                   </ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
                  <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:TotalPrepaidAmount>%s</ram:TotalPrepaidAmount>
                   <ram:DuePayableAmount>147.65</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
                 </ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>
                """.formatted(ram, due, prepaid);
    }
}
