package dev.dunning.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void a_week_after_the_due_date_a_friendly_reminder_goes_out() {
        assertThat(printedBy(Quickstart::main))
                .startsWith("Geachte heer of mevrouw,\n")
                .contains("Nog te betalen: € 1.210,00")
                .contains("uiterlijk vrijdag 16 oktober 2026")
                .contains("NL91 ABNA 0417 1643 00")
                .contains("betaling: 2026-113")
                .contains("Noor Jansen\nJansen Techniek B.V.\nTelefoon: +31 30 123 45 67")
                .doesNotContain("{{", "null");
    }

    @Test
    void a_policy_as_json_is_checked_and_slips_are_named_with_a_remedy() {
        assertThat(printedBy(OwnPolicy::main).lines())
                .anySatisfy(line -> assertThat(line).startsWith("ADVICE steps: No step hands the claim over"))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("steps[0].when.afterdue: Unknown key `afterdue`. Did you mean `afterDue`?"))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("steps[0].channels[1]: `LETER` is not known here. Did you mean `LETTER`?"));
    }

    @Test
    void a_new_rate_is_one_call() {
        assertThat(printedBy(NextRate::main).lines())
                .contains("as it ships: EUR 3.40 interest", "with the new rate: EUR 4.25 interest")
                .filteredOn(line -> line.contains("nl-civil"))
                .singleElement()
                .asString()
                .contains("known through 31 December 2026 only");
    }

    private interface Program {
        void start(String... args);
    }

    private static String printedBy(Program program) {
        PrintStream before = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.start();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
