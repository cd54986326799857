package dev.dunning.templates.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the currencies are called in one language, by code.
 *
 * <p>Each row of a table has the code, {@code m} or {@code f} for the gender, and the four names of a {@link Coin}.
 */
record Coins(Map<String, Coin> byCode) {

    private static final Pattern BAR = Pattern.compile(" *\\| *");

    static final Coins DUTCH = of("""
            EUR | m | euro            | euro              | cent   | cent
            GBP | m | pond            | pond              | penny  | pence
            USD | m | dollar          | dollar            | cent   | cent
            CHF | m | Zwitserse frank | Zwitserse frank   | rappen | rappen
            DKK | m | Deense kroon    | Deense kronen     | øre    | øre
            SEK | m | Zweedse kroon   | Zweedse kronen    | öre    | öre
            NOK | m | Noorse kroon    | Noorse kronen     | øre    | øre
            PLN | m | zloty           | zloty             | grosz  | groszy
            """);

    static final Coins ENGLISH = of("""
            EUR | m | euro            | euros             | cent    | cents
            GBP | m | pound           | pounds            | penny   | pence
            USD | m | dollar          | dollars           | cent    | cents
            CHF | m | Swiss franc     | Swiss francs      | centime | centimes
            DKK | m | Danish krone    | Danish kroner     | øre     | øre
            SEK | m | Swedish krona   | Swedish kronor    | öre     | öre
            NOK | m | Norwegian krone | Norwegian kroner  | øre     | øre
            PLN | m | zloty           | zlotys            | grosz   | groszy
            """);

    static final Coins GERMAN = of("""
            EUR | m | Euro              | Euro               | Cent   | Cent
            GBP | m | Pfund             | Pfund              | Penny  | Pence
            USD | m | Dollar            | Dollar             | Cent   | Cent
            CHF | m | Schweizer Franken | Schweizer Franken  | Rappen | Rappen
            DKK | f | dänische Krone    | dänische Kronen    | Öre    | Öre
            SEK | f | schwedische Krone | schwedische Kronen | Öre    | Öre
            NOK | f | norwegische Krone | norwegische Kronen | Öre    | Öre
            PLN | m | Zloty             | Zloty              | Grosz  | Groszy
            """);

    static final Coins FRENCH = of("""
            EUR | m | euro                | euros                 | centime | centimes
            GBP | f | livre sterling      | livres sterling       | penny   | pence
            USD | m | dollar              | dollars               | cent    | cents
            CHF | m | franc suisse        | francs suisses        | centime | centimes
            DKK | f | couronne danoise    | couronnes danoises    | øre     | øre
            SEK | f | couronne suédoise   | couronnes suédoises   | öre     | öre
            NOK | f | couronne norvégienne | couronnes norvégiennes | øre   | øre
            PLN | m | zloty               | zlotys                | grosz   | groszy
            """);

    /** At home, the franc is not called Swiss. */
    static final Coins SWISS_GERMAN = GERMAN.and("CHF | m | Franken | Franken | Rappen | Rappen");

    static final Coins SWISS_FRENCH = FRENCH.and("CHF | m | franc | francs | centime | centimes");

    /** Copies the map. */
    Coins {
        byCode = Map.copyOf(byCode);
    }

    Optional<Coin> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Coins of(String table) {
        return new Coins(Map.of()).and(table);
    }

    private Coins and(String table) {
        Map<String, Coin> more = new HashMap<>(byCode);
        table.lines().forEach(row -> {
            List<String> cells = BAR.splitAsStream(row.strip()).toList();
            Noun noun = cells.get(1).equals("f") ? Noun.FEMININE : Noun.MASCULINE;
            more.put(cells.get(0), new Coin(noun, cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
        });
        return new Coins(more);
    }
}
