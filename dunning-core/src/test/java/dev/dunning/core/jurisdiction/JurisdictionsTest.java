package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.LawTopic;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law judges a dossier, and what a host can replace. */
class JurisdictionsTest {

    private static final Jurisdictions LAWS = Jurisdictions.builtin();

    private static Dossier dossier(String creditor, String debtor, DebtorKind kind) {
        return Dossier.of(
                Creditor.of("c", "Creditor", creditor),
                Debtor.of("d", "Debtor", kind, debtor),
                Invoice.of("1", Money.parse("EUR 100.00"), LocalDate.EPOCH, LocalDate.EPOCH));
    }

    @Test
    void eighteen_laws_and_house_rules_are_built_in() {
        assertThat(LAWS.ids())
                .containsExactly(
                        "AT", "BE", "CH", "DE", "DK", "ES", "EU", "FI", "FR", "IE", "IT", "LU", "NL", "NO", "NONE",
                        "PL", "SE", "UK", "US");
    }

    @ParameterizedTest(name = "creditor in {0}, {2} in {1}: {3}")
    @CsvSource({
        "NL, BE, CONSUMER, BE",
        "NL, BE, BUSINESS, NL",
        "GB, GB, CONSUMER, UK",
        "GB, NL, BUSINESS, UK",
        "PT, NL, BUSINESS, EU",
        "PT, PT, CONSUMER, NONE",
        "BR, NL, BUSINESS, NONE",
        "NL, US, CONSUMER, US",
    })
    void a_consumer_is_judged_by_his_own_law_and_a_business_by_that_of_the_creditor(
            String creditor, String debtor, DebtorKind kind, String law) {
        assertThat(LAWS.of(dossier(creditor, debtor, kind)).id()).isEqualTo(law);
    }

    @Test
    void a_host_brings_the_working_days_of_its_own_place() {
        LocalDate allSaints = LocalDate.parse("2026-11-02");
        Jurisdictions bavarian = LAWS.with("DE", day -> !day.equals(allSaints));

        assertThat(bavarian.get("DE")
                        .deadline(NoticeKind.REMINDER, Channel.EMAIL, LocalDate.parse("2026-10-26"), 7)
                        .lastDay())
                .isEqualTo("2026-11-03");
        assertThat(LAWS.get("DE")
                        .deadline(NoticeKind.REMINDER, Channel.EMAIL, LocalDate.parse("2026-10-26"), 7)
                        .lastDay())
                .isEqualTo("2026-11-02");
    }

    @Test
    void a_host_chooses_another_reading_of_a_rule() {
        Jurisdictions second = LAWS.with("NL", LawTopic.MAIL, "nl-presumed-delivery-2016");

        assertThat(second.get("NL")
                        .deadline(NoticeKind.REMINDER, Channel.LETTER, LocalDate.parse("2026-11-02"), 0)
                        .received())
                .isEqualTo("2026-11-04");
    }

    @Test
    void a_law_that_nobody_knows_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> LAWS.get("NLL")).hasMessageContaining("there is no law `NLL`");
        assertThatThrownBy(() -> LAWS.with("XX", day -> true)).hasMessageContaining("there is no law `XX`");
    }
}
