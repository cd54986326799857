package dev.dunning.examples.benchmarks;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.Letters;
import dev.dunning.templates.Message;
import dev.dunning.templates.ReadyTree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One reminder as plain text and HTML: twice put together by Mustache.java alone from ready strings, then composed with
 * all facts, formatting and checks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class ComposeLetter {

    /** Only puts strings into the finished text, which has no parts to choose from. */
    static final int FLAT = 1;

    /** Fills the same templates as a message, with facts that are ready strings. */
    static final int TREE = 2;

    /** Composes the message. */
    static final int COMPOSED = 3;

    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);

    private final Letters letters = Letters.standard();
    private Dossier dossier;
    private Act act;
    private ReadyStrings flatText;
    private ReadyStrings flatHtml;
    private ReadyTree text;
    private ReadyTree html;

    /** 1 puts ready strings into a text, 2 into the templates, 3 composes. */
    @Param({"1", "2", "3"})
    int way;

    /** Makes the dossier and decides it. */
    @Setup
    public void prepare() {
        Creditor creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").toBuilder()
                .iban("NL91ABNA0417164300")
                .phone("+31 30 123 45 67")
                .email("info@jansen.example")
                .address(PostalAddress.of("Dorpsstraat", "1", "3511 AB", "Utrecht", "NL"))
                .build();
        Debtor debtor = Debtor.consumer("K-1001", "Kim Verbeek", "NL").reachable(Channel.EMAIL, "kim@verbeek.example");
        Invoice invoice = Invoice.of("2026-113", Money.parse("EUR 1210.00"), DUE.minusDays(30), DUE);
        dossier = Dossier.of(creditor, debtor, invoice);
        act = (Act)
                DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")))
                        .decide(dossier, DUE.plusDays(8));
        Message message = message();
        flatText = new ReadyStrings(message.text());
        flatHtml = new ReadyStrings(message.html().orElseThrow());
        text = ReadyTree.text(act, dossier);
        html = ReadyTree.html(act, dossier);
    }

    Message message() {
        return letters.compose(act, dossier, Optional.of(Channel.EMAIL), Optional.of("nl"))
                .first();
    }

    /**
     * Writes the message.
     *
     * @return its length
     */
    @Benchmark
    public int write() {
        return switch (way) {
            case FLAT -> flatText.filled().length() + flatHtml.filled().length();
            case TREE -> text.filled().length() + html.filled().length();
            default -> composed();
        };
    }

    private int composed() {
        Message message = message();
        return message.text().length() + message.html().orElseThrow().length();
    }

    ReadyTree text() {
        return text;
    }

    ReadyTree html() {
        return html;
    }
}
