package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.HandedOver;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.PayTo;
import dev.dunning.core.receivable.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a case says all that a partner needs, to the cent, and nothing that is nobody's business. */
class HandOverTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final dev.dunning.templates.HandedOver KIM = dev.dunning.templates.HandedOver.kim();

    private static String json(HandOverFile file) {
        return DunningJson.pretty(file.toTree());
    }

    @Test
    void theFileIsAsItWasRead() throws IOException {
        compare(FOLDER.resolve("handover.json"), json(KIM.file()));
        compare(FOLDER.resolve("nl/handover.html"), KIM.file().html("nl"));
    }

    private static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    @Test
    void theClaimIsThatOfTheHouseRulesThatHandOver() {
        assertThat(KIM.file().toTree())
                .containsEntry("claim", DunningJson.tree(KIM.notice().claim()));
        assertThat(KIM.notice().claim().costs().isPositive()).isTrue();
        assertThat(KIM.notice().claim().interest().isPositive()).isTrue();
    }

    @Test
    void aCaseThatWasHandedOverAlreadyGivesTheSameClaim() {
        Dossier after = KIM.dossier()
                .with(KIM.notice().record())
                .with(new HandedOver(Entry.on(KIM.day()), PartnerRole.COLLECTION_AGENCY, List.of()));
        HandOver again =
                HandOver.of(after, KIM.day(), dev.dunning.templates.HandedOver.NL, PartnerRole.COLLECTION_AGENCY);

        assertThat(again.whyNot("en")).isEmpty();
        assertThat(again.file().orElseThrow().toTree().get("claim"))
                .isEqualTo(KIM.file().toTree().get("claim"));
        assertThat(json(again.file().orElseThrow())).contains("\"kind\": \"HAND_OVER\"");
    }

    @Test
    void itsJsonFollowsItsSchema() {
        valid(KIM.file());
    }

    private static void valid(HandOverFile file) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DunningJson.schema("handover"), InputFormat.JSON);

        assertThat(schema.validate(json(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void nothingThatIsNobodysBusinessGoesAlong() {
        for (String language : List.of("nl", "en", "de", "fr")) {
            assertThat(KIM.file().html(language) + DunningJson.pretty(KIM.file().toTree(language)))
                    .doesNotContain(dev.dunning.templates.HandedOver.SECRET, "ziek", "77.77", "77,77")
                    .doesNotContain("VULNERABLE", "FORGOT")
                    .contains("2026-113");
        }
        assertThat(json(KIM.file())).contains("REPRESENTED", "not-delivered");
    }

    @Test
    void aReasonThatIsASentenceStaysWithTheCreditor() {
        Dossier dossier = KIM.dossier()
                .with(
                        new Disputed(
                                Entry.on(Kim.day("2026-09-10")),
                                Kim.ID,
                                Optional.empty(),
                                Optional.of("Says the mechanic was drunk")),
                        new DunningEvent.DisputeResolved(Entry.on(Kim.day("2026-09-11")), Kim.ID));
        HandOverFile file = HandOver.of(
                        dossier, KIM.day(), dev.dunning.templates.HandedOver.NL, PartnerRole.COLLECTION_AGENCY)
                .file()
                .orElseThrow();

        assertThat(json(file)).contains("2026-09-11").doesNotContain("drunk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void everyLanguageHasThePageAndTheSameWords(String language) {
        String page = KIM.file().html(language);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"" + language + "\"", "NL91 ABNA 0417 1643 00", "scope=\"col\"")
                .doesNotContain("{{");
        assertThat(HandOverWords.of(language).all().keySet())
                .isEqualTo(HandOverWords.of("nl").all().keySet());
    }

    @Test
    void aLanguageWithoutTextsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIM.file().html("xx"))
                .withMessageContaining("choose one of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='x",
                "{{creditor}}",
                "{{{total}}}",
                "{{#cards}}{{/cards}}{{=<% %>=}}",
                "&amp;",
                "$1 \\1",
                "O'Brien = x",
            })
    void aHostileNameStaysAName(String evil) {
        HandOverFile plain = named("Kim").file().orElseThrow();
        HandOverFile file = named(evil).file().orElseThrow();

        assertThat(TAG.matcher(file.html("nl")).results().count())
                .isEqualTo(TAG.matcher(plain.html("nl")).results().count());
        assertThat(file.html("nl")).contains(Encoder.HTML.encode(evil));
        assertThat(file.toTree().get("debtor").toString()).contains(evil);
    }

    private static HandOver named(String name) {
        Creditor creditor = Creditor.of("c", name, "NL").toBuilder()
                .partner(new Partner(PartnerRole.LAWYER, name, Optional.of(name), Optional.of(name), Ext.NONE))
                .build();
        Debtor debtor = Debtor.business("K-1", name, "NL").reachable(Channel.EMAIL, "a@b.example");
        Invoice invoice = Invoice.of("1", Kim.eur("500.00"), Kim.day("2026-08-01"), Kim.day("2026-09-01")).toBuilder()
                .subject(name)
                .reference("order", name)
                .terms("t")
                .build();
        return HandOver.of(
                Dossier.of(creditor, debtor, invoice).under(Terms.of("t").termAgreed(true)),
                Kim.day("2026-10-09"),
                dev.dunning.templates.HandedOver.NL,
                PartnerRole.LAWYER);
    }

    @Test
    void partsAndEverythingThatMovedABalanceAreToldWithTheirDays() {
        Invoice parts = Invoice.of("P", Kim.eur("600.00"), Kim.day("2026-07-01"), Kim.day("2026-08-01")).toBuilder()
                .instalment(Instalment.of(Kim.day("2026-08-01"), Kim.eur("300.00")))
                .instalment(Instalment.of(Kim.day("2026-09-01"), Kim.eur("300.00")))
                .build();
        Invoice other = Invoice.of("Q", Kim.eur("400.00"), Kim.day("2026-07-01"), Kim.day("2026-08-01")).toBuilder()
                .payTo(new PayTo("Factor Voorbeeld", "NL91ABNA0417164300", Ext.NONE))
                .build();
        Invoice credit = Invoice.of("C", Kim.eur("-50.00"), Kim.day("2026-07-02"), Kim.day("2026-07-02"));
        Dossier dossier = Dossier.of(
                        Kim.creditor(),
                        Debtor.business("K-3", "Smit", "NL").reachable(Channel.EMAIL, "a@b.example"),
                        parts,
                        other,
                        credit)
                .with(
                        new DunningEvent.Extended(Entry.on(Kim.day("2026-07-30")), "Q", Kim.day("2026-08-15")),
                        DunningEvent.paid("p-1", Kim.day("2026-08-03"), "P/1", Kim.eur("100.00")),
                        DunningEvent.paid("p-2", Kim.day("2026-08-04"), "Q", Kim.eur("40.00")),
                        new DunningEvent.PaymentReversed(
                                Entry.on(Kim.day("2026-08-06")),
                                Optional.of("p-2"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        DunningEvent.paidOnAccount("p-3", Kim.day("2026-08-07"), Kim.eur("10.00")),
                        new DunningEvent.Waived(Entry.on(Kim.day("2026-08-08")), Component.INTEREST, Kim.eur("1.00")),
                        new DunningEvent.PlanAgreed(
                                Entry.on(Kim.day("2026-08-20")),
                                List.of(Instalment.of(Kim.day("2026-09-20"), Kim.eur("5.00")))),
                        new DunningEvent.PlanCancelled(Entry.on(Kim.day("2026-09-10"))),
                        Notices.sent(
                                Kim.day("2026-09-11"), "r", NoticeKind.REMINDER, Channel.EMAIL, List.of("Q"), "m-1"),
                        new DunningEvent.Tracked(Entry.on(Kim.day("2026-09-12")), DunningEvent.Fate.READ, "m-1"),
                        new Disputed(
                                Entry.on(Kim.day("2026-09-13")), "Q", Optional.of(Kim.eur("60.00")), Optional.empty()),
                        DunningEvent.paid("later", Kim.day("2026-12-24"), "Q", Kim.eur("1.00")));
        HandOverFile file = HandOver.of(
                        dossier,
                        Kim.day("2026-10-20"),
                        dev.dunning.templates.HandedOver.NL,
                        PartnerRole.COLLECTION_AGENCY)
                .file()
                .orElseThrow();

        assertThat(json(file))
                .contains("\"id\": \"P/1\"", "\"id\": \"P/2\"", "Factor Voorbeeld", "\"firstDue\": \"2026-08-01\"")
                .contains("\"kind\": \"REVERSED\", \"amount\": \"EUR 40.00\"")
                .contains("\"kind\": \"WAIVED\", \"amount\": \"EUR 1.00\", \"for\": \"INTEREST\"")
                .contains("\"cancelled\": \"2026-09-10\"", "\"fate\": \"READ\"", "a-dispute-runs")
                .doesNotContain("2026-12-24");
        assertThat(file.html("nl"))
                .contains("Teruggeboekt op 6 augustus 2026", "Kwijtgescholden op 8 augustus 2026", "Loopt nog")
                .contains("Deel P/1", "Te betalen aan Factor Voorbeeld", "Beëindigd op 10 september 2026");
        valid(file);
    }

    @Test
    void whatIsHeldGivesNoFileAndSaysWhy() {
        HandOver held =
                on(KIM.dossier().with(new Held(Entry.on(KIM.day()), List.of(), Optional.empty(), Optional.empty())));

        assertThat(held.file()).isEmpty();
        assertThat(held.whyNot("nl")).isNotEmpty().anyMatch(reason -> reason.contains("2026-113"));
        assertThat(held.whyNot("en")).isNotEqualTo(held.whyNot("nl"));
    }

    @Test
    void whatIsDisputedGivesNoFileAndSaysWhy() {
        HandOver disputed = on(KIM.dossier()
                .with(
                        new Disputed(Entry.on(KIM.day()), Kim.ID, Optional.empty(), Optional.empty()),
                        new Disputed(Entry.on(KIM.day()), "2026-131", Optional.empty(), Optional.empty())));

        assertThat(disputed.file()).isEmpty();
        assertThat(disputed.whyNot("en")).anyMatch(reason -> reason.contains("disput"));
    }

    @Test
    void aPaidCaseGivesNoFile() {
        HandOver paid = on(KIM.dossier().with(DunningEvent.paidOnAccount("all", KIM.day(), Kim.eur("5000.00"))));

        assertThat(paid.file()).isEmpty();
        assertThat(paid.whyNot("en")).isNotEmpty();
    }

    @Test
    void aPartnerWhomTheCreditorDoesNotHaveGivesNoFile() {
        HandOver lawyer =
                HandOver.of(KIM.dossier(), KIM.day(), dev.dunning.templates.HandedOver.NL, PartnerRole.LAWYER);

        assertThat(lawyer.file()).isEmpty();
        assertThat(lawyer.whyNot("en")).anyMatch(reason -> reason.contains("nobody to hand the claim over to"));
    }

    private static HandOver on(Dossier dossier) {
        return HandOver.of(dossier, KIM.day(), dev.dunning.templates.HandedOver.NL, PartnerRole.COLLECTION_AGENCY);
    }

    @Test
    void aRoleThatNeedsAJudgmentIsRefusedWithItsSource() {
        Dossier german = Dossier.of(
                Kim.creditor(),
                Debtor.consumer("K-2", "Kim", "DE").reachable(Channel.EMAIL, "a@b.example"),
                Kim.invoice());
        HandOver bailiff =
                HandOver.of(german, KIM.day(), Jurisdictions.builtin().get("DE"), PartnerRole.BAILIFF);

        assertThat(bailiff.file()).isEmpty();
        for (String language : List.of("nl", "en", "de", "fr")) {
            assertThat(bailiff.whyNot(language))
                    .singleElement()
                    .asString()
                    .contains("Gerichtsvollzieher", "DE", "e-justice")
                    .doesNotContain("{{");
        }
    }

    @Test
    void aBailiffInTheNetherlandsMayCollectWithoutAJudgment() {
        HandOver bailiff =
                HandOver.of(KIM.dossier(), KIM.day(), dev.dunning.templates.HandedOver.NL, PartnerRole.BAILIFF);

        assertThat(bailiff.file().orElseThrow().html("nl")).contains("gerechtsdeurwaarder", "Deurwaarder Voorbeeld");
        assertThat(json(bailiff.file().orElseThrow())).contains("role-is-secondary");
    }

    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    void whatNobodyLookedUpIsUnknownAndReachesTheFile(PartnerRole role) {
        HandOverRole nowhere = HandOverRole.find("PT", role);

        assertThat(nowhere.allowed()).isEqualTo(HandOverRole.Allowed.UNKNOWN);
        HandOverFile file = new HandOverFile(
                KIM.dossier(),
                KIM.notice(),
                new dev.dunning.core.decision.Explanation(
                        List.of(),
                        List.of(),
                        List.of(),
                        new dev.dunning.core.decision.Provenance("e", "p", "NL", KIM.day())),
                dev.dunning.templates.HandedOver.NL,
                HandOverRole.find("PT", PartnerRole.BAILIFF));
        for (String language : List.of("nl", "en", "de", "fr")) {
            assertThat(file.cautions(HandOverWords.of(language)))
                    .extracting(HandOverFile.Remark::code)
                    .contains("role-is-unknown");
        }
    }

    @Test
    void everyCountryWithALawHasARowForEveryRoleAndAKnownOneNamesItsSource() {
        List<HandOverRole> rows = HandOverRole.builtin();
        Map<Boolean, List<String>> countries = Jurisdictions.builtin().ids().stream()
                .map(law -> law.equals("UK") ? "GB" : law)
                .collect(java.util.stream.Collectors.partitioningBy(law -> law.equals("EU") || law.equals("NONE")));

        for (String country : countries.getOrDefault(false, List.of())) {
            for (PartnerRole role : PartnerRole.values()) {
                assertThat(rows)
                        .filteredOn(row -> row.country().equals(country) && row.role() == role)
                        .as(country + " " + role)
                        .hasSize(1);
            }
        }
        assertThat(rows).allSatisfy(row -> {
            boolean unknown = row.allowed() == HandOverRole.Allowed.UNKNOWN;
            assertThat(row.source().isEmpty()).as(row.toString()).isEqualTo(unknown);
            assertThat(row.certainty()).isIn(unknown ? List.of("unknown") : List.of("law", "secondary"));
            assertThat(row.name()).isPresent();
        });
    }

    @Test
    void everyKindOfMessageChannelAndConditionHasItsWord() {
        HandOverWords words = HandOverWords.of("nl");
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(words.word("notice." + kind)).isNotBlank();
        }
        for (Channel channel : Channel.values()) {
            assertThat(words.word("channel." + channel)).isNotBlank();
        }
        for (HandOverRole.Condition condition : HandOverRole.Condition.values()) {
            if (condition != HandOverRole.Condition.NONE) {
                assertThat(words.word("caution.partner-needs-" + condition.word()))
                        .isNotBlank();
            }
        }
        for (HandOverRole.Allowed allowed : HandOverRole.Allowed.values()) {
            if (allowed.isRefused()) {
                assertThat(words.word("refused." + allowed.word())).isNotBlank();
            }
        }
    }
}
