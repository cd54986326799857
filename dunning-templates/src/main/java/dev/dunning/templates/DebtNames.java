package dev.dunning.templates;

/** The names under which a template finds what a {@link Debt} shows; they are put together once. */
record DebtNames(
        String loweredBy,
        String paid,
        String id,
        String subject,
        String issued,
        String due,
        String dueLong,
        String amount,
        String settled,
        String open) {

    /** A row of a table. */
    static final DebtNames ROW = of("row.");

    /** The only invoice of a message. */
    static final DebtNames INVOICE = of("invoice.");

    private static DebtNames of(String prefix) {
        return new DebtNames(
                name(prefix, "loweredBy"),
                name(prefix, "paid"),
                name(prefix, "id"),
                name(prefix, "subject"),
                name(prefix, "issued"),
                name(prefix, "due"),
                name(prefix, "dueLong"),
                name(prefix, "amount"),
                name(prefix, "settled"),
                name(prefix, "open"));
    }

    private static String name(String prefix, String name) {
        return (prefix + name).intern();
    }
}
