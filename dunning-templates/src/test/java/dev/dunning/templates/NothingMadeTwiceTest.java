package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Act;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.format.Format;
import dev.dunning.templates.format.Speech;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same in every message is made when the letters are loaded, and never again. */
class NothingMadeTwiceTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Letters LETTERS = Letters.standard();
    private static final Act ACT = Kim.notice(Occasion.FIRST_REMINDER).act();
    private static final Dossier DOSSIER = Kim.dossier();
    private static final int CALLS = 60;

    @Test
    void noTemplateIsCompiledForAMessage() {
        compose();
        int before = Engine.compiled();
        compose();

        assertThat(before).isPositive();
        assertThat(Engine.compiled()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"nl, NL", "nl, BE", "en, US", "de, AT", "de, CH", "fr, LU", "fr, CH"})
    void formatsAndSpeechesAreNotBuiltAgain(String language, String country) {
        assertThat(Format.of(language, country).orElseThrow())
                .isSameAs(Format.of(language, country).orElseThrow());
        assertThat(Speech.of(language, country).orElseThrow())
                .isSameAs(Speech.of(language, country).orElseThrow());
    }

    /** Today it is some ten bytes for each character; compiling one template would take many times as much. */
    @Test
    void aMessageTakesLittleMoreMemoryThanItsText() {
        long least = Long.MAX_VALUE;
        long characters = 0;
        for (int i = 0; i < CALLS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Message message = compose();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
            characters = message.text().concat(message.html().orElseThrow()).length();
        }

        assertThat(least).isPositive().isLessThanOrEqualTo(2 * 18_000 * characters / 1_700);
    }

    private static Message compose() {
        return LETTERS.compose(ACT, DOSSIER, Optional.of(Channel.EMAIL), Optional.of("nl"))
                .first();
    }
}
