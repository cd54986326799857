package dev.dunning.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ledgers of invented dossiers, a line each. */
final class Ledgers {

    private Ledgers() {}

    /** A business with this number. */
    static String business(String id) {
        return Cli.DOSSIER.replace("\"K-1\"", "\"" + id + "\"");
    }

    /** Many dossiers of which some cannot be decided, some are not due, and two have one number. */
    static String mixed(int dossiers) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= dossiers; i++) {
            lines.add(line(i));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(int i) {
        String business = business("K-" + (i % 10 == 0 ? i - 1 : i));
        return switch (i % 7) {
            case 3 -> business.replace("\"2026-10-01\"", "\"2026-11-01\"");
            case 5 -> business.replace("EUR 1210.00", "EUX 1210.00");
            case 6 -> business.replace(",\"contacts\":[{\"channel\":\"EMAIL\",\"to\":\"info@smit.example\"}]", "");
            default -> business;
        };
    }

    /** As a table, eight debtors with six invoices each, of which the last is open on 1 March 2026. */
    static String habits() {
        LocalDate last = LocalDate.of(2026, 3, 5);
        return IntStream.range(0, 48)
                .mapToObj(row -> {
                    LocalDate due = last.minusDays(20L * (row % 6));
                    String paid = row % 6 == 0 ? "," : "100.00," + due.plusDays(1 + row % 9);
                    return "K-" + row / 6 + ",BUSINESS,I-" + row + "," + due.minusDays(14) + "," + due + ",100.00,"
                            + paid;
                })
                .collect(Collectors.joining("\n", "debtor,kind,invoice,issued,due,amount,paid,paid-on\n", "\n"));
    }
}
