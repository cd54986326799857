package dev.dunning.core.debtor;

/** The rule for country codes: two capital letters, ISO 3166-1 alpha-2. */
final class CountryCode {

    private CountryCode() {}

    static String require(String code) {
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "`" + code + "` is not a country code; write two capital letters, for example `NL`");
        }
        return code;
    }
}
