package dev.dunning.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A Dutch consumer who never pays the monthly instalment, under the policy {@code standard}. */
class InstalmentEngineTest {

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Invoice month(String id, String due) {
        return Invoice.of(id, euro("150.00"), day(due).minusDays(14), day(due));
    }

    private static List<Notice> lived(String choice) {
        DunningEngine engine = DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin()
                .with("NL", LawTopic.INSTALMENT_COSTS, choice)
                .get("NL")));
        Dossier dossier = Dossier.of(
                Creditor.of("jansen", "Jansen Techniek B.V.", "NL"),
                Debtor.of("K-1", "Kim Verbeek", DebtorKind.CONSUMER, "NL")
                        .reachable(Channel.EMAIL, "kim@verbeek.example"),
                month("JAN", "2026-01-01"),
                month("MAR", "2026-03-01"),
                month("MAY", "2026-05-01"));
        List<Notice> sent = new ArrayList<>();
        for (LocalDate day = day("2026-01-01"); day.isBefore(day("2026-07-20")); day = day.plusDays(1)) {
            if (engine.decide(dossier, day) instanceof Act act) {
                for (Notice notice : act.notices()) {
                    dossier = dossier.with(notice.record());
                    sent.add(notice);
                }
            }
        }
        return sent;
    }

    private static List<String> announced(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.STATUTORY_NOTICE)
                .map(notice ->
                        notice.carriers() + " " + notice.onLapse().orElseThrow().costs())
                .toList();
    }

    private static Money last(List<Notice> notices) {
        return notices.get(notices.size() - 1).claim().costs();
    }

    @Test
    void small_instalments_cost_forty_euro_in_six_months_and_no_empty_letter_goes_out() {
        List<Notice> notices = lived("safe");
        assertThat(announced(notices)).containsExactly("[JAN] EUR 40.00");
        assertThat(last(notices)).isEqualTo(euro("40.00"));
    }

    @Test
    void by_the_sum_each_letter_announces_what_all_of_them_cost() {
        List<Notice> notices = lived("sum-in-window");
        assertThat(announced(notices)).containsExactly("[JAN] EUR 40.00", "[MAR] EUR 45.00", "[MAY] EUR 67.50");
        assertThat(last(notices)).isEqualTo(euro("67.50"));
    }

    @Test
    void by_the_old_rule_each_letter_counts_by_itself() {
        List<Notice> notices = lived("old");
        assertThat(announced(notices)).containsExactly("[JAN] EUR 40.00", "[MAR] EUR 80.00", "[MAY] EUR 120.00");
        assertThat(last(notices)).isEqualTo(euro("120.00"));
    }
}
