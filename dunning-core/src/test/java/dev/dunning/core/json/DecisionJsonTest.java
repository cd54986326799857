package dev.dunning.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostKind;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Explanation;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Provenance;
import dev.dunning.core.decision.Question;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.decision.SendWindow;
import dev.dunning.core.decision.Settled;
import dev.dunning.core.decision.Wait;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.reason.Caution;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DecisionJsonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Citation LAW = Citation.of("BW", "6:96(6)");
    private static final Reason REASON = Reason.of("rule-without-words")
            .with("day", TODAY)
            .with("amount", eur("1.00"))
            .with("list", List.of("a", 2));

    private static final Claim CLAIM = Claim.empty(eur("0.00").currency())
            .plus(List.of(
                    new ClaimLine.Principal("2026-113", eur("1000.00")),
                    new ClaimLine.Interest(
                            "2026-113",
                            LocalDate.parse("2026-10-02"),
                            TODAY,
                            53,
                            Rate.parse("6"),
                            eur("1000.00"),
                            eur("8.71"),
                            Certainty.OFFICIAL,
                            Citation.of("BW", "6:119")),
                    new ClaimLine.Cost(CostKind.COLLECTION_COSTS, eur("1000.00"), eur("150.00"), LAW),
                    new ClaimLine.Cost(CostKind.VAT, eur("150.00"), eur("31.50"), LAW)));

    @Test
    void an_act_is_written_like_this() {
        assertThat(DunningJson.write(act())).isEqualTo(Documents.text("decision-act.json"));
    }

    @Test
    void every_key_of_the_contract_is_always_there_and_first() {
        List<String> keys = keys(Documents.text("contract-decision.json"), "");
        List<String> noticeKeys = keys(Documents.text("contract-decision.json"), "/notices/0");

        assertThat(List.of(act(), onWait(), onHold(), refer(), settled()))
                .allSatisfy(decision ->
                        assertThat(keys(DunningJson.write(decision), "")).startsWith(keys.toArray(String[]::new)));
        assertThat(keys(DunningJson.write(act()), "/notices/0")).startsWith(noticeKeys.toArray(String[]::new));
    }

    @Test
    void a_claim_is_written_as_in_a_decision() {
        JsonNode decision = new ObjectMapper().readTree(DunningJson.write(act()));

        assertThat(decision.at("/notices/0/claim")).isEqualTo(new ObjectMapper().readTree(DunningJson.write(CLAIM)));
    }

    @Test
    void each_decision_says_its_own() {
        assertThat(tree(onWait())).containsEntry("decision", "WAIT").containsEntry("until", "2026-12-01");
        assertThat(tree(onHold())).containsEntry("decision", "HOLD").containsEntry("until", null);
        assertThat(tree(settled())).containsEntry("decision", "SETTLED").containsEntry("notices", List.of());
        assertThat(tree(refer()))
                .containsEntry("decision", "REFER")
                .extractingByKey("question")
                .hasToString("{rule=rule-without-words, text=" + REASON + ", options=[yes, no]}");
    }

    @Test
    void what_a_host_stores_is_read_as_history() {
        JsonNode decision = new ObjectMapper().readTree(DunningJson.compact(act()));
        String stored = decision.at("/notices/0/record/0").toString();

        assertThat(DunningJson.event(stored))
                .isEqualTo(act().notices().get(0).record().get(0));
    }

    @Test
    void reasons_are_worded_in_the_language_asked() {
        Reason worded = Reason.of("nothing-is-owed");
        Decision decision = new Settled("K-1", TODAY, why(List.of(worded)));

        assertThat(DunningJson.write(decision, Locale.forLanguageTag("nl")))
                .contains("\"text\": \"" + worded.text(Locale.forLanguageTag("nl")) + "\"");
        assertThat(DunningJson.write(decision)).contains("\"text\": \"" + worded.text(Locale.ENGLISH) + "\"");
    }

    @Test
    void every_decision_is_valid() {
        assertThat(List.of(act(), onWait(), onHold(), refer(), settled()))
                .allSatisfy(decision -> assertThat(SchemaTest.errors("decision", DunningJson.compact(decision)))
                        .isEmpty());
    }

    private static List<String> keys(String json, String pointer) {
        return List.copyOf(new ObjectMapper().readTree(json).at(pointer).propertyNames());
    }

    private static Map<String, Object> tree(Decision decision) {
        return new ObjectMapper().readValue(DunningJson.compact(decision), new TypeReference<Map<String, Object>>() {});
    }

    static Act act() {
        Consequence next =
                new Consequence(LocalDate.parse("2026-12-11"), "final-notice", NoticeKind.FINAL_NOTICE, eur("1190.21"));
        Lapse lapse = new Lapse(LocalDate.parse("2026-12-09"), eur("150.00"), eur("31.50"), eur("1181.50"));
        DunningEvent.Sent sent = new DunningEvent.Sent(
                Entry.on(TODAY),
                "statutory-notice",
                NoticeKind.STATUTORY_NOTICE,
                Channel.LETTER,
                List.of("2026-113"),
                List.of(),
                Optional.of(LocalDate.parse("2026-12-08")),
                Optional.empty(),
                Optional.of(CLAIM.claimed()),
                Optional.of(new Announced(Optional.of(next), Optional.of(lapse))),
                Optional.empty());
        Notice notice = new Notice(
                "K-1001/statutory-notice/2026-113",
                "statutory-notice",
                NoticeKind.STATUTORY_NOTICE,
                1,
                Tone.FIRM,
                List.of(Channel.LETTER),
                List.of("2026-113"),
                CLAIM,
                TODAY,
                Optional.of(LocalDate.parse("2026-12-08")),
                Optional.of(REASON),
                Optional.of(new SendWindow(
                        LocalTime.of(7, 0), LocalTime.of(20, 0), Optional.of(ZoneId.of("Europe/Amsterdam")))),
                List.of("2026-113"),
                Optional.of(lapse),
                Optional.of(next),
                List.of(Instalment.of(LocalDate.parse("2026-12-15"), Money.parse("EUR 100.00"))),
                Optional.of(PartnerRole.COLLECTION_AGENCY),
                List.of(sent));
        return new Act("K-1001", TODAY, List.of(notice), why(List.of(REASON.from(LAW))));
    }

    private static Wait onWait() {
        return new Wait("K-1", TODAY, Optional.of(LocalDate.parse("2026-12-01")), why(List.of()));
    }

    private static Hold onHold() {
        return new Hold("K-1", TODAY, Optional.empty(), why(List.of()));
    }

    private static Refer refer() {
        return new Refer("K-1", TODAY, new Question(REASON, List.of("yes", "no")), why(List.of()));
    }

    private static Settled settled() {
        return new Settled("K-1", TODAY, why(List.of()));
    }

    private static Explanation why(List<Reason> because) {
        return new Explanation(
                because,
                List.of(
                        new Rejected(Subject.CHANNEL, "EMAIL", List.of(REASON), Optional.of(TODAY)),
                        Rejected.of(Subject.STEP, "hand-over", List.of(REASON))),
                List.of(new Caution(REASON)),
                new Provenance("1", "standard/1", "NL", LocalDate.parse("2026-12-31")));
    }

    private static Money eur(String amount) {
        return Money.of("EUR", amount);
    }

    @Test
    void without_a_law_there_are_no_rates_that_could_be_known_through_any_day() {
        Provenance none = new Provenance("1", "house", "NONE", LocalDate.parse("9999-12-31"));
        Explanation why = new Explanation(List.of(REASON), List.of(), List.of(), none);
        String json = DunningJson.compact(new Settled("K-1", TODAY, why));
        assertThat(json).contains("\"law\":\"NONE\"").doesNotContain("ratesKnownThrough");
    }
}
