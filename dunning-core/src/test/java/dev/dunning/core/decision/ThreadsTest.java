package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final int THREADS = 5_000;
    private static final LocalDate TODAY = LocalDate.parse("2026-10-08");
    private static final DunningEngine ENGINE =
            DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));

    @Test
    void five_thousand_threads_share_one_engine_and_none_gets_a_wrong_answer() throws InterruptedException {
        List<Dossier> dossiers =
                IntStream.range(0, 50).mapToObj(ThreadsTest::dossier).toList();
        List<Decision> expected =
                dossiers.stream().map(dossier -> ENGINE.decide(dossier, TODAY)).toList();
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger right = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int which = i % dossiers.size();
            threads.add(new Thread(
                    null, () -> decide(start, right, dossiers.get(which), expected.get(which)), "t", 512_000));
        }
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(right).hasValue(THREADS);
        assertThat(expected).doesNotHaveDuplicates();
    }

    private static void decide(CountDownLatch start, AtomicInteger right, Dossier dossier, Decision expected) {
        try {
            start.await();
            if (ENGINE.decide(dossier, TODAY).equals(expected)) {
                right.incrementAndGet();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Dossier dossier(int number) {
        Creditor creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL").payableTo("NL91ABNA0417164300");
        Debtor debtor = Debtor.business("K-" + number, "Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        LocalDate due = TODAY.minusDays(number);
        return Dossier.of(
                creditor,
                debtor,
                Invoice.of("F-" + number, Money.parse("EUR 12" + (10 + number) + ".00"), due.minusDays(30), due));
    }
}
