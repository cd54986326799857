package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every law brings along, and what its calendar never does. */
class EveryLawTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final Money SUM = Money.parse("EUR 1000.00");
    private static final int DAYS = 5 * 366;
    private static final List<Integer> TERMS = List.of(0, 1, 7, 14, 30);

    static List<Jurisdiction> laws() {
        Jurisdictions laws = Jurisdictions.builtin();
        return laws.ids().stream().map(laws::get).toList();
    }

    private static Stream<LocalDate> days() {
        return Stream.iterate(FIRST, day -> day.plusDays(1)).limit(DAYS);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void it_has_a_page_and_every_rule_a_source(Jurisdiction law) {
        assertThat(law.explanation()).as(law.id()).isNotBlank();
        assertThat(law.facts())
                .allSatisfy(fact -> assertThat(fact.source().toString())
                        .as("%s %s %s", law.id(), fact.debtor(), fact.topic())
                        .isNotBlank());
        assertThat(law.guards()).isNotEmpty().allSatisfy(guard -> {
            assertThat(guard.id()).isNotNull();
            assertThat(guard.source().toString()).as("%s", guard.id()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_term_ends_on_an_open_day_and_never_before_the_message(Jurisdiction law) {
        List<NoticeKind> kinds = List.of(
                NoticeKind.REMINDER, NoticeKind.STATUTORY_NOTICE, NoticeKind.FINAL_NOTICE, NoticeKind.HAND_OVER);
        days().forEach(sent -> {
            for (NoticeKind kind : kinds) {
                for (Channel channel : List.of(Channel.EMAIL, Channel.LETTER)) {
                    for (int term : TERMS) {
                        requireOpen(law, kind, channel, sent, term);
                    }
                }
            }
        });
    }

    private static void requireOpen(Jurisdiction law, NoticeKind kind, Channel channel, LocalDate sent, int term) {
        var deadline = law.deadline(kind, channel, sent, term);
        boolean sound = law.calendar().isBusinessDay(deadline.lastDay())
                && !deadline.lastDay().isBefore(sent)
                && !deadline.lastDay().isBefore(deadline.received());
        if (!sound) {
            throw new AssertionError(law.id() + ": " + kind + " by " + channel + " for " + term + " days: " + deadline);
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_due_day_only_moves_forward_and_once(Jurisdiction law) {
        days().forEach(due -> {
            LocalDate last = law.lastDayToPay(due);
            assertThat(last).as("%s due %s", law.id(), due).isBetween(due, due.plusDays(10));
            assertThat(law.lastDayToPay(last)).as("%s due %s", law.id(), last).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_rate_is_known_through_the_last_day_of_its_table_and_no_longer(Jurisdiction law) {
        for (DatedValues<?> table : law.tables()) {
            for (DebtorKind kind : DebtorKind.values()) {
                LocalDate last = table.knownThrough();
                assertThat(isCautious(law, kind, table, last)).isFalse();
                if (bears(law, kind, table, last.plusDays(1))) {
                    assertThat(isCautious(law, kind, table, last.plusDays(1)))
                            .as("%s %s %s", law.id(), kind, table.id())
                            .isTrue();
                }
            }
        }
    }

    /** The debt is one day late, so that its rate was never another. */
    private static boolean isCautious(Jurisdiction law, DebtorKind kind, DatedValues<?> table, LocalDate day) {
        return StatutoryClaim.of(law, kind, SUM, day.minusDays(1)).cautions(day).stream()
                .anyMatch(reason -> reason.rule().id().equals("table-ends-before-today")
                        && table.id().equals(reason.facts().get("table")));
    }

    private static boolean bears(Jurisdiction law, DebtorKind kind, DatedValues<?> table, LocalDate day) {
        Invoice invoice =
                Invoice.of("invoice", SUM, day.minusDays(1), day.minusDays(1)).under("terms");
        Dossier dossier = Dossier.of(
                        Creditor.of("creditor", "creditor", "NL"), Debtor.of("debtor", "debtor", kind, "NL"), invoice)
                .under(Terms.of("terms").termAgreed(true).noticeOnInvoice(true).defaultByClause(true));
        return law.interest(dossier, invoice, day)
                .filter(terms -> terms.rule().rates().id().equals(table.id()))
                .isPresent();
    }
}
