package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.insight.Payers;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Debtors of whom each day one in so many pays, and for two weeks after a contact so many times as many. Ten and twenty days after
 * the due date a lot says whether the debtor is called, written to or left alone.
 *
 * @param call how many times as many pay after a call
 * @param email how many times as many pay after an e-mail
 */
record CalledAndWritten(double call, double email) {

    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
    static final LocalDate END = Payers.START.plusDays(500);
    private static final double DAILY = 0.03;
    private static final int INVOICES = 10;

    List<Dossier> ledger(int debtors) {
        return IntStream.range(0, debtors).mapToObj(this::debtor).toList();
    }

    private Dossier debtor(int number) {
        Random dice = new Random(number * 7_919L);
        List<Invoice> invoices = new ArrayList<>();
        List<DunningEvent> events = new ArrayList<>();
        for (int i = 0; i < INVOICES; i++) {
            Invoice invoice = Payers.invoice("F-" + number + "-" + i, Payers.START.plusDays(dice.nextInt(10) + 30 * i));
            invoices.add(invoice);
            live(invoice, dice, events);
        }
        return Dossier.of(CREDITOR, Owing.debtor("K-" + number), invoices.toArray(Invoice[]::new))
                .with(events);
    }

    private void live(Invoice invoice, Random dice, List<DunningEvent> events) {
        double times = 1;
        int until = 0;
        for (int late = 1; late < 150; late++) {
            if (dice.nextDouble() < DAILY * (late <= until ? times : 1)) {
                events.add(Payers.paid(invoice, invoice.due().plusDays(late)));
                return;
            }
            if (late == 10 || late == 20) {
                int lot = dice.nextInt(3);
                until = late + 14;
                times = lot == 0 ? 1 : lot == 1 ? call : email;
                if (lot > 0) {
                    events.add(sent(
                            invoice,
                            lot == 1 ? Channel.PHONE : Channel.EMAIL,
                            invoice.due().plusDays(late)));
                }
            }
        }
    }

    private static Sent sent(Invoice invoice, Channel channel, LocalDate on) {
        return new Sent(
                Entry.on(on, channel + invoice.id() + on),
                "step",
                channel == Channel.PHONE ? NoticeKind.CALL : NoticeKind.REMINDER,
                channel,
                List.of(invoice.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
