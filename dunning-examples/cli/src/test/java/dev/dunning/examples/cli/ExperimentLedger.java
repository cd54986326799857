package dev.dunning.examples.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An experiment, and ledgers of invented debtors who are in it. */
final class ExperimentLedger {

    /** Reminders as they are against warmer ones. */
    static final String EXPERIMENT = experiment("warm");

    private ExperimentLedger() {}

    /**
     * An arm.
     *
     * @param id its name
     * @param debtors how many debtors drew it
     * @param paying how many of a hundred paid a week after their reminder
     */
    record Arm(String id, int debtors, int paying) {}

    /** Reminders as they are against those of another policy. */
    static String experiment(String policy) {
        return """
                {"format": "dunning-experiment/1", "id": "warmer-words", "from": "2026-10-01", "until": "2027-03-31",
                 "base": "house", "arms": [{"id": "as-now", "policy": "house"}, {"id": "warm", "policy": "%s"}],
                 "margin": "10", "planned": 400, "stopAt": {"complaints": 8}}""".formatted(policy);
    }

    /** Debtors reminded on 8 October. */
    static String debtors(Arm arm) {
        return IntStream.range(0, arm.debtors())
                .mapToObj(i -> debtor(arm.id(), arm.id() + i, i * 100 < arm.paying() * arm.debtors()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String debtor(String arm, String id, boolean pays) {
        String paid =
                ",{\"event\":\"paid\",\"id\":\"p\",\"on\":\"2026-10-15\",\"invoice\":\"1\",\"amount\":\"EUR 100.00\"}";
        return String.format(
                Locale.ROOT,
                "{\"format\":\"dunning-dossier/1\",\"creditor\":{\"id\":\"jansen\",\"name\":\"Jansen\",\"country\":\"NL\"},"
                        + "\"debtor\":{\"id\":\"%s\",\"name\":\"A debtor\",\"kind\":\"BUSINESS\",\"country\":\"NL\","
                        + "\"contacts\":[{\"channel\":\"EMAIL\",\"to\":\"info@debtor.example\"}]},"
                        + "\"invoices\":[{\"id\":\"1\",\"amount\":\"EUR 100.00\",\"issued\":\"2026-09-01\",\"due\":\"2026-10-01\"}],"
                        + "\"history\":[{\"event\":\"sent\",\"id\":\"e\",\"on\":\"2026-10-08\",\"step\":\"first-reminder\","
                        + "\"kind\":\"REMINDER\",\"channel\":\"EMAIL\",\"invoices\":[\"1\"],"
                        + "\"experiment\":{\"id\":\"warmer-words\",\"arm\":\"%s\"}}%s]}",
                id,
                arm,
                pays ? paid : "");
    }
}
