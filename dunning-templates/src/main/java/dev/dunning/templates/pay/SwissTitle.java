package dev.dunning.templates.pay;

import java.util.List;
import java.util.Locale;

/** The only words that a slip may print, in the languages of the guidelines. */
enum SwissTitle {
    RECEIPT("Empfangsschein", "Récépissé", "Ricevuta", "Receipt"),
    PAYMENT_PART("Zahlteil", "Section paiement", "Sezione pagamento", "Payment part"),
    ACCOUNT("Konto / Zahlbar an", "Compte / Payable à", "Conto / Pagabile a", "Account / Payable to"),
    REFERENCE("Referenz", "Référence", "Riferimento", "Reference"),
    MESSAGE(
            "Zusätzliche Informationen",
            "Informations supplémentaires",
            "Informazioni supplementari",
            "Additional information"),
    PAYABLE_BY("Zahlbar durch", "Payable par", "Pagabile da", "Payable by"),
    PAYABLE_BY_BLANK(
            "Zahlbar durch (Name/Adresse)",
            "Payable par (nom/adresse)",
            "Pagabile da (nome/indirizzo)",
            "Payable by (name/address)"),
    CURRENCY("Währung", "Monnaie", "Valuta", "Currency"),
    AMOUNT("Betrag", "Montant", "Importo", "Amount"),
    ACCEPTANCE("Annahmestelle", "Point de dépôt", "Punto di accettazione", "Acceptance point"),
    SEPARATE(
            "Vor der Einzahlung abzutrennen",
            "A détacher avant le versement",
            "Da staccare prima del versamento",
            "Separate before paying in");

    private static final List<String> LANGUAGES = List.of("de", "fr", "it", "en");

    private final List<String> words;

    SwissTitle(String german, String french, String italian, String english) {
        this.words = List.of(german, french, italian, english);
    }

    /** The language of the titles: one of the four, English for any other. */
    static String language(Locale language) {
        return LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
    }

    String in(Locale language) {
        return words.get(LANGUAGES.indexOf(language(language)));
    }
}
