package dev.dunning.examples.cli.einvoice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** An invoice or credit note as UN/CEFACT Cross Industry Invoice, the form inside ZUGFeRD and Factur-X files. */
record CiiForm(XmlNode root) {

    private static final String TRADE = "SupplyChainTradeTransaction/";
    private static final String AGREEMENT = TRADE + "ApplicableHeaderTradeAgreement/";
    private static final String SETTLEMENT = TRADE + "ApplicableHeaderTradeSettlement/";
    private static final String SUMS = SETTLEMENT + "SpecifiedTradeSettlementHeaderMonetarySummation/";
    private static final String MEANS = SETTLEMENT + "SpecifiedTradeSettlementPaymentMeans/";
    private static final String TERMS = SETTLEMENT + "SpecifiedTradePaymentTerms/";

    EInvoice invoice() {
        return new EInvoice(
                root.text("ExchangedDocument/ID"),
                root.text("ExchangedDocument/TypeCode").orElse("380"),
                false,
                day("ExchangedDocument/IssueDateTime/DateTimeString"),
                day(TERMS + "DueDateDateTime/DateTimeString"),
                root.text(SETTLEMENT + "InvoiceCurrencyCode"),
                root.text(SUMS + "DuePayableAmount"),
                root.text(SUMS + "TotalPrepaidAmount"),
                party(AGREEMENT + "SellerTradeParty"),
                party(AGREEMENT + "BuyerTradeParty"),
                root.text(SETTLEMENT + "PayeeTradeParty/Name"),
                means(),
                root.text(AGREEMENT + "BuyerOrderReferencedDocument/IssuerAssignedID"),
                root.text(SETTLEMENT + "InvoiceReferencedDocument/IssuerAssignedID"));
    }

    private Optional<LocalDate> day(String path) {
        return root.text(path).map(text -> EInvoices.day(path, text, DateTimeFormatter.BASIC_ISO_DATE));
    }

    private EInvoice.PaymentMeans means() {
        return new EInvoice.PaymentMeans(
                root.text(MEANS + "TypeCode"),
                EInvoice.PaymentMeans.iban(root.text(MEANS + "PayeePartyCreditorFinancialAccount/IBANID")),
                root.text(MEANS + "PayeePartyCreditorFinancialAccount/AccountName"),
                root.text(SETTLEMENT + "PaymentReference"),
                root.text(TERMS + "DirectDebitMandateID"));
    }

    private Party party(String path) {
        return root.first(path).map(CiiForm::party).orElseGet(() -> party(root));
    }

    private static Party party(XmlNode party) {
        return new Party(
                party.text("ID", "GlobalID"),
                party.text("Name"),
                party.text("PostalTradeAddress/CountryID"),
                party.text("SpecifiedLegalOrganization/ID"),
                vatId(party),
                party.text("PostalTradeAddress/LineOne"),
                party.text("PostalTradeAddress/PostcodeCode"),
                party.text("PostalTradeAddress/CityName"),
                party.text("DefinedTradeContact/PersonName"),
                party.text("DefinedTradeContact/EmailURIUniversalCommunication/URIID")
                        .or(() -> mailbox(party)),
                party.text("DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber"));
    }

    private static Optional<String> vatId(XmlNode party) {
        return party.all("SpecifiedTaxRegistration/ID")
                .filter(id -> id.attribute("schemeID").equals("VA"))
                .map(XmlNode::content)
                .findFirst();
    }

    private static Optional<String> mailbox(XmlNode party) {
        return party.all("URIUniversalCommunication/URIID")
                .filter(end -> end.attribute("schemeID").equals("EM"))
                .map(XmlNode::content)
                .findFirst();
    }
}
