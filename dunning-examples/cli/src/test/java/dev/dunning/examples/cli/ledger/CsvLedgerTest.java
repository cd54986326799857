package dev.dunning.examples.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.examples.cli.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLedgerTest {

    private static final String HEADER =
            "debtor,name,kind,country,email,invoice,issued,due,amount,currency,paid,paid-on\n";
    private static final String SMIT = "K-1,Bakkerij Smit,BUSINESS,NL,info@smit.example,";

    @TempDir
    private Path folder;

    @Test
    void rows_of_one_debtor_become_one_dossier() {
        var read = dossiers(HEADER
                + SMIT + "1,2026-09-01,2026-10-01,1210.5,,,\n"
                + "K-2,\"Smit, Jan \"\"J\"\"\",CONSUMER,NL,,2,2026-09-01,2026-10-01,20,,,\n"
                + SMIT + "3,2026-09-02,2026-10-02,-100,,,\n");

        assertThat(read).hasSize(2);
        assertThat(read.get(0).dossier().invoices())
                .extracting(invoice -> invoice.id() + " " + invoice.amount())
                .containsExactly("1 EUR 1210.50", "3 EUR -100.00");
        assertThat(read.get(1).dossier().debtor().name()).isEqualTo("Smit, Jan \"J\"");
    }

    @Test
    void a_byte_order_mark_semicolons_and_carriage_returns_do_no_harm() {
        var read = dossiers("\uFEFFdebtor;invoice;issued;due;amount\r\nK-1;1;2026-09-01;2026-10-01;10\r\n");

        assertThat(read).hasSize(1);
        assertThat(read.get(0).dossier().invoices()).hasSize(1);
    }

    @Test
    void a_payment_has_a_day_and_another_currency_is_another_dossier() {
        var read = dossiers(HEADER
                + SMIT + "1,2026-09-01,2026-10-01,100,,40,2026-10-05\n"
                + SMIT + "2,2026-09-01,2026-10-01,100,USD,,\n");

        assertThat(read).hasSize(2);
        assertThat(read.get(0).dossier().history())
                .containsExactly(
                        DunningEvent.paid("1/paid", LocalDate.parse("2026-10-05"), "1", Money.parse("EUR 40.00")));
        assertThat(read.get(1).dossier().currency().getCurrencyCode()).isEqualTo("USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2026-09-31,2026-10-01,10,,,       | `issued`: `2026-09-31` is no day
            1,01/09/2026,2026-10-01,10,,,       | `issued`: `01/09/2026` is no day
            1,2026-09-01,,10,,,                 | `due` is empty
            1,2026-09-01,2026-10-01,1.210\\,00,,, | cells
            1,2026-09-01,2026-10-01,ten,,,      | `ten` is not a plain amount
            1,2026-09-01,2026-10-01,1E1000000000,,, | is not a plain amount
            1,2026-09-01,2026-10-01,99999999999999999999.00,,, | `9999999999999999.99` is the largest in EUR
            1,2026-09-01,2026-10-01,-10000000000000000,,,      | `9999999999999999.99` is the largest in EUR
            1,2026-09-01,2026-10-01,1.0000000000000000000,,,   | is too long for an amount
            1,2026-09-01,2026-10-01,1.005,,,    | decimals
            1,2026-09-01,2026-10-01,10,EURO,,   | `EURO` is not a known currency
            1,2026-09-01,2026-10-01,10,,5,      | fill in `paid-on`
            """)
    void a_wrong_row_is_named_with_its_line_and_other_debtors_go_on(String row, String told) {
        List<LedgerEntry> entries = read(
                HEADER + SMIT + row.replace("\\,", ",") + "\n" + "K-2,B,BUSINESS,NL,,9,2026-09-01,2026-10-01,5,,,\n",
                Optional.empty());

        var faulty = faults(entries);
        assertThat(faulty).singleElement().satisfies(entry -> {
            assertThat(entry.place()).isEqualTo("ledger.csv:2");
            assertThat(entry.faults().get(0)).contains(told);
        });
        assertThat(entries).filteredOn(LedgerEntry.Read.class::isInstance).hasSize(1);
    }

    @Test
    void a_debtor_with_one_wrong_row_is_not_decided_because_it_may_be_a_credit_note() {
        var entries = read(
                HEADER + SMIT + "1,2026-09-01,2026-10-01,10,,,\n" + SMIT + "2,yesterday,2026-10-01,-10,,,\n",
                Optional.empty());

        assertThat(entries).noneMatch(LedgerEntry.Read.class::isInstance);
    }

    @Test
    void a_misspelt_column_is_named_with_the_right_one() {
        assertThat(faults(read("debtor,invoice,isued,due,amount\n", Optional.empty()))
                        .get(0)
                        .faults())
                .containsExactly("the header lacks `issued`; is `isued` meant to be `issued`?");
    }

    @Test
    void a_number_that_stands_twice_is_a_fault_of_the_dossier() {
        String row = SMIT + "1,2026-09-01,2026-10-01,10,,,\n";
        assertThat(faults(read(HEADER + row + row, Optional.empty())).get(0).faults())
                .singleElement()
                .asString()
                .startsWith("invoices[1].id: `1` stands here a second time");
    }

    @Test
    void with_a_creditor_letters_can_be_worded_and_his_law_counts() {
        String creditor = Cli.file(
                folder,
                "creditor.json",
                "{\"id\":\"j\",\"name\":\"Jansen\",\"country\":\"NL\",\"iban\":\"NL91ABNA0417164300\","
                        + "\"signatories\":[{\"name\":\"Noor\",\"phone\":\"+31 30 123\"}]}");
        Path out = folder.resolve("out");
        Cli cli = Cli.run(
                "run",
                Cli.file(folder, "ledger.csv", HEADER + SMIT + "1,2026-09-01,2026-10-01,1210,,,\n"),
                "--on",
                "2026-10-09",
                "--creditor",
                creditor,
                "--out",
                out.toString());

        assertThat(cli.err()).isEmpty();
        assertThat(Cli.text(out.resolve("decisions.ndjson"))).contains("\"law\":\"NL\"");
        assertThat(out.resolve("messages/K-1-first-reminder-email.txt")).isNotEmptyFile();
    }

    @Test
    void without_a_creditor_house_rules_stand_alone_and_no_letter_is_written() {
        Path out = folder.resolve("out");
        Cli cli = Cli.run(
                "run",
                Cli.file(folder, "ledger.csv", HEADER + SMIT + "1,2026-09-01,2026-10-01,1210,,,\n"),
                "--on",
                "2026-10-09",
                "--out",
                out.toString());

        assertThat(cli.out()).contains("under law NONE", "in 0 letters");
        assertThat(Cli.text(out.resolve("decisions.ndjson"))).contains("\"law\":\"NONE\"");
        assertThat(Files.exists(out.resolve("messages"))).isFalse();
    }

    @Test
    void an_export_with_american_days_and_a_flag_without_a_day_is_understood() {
        String export = """
                countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate
                391,A,4/6/2013,1,1/2/2013,2/1/2013,55.94,No,1/15/2013
                391,A,4/6/2013,2,6/1/2013,7/1/2013,61.7,Yes,7/8/2013
                406,B,3/3/2012,3,5/1/2013,5/31/2013,10,No,8/1/2013
                """;
        var entries = read(export, Optional.empty());
        var read = dossiers(export);

        assertThat(read).hasSize(2);
        assertThat(read.get(0).dossier().invoices().get(1).due()).hasToString("2013-07-01");
        assertThat(read.get(0).dossier().history())
                .extracting(event -> event.on().toString())
                .containsExactly("2013-01-15", "2013-07-08");
        assertThat(entries.stream().filter(LedgerEntry.Remark.class::isInstance).map(Object::toString))
                .anyMatch(remark -> remark.contains("the column Disputed has no date and is therefore no fact"))
                .anyMatch(remark -> remark.contains("PaperlessDate"));
    }

    @Test
    void the_real_ledger_gives_one_decision_for_each_customer_with_what_was_open_that_day() {
        Optional<Path> data = Cli.data("ibm");
        assumeTrue(data.isPresent(), "skipped: no folder shared/data/ibm beside the project");
        Path out = folder.resolve("out");
        Cli cli = Cli.run(
                "run",
                data.get().resolve("WA_Fn-UseC_-Accounts-Receivable.csv").toString(),
                "--on",
                "2013-06-30",
                "--out",
                out.toString());

        assertThat(cli.status()).isZero();
        assertThat(cli.out()).contains("Decided 100 of 100 dossiers", "Open EUR 5119.85");
        assertThat(Cli.text(out.resolve("decisions.ndjson")).lines()).hasSize(100);
    }

    private List<LedgerEntry> read(String csv, Optional<Creditor> creditor) {
        String file = Cli.file(folder, "ledger.csv", csv);
        try (Stream<LedgerEntry> entries = new Sources(System.in, new CsvLedger(creditor, "EUR")).read(List.of(file))) {
            return entries.toList();
        }
    }

    private List<LedgerEntry.Read> dossiers(String csv) {
        List<LedgerEntry> entries = read(csv, Optional.empty());
        assertThat(faults(entries)).isEmpty();
        return entries.stream()
                .filter(LedgerEntry.Read.class::isInstance)
                .map(LedgerEntry.Read.class::cast)
                .toList();
    }

    private static List<LedgerEntry.Faulty> faults(List<LedgerEntry> entries) {
        return entries.stream()
                .filter(LedgerEntry.Faulty.class::isInstance)
                .map(LedgerEntry.Faulty.class::cast)
                .toList();
    }
}
