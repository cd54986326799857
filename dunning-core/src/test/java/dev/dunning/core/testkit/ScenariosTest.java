package dev.dunning.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.decision.Settled;
import dev.dunning.core.decision.Wait;
import dev.dunning.core.notice.NoticeKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;

/** What the kit makes is worth testing with: it reaches every kind of decision and of notice. */
class ScenariosTest {

    private static final int MANY = 3000;

    @Example
    void the_kit_reaches_every_kind_of_decision_and_notice() {
        List<Decision> decisions = new Scenarios.Any()
                .get()
                .sampleStream()
                .limit(MANY)
                .map(scenario -> scenario.engine().decide(scenario.dossier(), scenario.day()))
                .toList();
        List<Notice> notices = decisions.stream()
                .flatMap(decision -> Host.notices(decision).stream())
                .toList();
        Set<NoticeKind> kinds = notices.stream().map(Notice::kind).collect(Collectors.toSet());

        for (Class<? extends Decision> type : List.of(Act.class, Wait.class, Hold.class, Refer.class, Settled.class)) {
            long reached = decisions.stream().filter(type::isInstance).count();
            assertThat(reached).as(type.getSimpleName()).isGreaterThan(MANY / 200);
        }
        assertThat(kinds)
                .contains(
                        NoticeKind.REMINDER,
                        NoticeKind.STATUTORY_NOTICE,
                        NoticeKind.FINAL_NOTICE,
                        NoticeKind.HAND_OVER);
        assertThat(notices).anyMatch(notice -> !EngineLaws.costs(notice).isZero());
        assertThat(notices).anyMatch(notice -> !notice.claim().interest().isZero());
        assertThat(notices).anyMatch(notice -> notice.ifUnpaid().isPresent());
        assertThat(notices).anyMatch(notice -> notice.onLapse().isPresent());
        assertThat(notices).anyMatch(notice -> notice.invoices().size() > 1);
        assertThat(notices).anyMatch(notice -> !notice.isSendable());
    }
}
