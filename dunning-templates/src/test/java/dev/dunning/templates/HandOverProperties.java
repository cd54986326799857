package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.LateReason;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HandOverProperties {

    private static final String SECRET = "ZWIJG";
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

    @Property(tries = 200)
    void linesAddUpToTheTotalAndNothingPrivateGoesAlong(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 500_000) Integer> cents,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 60_000) Integer> paid,
            @ForAll DebtorKind kind,
            @ForAll @IntRange(min = 40, max = 300) int days) {
        LocalDate on = FIRST.plusDays(days);
        HandOver handOver = HandOver.of(dossier(cents, paid, kind), on, HandedOver.NL, PartnerRole.COLLECTION_AGENCY);
        assertThat(handOver.whyNot("en").isEmpty()).isEqualTo(handOver.file().isPresent());
        handOver.file().ifPresent(file -> {
            Map<?, ?> claim = (Map<?, ?>) file.toTree().getOrDefault("claim", Map.of());
            assertThat(claim.get("total")).isEqualTo(sum(lines(claim), "amount").toString());
            assertThat(claim.get("principal"))
                    .isEqualTo(sum(list(file.toTree(), "invoices"), "open").toString());
            assertThat(file.toTree().toString() + file.html("nl")).doesNotContain(SECRET);
        });
    }

    private static Dossier dossier(List<Integer> cents, List<Integer> paid, DebtorKind kind) {
        Debtor debtor = Debtor.of("K-1", "Kim", kind, "NL").reachable(Channel.EMAIL, "kim@verbeek.example");
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            invoices.add(Invoice.of("F-" + i, eur(cents.get(i)), FIRST.plusDays(i), FIRST.plusDays(14L + i)).toBuilder()
                    .terms("t")
                    .tag(SECRET)
                    .build());
        }
        List<DunningEvent> events = new ArrayList<>();
        for (int i = 0; i < paid.size(); i++) {
            LocalDate day = FIRST.plusDays(10L * i);
            events.add(
                    i % 2 == 0
                            ? DunningEvent.paid("p-" + i, day, "F-0", eur(paid.get(i)))
                            : DunningEvent.paidOnAccount("p-" + i, day, eur(paid.get(i))));
            events.add(new DebtorSaid(Entry.on(day), LateReason.FORGOT, Optional.of(SECRET)));
        }
        return Dossier.of(Kim.creditor(), debtor, invoices.toArray(Invoice[]::new))
                .under(Terms.of("t").termAgreed(true))
                .with(events);
    }

    private static Money eur(int cents) {
        return Money.ofMinor(Kim.eur("0.00").currency(), cents);
    }

    private static List<?> lines(Map<?, ?> claim) {
        return list(claim, "lines");
    }

    private static List<?> list(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Money sum(List<?> rows, String key) {
        return rows.stream()
                .map(row -> Money.parse(String.valueOf(((Map<?, ?>) row).get(key))))
                .collect(Money.summing(Kim.eur("0.00").currency()));
    }
}
