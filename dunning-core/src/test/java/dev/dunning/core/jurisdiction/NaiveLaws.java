package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.DebtorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The laws once more, declared by hand: never read them from the facts of the library, for else a wrong fact is found by
 * nobody.
 */
final class NaiveLaws {

    /** law | order of a payment | rate moves | interest on interest | year | rounding */
    private static final List<List<String>> WAYS = cells("""
            AT   | interest principal costs | floating | never  | 365         | once
            BE   | interest principal costs | floating | never  | calendar    | each
            CH   | interest costs principal | floating | never  | 365         | once
            DE   | costs interest principal | floating | never  | 365         | once
            DK   | interest principal costs | floating | never  | 360         | once
            ES   | interest principal costs | floating | never  | 365         | once
            EU   | costs interest principal | floating | never  | 365         | once
            FI   | interest principal costs | floating | never  | calendar    | once
            FR   | interest principal costs | floating | never  | 365         | once
            IE   | costs interest principal | fixed    | never  | 365         | once
            IT   | interest costs principal | floating | never  | 365         | once
            LU   | interest principal costs | floating | never  | 365         | once
            NL   | costs interest principal | floating | yearly | anniversary | each
            NO   | costs interest principal | floating | never  | 365         | once
            NONE | costs interest principal | floating | never  | 365         | once
            PL   | interest costs principal | floating | never  | 365         | once
            SE   | interest principal costs | floating | never  | 365         | once
            UK   | costs interest principal | fixed    | never  | 365         | once
            US   | costs interest principal | floating | never  | 365         | once
            """);

    /**
     * law | debtor | from this due day on | interest | agreed rate | starts | costs. Contracts are as old as their due day
     * here; {@code at-start} keeps the rate of the first day. Interest {@code ?} stands where the rules of that time were not looked up.
     */
    private static final List<List<String>> RULES = cells("""
            AT   | consumer | 0001-01-01 | 4                        | lower                   | agreed | none
            AT   | business | 0001-01-01 | at-business-old          | any                     | agreed | none
            AT   | business | 2013-03-16 | at-base + 9.2            | any                     | agreed | EUR 40.00
            BE   | consumer | 0001-01-01 | none                     | none                    | notice | ?
            BE   | consumer | 2023-12-01 | none                     | none                    | notice | be-lump-sum
            BE   | business | 0001-01-01 | be-commercial-old        | any                     | agreed | none
            BE   | business | 2013-03-16 | be-commercial            | any                     | agreed | EUR 40.00
            BE   | public   | 0001-01-01 | be-commercial-old        | none                    | agreed | none
            BE   | public   | 2013-03-16 | be-commercial            | none                    | agreed | EUR 40.00
            CH   | consumer | 0001-01-01 | 5                        | at-least                | agreed | none
            CH   | business | 0001-01-01 | 5                        | at-least                | agreed | none
            DE   | consumer | 0001-01-01 | de-basis + 5             | lower                   | agreed | none
            DE   | business | 0001-01-01 | de-basis + 8             | any                     | agreed | none
            DE   | business | 2014-07-29 | de-basis + 9             | any                     | agreed | EUR 40.00
            DK   | consumer | 0001-01-01 | dk-reference + 7         | lower                   | agreed | none
            DK   | consumer | 2013-03-01 | dk-reference + 8         | lower                   | agreed | none
            DK   | business | 0001-01-01 | dk-reference + 7         | any                     | agreed | none
            DK   | business | 2013-03-01 | dk-reference + 8         | any                     | agreed | DKK 310.00
            ES   | consumer | 0001-01-01 | none                     | none                    | notice | none
            ES   | business | 0001-01-01 | 2004-12-31 ecb-reference + 7; 2013-02-24 ecb-reference + 8 | any                     | agreed | none
            ES   | business | 2013-02-24 | 2004-12-31 ecb-reference + 7; 2013-02-24 ecb-reference + 8 | any                     | agreed | EUR 40.00
            ES   | public   | 0001-01-01 | 2004-12-31 ecb-reference + 7; 2013-02-24 ecb-reference + 8 | none                    | agreed | none
            ES   | public   | 2013-02-24 | 2004-12-31 ecb-reference + 7; 2013-02-24 ecb-reference + 8 | none                    | agreed | EUR 40.00
            EU   | consumer | 0001-01-01 | none                     | none                    | agreed | none
            EU   | business | 0001-01-01 | 2002-08-08 ecb-reference + 7; 2013-03-16 ecb-reference + 8 | any                     | agreed | none
            EU   | business | 2013-03-16 | 2002-08-08 ecb-reference + 7; 2013-03-16 ecb-reference + 8 | any                     | agreed | EUR 40.00
            FI   | consumer | 0001-01-01 | 2002-07-01 ecb-reference ^0.5 + 7 | lower                   | agreed | none
            FI   | business | 0001-01-01 | ?                        | any                     | agreed | none
            FI   | business | 2002-07-01 | ecb-reference ^0.5 + 7   | any                     | agreed | none
            FI   | business | 2013-03-16 | ecb-reference ^0.5 + 8   | any                     | agreed | EUR 40.00
            FR   | consumer | 0001-01-01 | fr-legal                 | lower                   | clause | none
            FR   | business | 0001-01-01 | ?                        | ?                       | agreed | none
            FR   | business | 2009-01-01 | ecb-reference + 10       | at-least fr-legal x3    | agreed | none
            FR   | business | 2013-01-01 | ecb-reference + 10       | at-least fr-legal x3    | agreed | EUR 40.00
            FR   | public   | 0001-01-01 | ?                        | none                    | agreed | none
            FR   | public   | 2013-05-01 | at-start ecb-reference + 8 | none                    | agreed | EUR 40.00
            IE   | consumer | 0001-01-01 | none                     | any                     | agreed | none
            IE   | business | 0001-01-01 | 2013-03-16 ecb-reference + 8 | any                     | agreed | none
            IE   | business | 2013-03-15 | 2013-03-16 ecb-reference + 8 | any                     | agreed | ie-sums
            IT   | consumer | 0001-01-01 | it-legal                 | lower                   | agreed | none
            IT   | business | 0001-01-01 | ?                        | any                     | agreed | none
            IT   | business | 2002-08-08 | ecb-reference + 7        | any                     | agreed | none
            IT   | business | 2013-01-01 | ecb-reference + 8        | any                     | agreed | EUR 40.00
            IT   | public   | 0001-01-01 | ?                        | none                    | agreed | none
            IT   | public   | 2002-08-08 | ecb-reference + 7        | none                    | agreed | none
            IT   | public   | 2013-01-01 | ecb-reference + 8        | none                    | agreed | EUR 40.00
            LU   | consumer | 0001-01-01 | lu-legal                 | lower                   | clause | none
            LU   | business | 0001-01-01 | 2004-05-09 ecb-reference + 7; 2013-04-15 ecb-reference + 8 | any                     | agreed | none
            LU   | business | 2013-04-15 | 2004-05-09 ecb-reference + 7; 2013-04-15 ecb-reference + 8 | any                     | agreed | EUR 40.00
            LU   | public   | 0001-01-01 | 2004-05-09 ecb-reference + 7; 2013-04-15 ecb-reference + 8 | none                    | agreed | none
            LU   | public   | 2013-04-15 | 2004-05-09 ecb-reference + 7; 2013-04-15 ecb-reference + 8 | none                    | agreed | EUR 40.00
            NL   | consumer | 0001-01-01 | nl-civil                 | lower                   | agreed | none
            NL   | consumer | 2012-06-30 | nl-civil                 | lower                   | agreed | nl-scale
            NL   | business | 0001-01-01 | nl-commercial            | any                     | agreed | none
            NL   | business | 2012-06-30 | nl-commercial            | any                     | agreed | nl-scale
            NL   | public   | 0001-01-01 | nl-commercial            | at-least                | agreed | none
            NL   | public   | 2012-06-30 | nl-commercial            | at-least                | agreed | nl-scale
            NO   | consumer | 0001-01-01 | no-default-interest      | lower                   | agreed | none
            NO   | business | 0001-01-01 | no-default-interest      | any                     | agreed | no-sums
            NONE | consumer | 0001-01-01 | none                     | none                    | agreed | none
            NONE | business | 0001-01-01 | none                     | none                    | agreed | none
            PL   | consumer | 0001-01-01 | pl-statutory             | at-most pl-statutory x2 | agreed | none
            PL   | business | 0001-01-01 | pl-reference + 8         | at-most pl-statutory x2 | agreed | ?
            PL   | business | 2016-01-01 | pl-reference + 8         | at-most pl-statutory x2 | agreed | EUR 40.00
            PL   | business | 2020-01-01 | pl-reference + 10        | at-most pl-statutory x2 | agreed | EUR 40.00
            PL   | public   | 0001-01-01 | pl-reference + 8         | at-most pl-statutory x2 | agreed | ?
            PL   | public   | 2016-01-01 | pl-reference + 8         | at-most pl-statutory x2 | agreed | EUR 40.00
            SE   | consumer | 0001-01-01 | se-reference + 8         | lower                   | agreed | none
            SE   | business | 0001-01-01 | se-reference + 8         | any                     | agreed | none
            SE   | business | 2013-03-16 | se-reference + 8         | any                     | agreed | SEK 450.00
            UK   | consumer | 0001-01-01 | none                     | any                     | agreed | none
            UK   | business | 0001-01-01 | 1998-11-01 gb-base-rate + 8; 2002-08-07 gb-reference + 8 | any                     | agreed | none
            UK   | business | 2002-08-06 | 1998-11-01 gb-base-rate + 8; 2002-08-07 gb-reference + 8 | any                     | agreed | gb-sums
            US   | consumer | 0001-01-01 | none                     | any                     | agreed | none
            US   | business | 0001-01-01 | none                     | any                     | agreed | none
            """);

    private static final String AT_START = "at-start ";

    private NaiveLaws() {}

    private static List<List<String>> cells(String table) {
        return table.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    static Set<String> ids() {
        return WAYS.stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    static NaiveLaw of(String law, DebtorKind kind, LocalDate due) {
        List<String> way =
                WAYS.stream().filter(row -> row.get(0).equals(law)).findFirst().orElseThrow();
        List<String> rule = debtors(kind)
                .flatMap(debtor -> rule(law, debtor, due).stream())
                .findFirst()
                .orElseThrow();
        return new NaiveLaw(
                rule.get(3).replace(AT_START, ""),
                rule.get(4),
                rule.get(5),
                rule.get(6),
                List.of(way.get(1).split(" ", -1)),
                way.get(2).equals("fixed") || rule.get(3).startsWith(AT_START),
                way.get(3).equals("yearly"),
                way.get(4),
                way.get(5).equals("each"));
    }

    /** A public body is a business where nothing else is said. */
    private static Stream<String> debtors(DebtorKind kind) {
        return switch (kind) {
            case CONSUMER -> Stream.of("consumer");
            case SOLE_TRADER, BUSINESS -> Stream.of("business");
            case PUBLIC_BODY -> Stream.of("public", "business");
        };
    }

    private static Optional<List<String>> rule(String law, String debtor, LocalDate due) {
        return RULES.stream()
                .filter(row -> row.get(0).equals(law) && row.get(1).equals(debtor))
                .filter(row -> !LocalDate.parse(row.get(2)).isAfter(due))
                .reduce((earlier, later) -> later);
    }
}
