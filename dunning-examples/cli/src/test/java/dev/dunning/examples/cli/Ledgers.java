package dev.dunning.examples.cli;

import java.util.ArrayList;
import java.util.List;

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
}
