package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Signatory;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.DunningEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

    private static Signatory person(String name, String from, String phone) {
        return new Signatory(
                name,
                Optional.empty(),
                Optional.of(phone).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from).filter(text -> !text.isEmpty()),
                Ext.NONE);
    }

    private static Creditor creditor(Signatory... people) {
        Creditor.Builder builder = Creditor.of("c", "C", "NL").toBuilder().phone("000");
        for (Signatory person : people) {
            builder.signatory(person);
        }
        return builder.build();
    }

    private static String signs(Creditor creditor, Notice notice, DunningEvent... history) {
        return Sender.of(creditor, notice, List.of(history))
                .signatory()
                .map(Signatory::name)
                .orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "final-notice, FIRST_REMINDER, Noor",
        "final-notice, STATUTORY_NOTICE, Noor",
        "final-notice, FINAL_NOTICE, Piet",
        "final-notice, HAND_OVER, Piet",
        "final-notice, THANK_YOU, Noor",
        "second-reminder, COURTESY, Noor",
        "second-reminder, FIRST_REMINDER, Noor",
        "second-reminder, SECOND_REMINDER, Piet",
        "second-reminder, STATUTORY_NOTICE, Piet",
        "fourteen-day, FINAL_NOTICE, Piet",
        "step-of-the-house, FINAL_NOTICE, Noor",
    })
    void theLastSignatoryWhoseStepIsReachedSigns(String from, Occasion occasion, String expected) {
        Creditor creditor = creditor(person("Noor", "", "111"), person("Piet", from, "222"));
        assertThat(signs(creditor, Kim.notice(occasion).notice())).isEqualTo(expected);
    }

    @Test
    void aStepOfTheHouseIsReachedOnceItWasSent() {
        Creditor creditor = creditor(person("Noor", "", "111"), person("Piet", "step-of-the-house", "222"));
        DunningEvent sent = Notices.sent(
                Kim.day("2026-10-01"), "step-of-the-house", NoticeKind.REMINDER, Channel.EMAIL, List.of(Kim.ID), "m");
        assertThat(signs(creditor, Kim.notice(Occasion.FINAL_NOTICE).notice(), sent))
                .isEqualTo("Piet");
    }

    @Test
    void theReaderCallsSomebodyWhoCanBeCalled() {
        Creditor creditor = creditor(person("Noor", "", "111"), person("Piet", "", ""));
        Sender sender = Sender.of(creditor, Kim.notice(Occasion.COURTESY).notice(), List.of());
        assertThat(sender.signatory().map(Signatory::name)).contains("Piet");
        assertThat(sender.name()).contains("Noor");
        assertThat(sender.phone()).contains("111");
    }

    @Test
    void withoutPeopleTheCreditorAnswers() {
        Sender sender = Sender.of(creditor(), Kim.notice(Occasion.COURTESY).notice(), List.of());
        assertThat(sender.signatory()).isEmpty();
        assertThat(sender.name()).isEmpty();
        assertThat(sender.phone()).contains("000");
    }
}
