package dev.dunning.examples.cli.einvoice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** An invoice or credit note in UBL 2.1. */
record UblForm(XmlNode root, boolean creditNote) {

    EInvoice invoice() {
        return new EInvoice(
                root.text("ID"),
                root.text("InvoiceTypeCode", "CreditNoteTypeCode").orElse(creditNote ? "381" : "380"),
                creditNote,
                day("IssueDate"),
                day("DueDate").or(() -> day("PaymentMeans/PaymentDueDate")),
                root.text("DocumentCurrencyCode"),
                root.text("LegalMonetaryTotal/PayableAmount"),
                root.text("LegalMonetaryTotal/PrepaidAmount"),
                party("AccountingSupplierParty/Party"),
                party("AccountingCustomerParty/Party"),
                root.text("PayeeParty/PartyName/Name"),
                means(),
                root.text("OrderReference/ID"),
                root.text("BillingReference/InvoiceDocumentReference/ID"));
    }

    private Optional<LocalDate> day(String path) {
        return root.text(path).map(text -> EInvoices.day(path, text, DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private EInvoice.PaymentMeans means() {
        return new EInvoice.PaymentMeans(
                root.text("PaymentMeans/PaymentMeansCode"),
                EInvoice.PaymentMeans.iban(root.text("PaymentMeans/PayeeFinancialAccount/ID")),
                root.text("PaymentMeans/PayeeFinancialAccount/Name"),
                root.text("PaymentMeans/PaymentID"),
                root.text("PaymentMeans/PaymentMandate/ID"));
    }

    private Party party(String path) {
        return root.first(path).map(UblForm::party).orElseGet(() -> party(root));
    }

    private static Party party(XmlNode party) {
        return new Party(
                party.text("PartyIdentification/ID"),
                party.text("PartyLegalEntity/RegistrationName", "PartyName/Name"),
                party.text("PostalAddress/Country/IdentificationCode"),
                party.text("PartyLegalEntity/CompanyID"),
                party.text("PartyTaxScheme/CompanyID"),
                party.text("PostalAddress/StreetName"),
                party.text("PostalAddress/PostalZone"),
                party.text("PostalAddress/CityName"),
                party.text("Contact/Name"),
                party.text("Contact/ElectronicMail").or(() -> mailbox(party)),
                party.text("Contact/Telephone"));
    }

    private static Optional<String> mailbox(XmlNode party) {
        return party.first("EndpointID")
                .filter(end -> end.attribute("schemeID").equals("EM"))
                .map(XmlNode::content);
    }
}
