package dev.dunning.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WhatComesNextTest {

    @Test
    void days_steps_and_amounts_are_printed() {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            WhatComesNext.main();
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "nothing is paid",
                        "  2026-10-08 first-reminder [EMAIL] EUR 1210.00",
                        "  2026-10-18 second-reminder [EMAIL] EUR 1210.00",
                        "  2026-10-29 final-notice [EMAIL] EUR 1401.15",
                        "the second letter is paid",
                        "  2026-10-08 first-reminder [EMAIL] EUR 1210.00",
                        "  2026-10-18 second-reminder [EMAIL] EUR 1210.00",
                        "  2026-10-27 thank-you [EMAIL] EUR 0.00");
    }
}
