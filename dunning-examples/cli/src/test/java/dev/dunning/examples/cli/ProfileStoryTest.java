package dev.dunning.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.examples.cli.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a debtor is told who asks what is known of it. */
class ProfileStoryTest {

    @TempDir
    private Path folder;

    /** The story of a debtor with everything that can be told, the no-break spaces made visible. */
    private String story(String language) {
        String ledger = Cli.file(folder, "ledger.ndjson", Histories.ledger(12) + debtor() + "\n");
        Cli cli = Cli.run("profile", ledger, "--on", "2026-10-01", "--debtor", "K-all", "--language", language);
        assertThat(cli.status()).as(cli.err()).isZero();
        assertThat(cli.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        return cli.out().replace('\u00A0', '~');
    }

    /** Twelve invoices paid nine days late, with a message each; the thirteenth and fourteenth are open. */
    private static String debtor() {
        List<String> invoices = new ArrayList<>();
        List<String> history = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            LocalDate due = LocalDate.of(2025, 8, 20).plusMonths(i);
            invoices.add("{\"id\":\"F-%d\",\"amount\":\"EUR 1100.00\",\"issued\":\"%s\",\"due\":\"%s\"}"
                    .formatted(i, due.minusDays(30), due));
            if (i <= 12) {
                history.add(event("sent", "m-" + i, due.plusDays(4))
                        + ",\"message\":\"m-" + i + "\",\"step\":\"first\",\"kind\":\"REMINDER\",\"channel\":\""
                        + (i % 2 == 0 ? "EMAIL" : "PHONE")
                        + "\",\"invoices\":[\"F-" + i + "\"]}");
                history.add(event("paid", "p-" + i, due.plusDays(i < 8 ? 9 : 10)) + ",\"invoice\":\"F-" + i
                        + "\",\"amount\":\"EUR 1100.00\"}");
            }
        }
        history.add("{\"event\":\"replied\",\"on\":\"2026-08-26\",\"message\":\"m-12\"}");
        history.add("{\"event\":\"promised\",\"on\":\"2026-09-02\",\"amount\":\"EUR 10.00\",\"by\":\"2026-09-08\"}");
        history.add("{\"event\":\"disputed\",\"id\":\"d-1\",\"on\":\"2026-09-02\",\"invoice\":\"F-14\"}");
        history.add("{\"event\":\"debtor-said\",\"id\":\"x-4\",\"on\":\"2026-09-03\",\"reason\":\"HARDSHIP\"}");
        return "{\"format\":\"dunning-dossier/1\",\"creditor\":{\"id\":\"jansen\",\"name\":\"Jansen\",\"country\":\"NL\"},"
                + "\"debtor\":{\"id\":\"K-all\",\"name\":\"Kim\",\"kind\":\"CONSUMER\",\"country\":\"NL\",\"tags\":[\"vip\"],"
                + "\"circumstances\":[{\"kind\":\"VULNERABLE\",\"from\":\"2026-09-01\"}]},\"invoices\":["
                + String.join(",", invoices) + "],\"history\":["
                + history.stream()
                        .sorted(Comparator.comparing(ProfileStoryTest::day))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String event(String name, String id, LocalDate on) {
        return "{\"event\":\"" + name + "\",\"id\":\"" + id + "\",\"on\":\"" + on + "\"";
    }

    private static String day(String event) {
        return event.replaceFirst(".*\"on\":\"([0-9-]+)\".*", "$1");
    }

    @Test
    void everything_that_is_known_is_told_in_English() {
        assertThat(story("en"))
                .startsWith("""
                How K-all pays, as known on 1 October 2026
                Segment: needs care (in difficulty). It fits: reasons to be careful: 2.

                Invoices that were paid or fell due: 13 (F-1, F-2, F-3, F-4, F-5, F-6, F-7, F-8, F-9, F-10, F-11,
                  F-12, F-13)
                Late: 13 (all 13 that were paid or fell due)
                Payment on average: 9.5 days after the due date (all 13 that were paid or fell due); what is still
                  open counts with the days so far
                The same average, weighed with what is usual for all debtors: 9.4 days after the due date
                Payments differ from the average by: 0.6 days (all 13 that were paid or fell due)
                The last five, compared with those before: 1.1 days later (F-9, F-10, F-11, F-12, F-13)
                Promises kept: 0
                Promises broken: 1 (2 September 2026)
                Disputes: 1 (F-14)
                Disputes that are not resolved: 1 (F-14)
                What to be careful about: 2 (said on 3 September 2026 to be unable to pay [x-4], needs special
                  care)
                Messages by e-mail: 6 (m-2, m-4, m-6, m-8, m-10, m-12); answered: 1 (m-12); followed by a payment
                  within a week:~6 (m-2, m-4, m-6, m-8, m-10, m-12)
                Messages by telephone: 6 (m-1, m-3, m-5, m-7, m-9, m-11); answered: 0; followed by a payment
                  within a week:~6 (m-1, m-3, m-5, m-7, m-9, m-11)
                Most payments come on Thursday (p-5, p-8, p-11)
                Open: EUR~2,200.00 (F-13, F-14)
                Of that overdue: EUR~1,100.00 (F-13)
                First invoice: 21 August 2025
                Labels: vip
                """)
                .containsPattern(
                        "Invoice F-13: probably paid about [0-9]+ October 2026, eight times in ten between [0-9]+ October 2026 and [0-9]+\\s+October 2026\\.");
    }

    @Test
    void everything_that_is_known_is_told_in_Dutch() {
        assertThat(story("nl"))
                .startsWith("""
                Hoe K-all betaalt, voor zover bekend op 1 oktober 2026
                Segment: vraagt extra zorg (in moeilijkheden). Dit past: redenen voor voorzichtigheid: 2.

                Facturen die betaald of vervallen zijn: 13 (F-1, F-2, F-3, F-4, F-5, F-6, F-7, F-8, F-9, F-10,
                  F-11, F-12, F-13)
                Te laat: 13 (alle 13 die betaald of vervallen zijn)
                Betaling gemiddeld: 9,5 dagen na de vervaldatum (alle 13 die betaald of vervallen zijn); wat nog
                  openstaat, telt mee met de dagen tot nu toe
                Hetzelfde gemiddelde, gewogen met wat bij alle klanten gebruikelijk is: 9,4 dagen na de
                  vervaldatum
                Afwijking van het gemiddelde: 0,6 dagen (alle 13 die betaald of vervallen zijn)
                De laatste vijf, vergeleken met die ervoor: 1,1 dagen later (F-9, F-10, F-11, F-12, F-13)
                Nagekomen beloften: 0
                Gebroken beloften: 1 (2 september 2026)
                Betwistingen: 1 (F-14)
                Betwistingen die nog lopen: 1 (F-14)
                Waarop te letten is: 2 (zei op 3 september 2026 niet te kunnen betalen [x-4], heeft extra zorg
                  nodig)
                Berichten per e-mail: 6 (m-2, m-4, m-6, m-8, m-10, m-12); beantwoord: 1 (m-12); gevolgd door een
                  betaling binnen een week:~6 (m-2, m-4, m-6, m-8, m-10, m-12)
                Berichten per telefoon: 6 (m-1, m-3, m-5, m-7, m-9, m-11); beantwoord: 0; gevolgd door een
                  betaling binnen een week:~6 (m-1, m-3, m-5, m-7, m-9, m-11)
                De meeste betalingen komen op donderdag (p-5, p-8, p-11)
                Openstaand: €~2.200,00 (F-13, F-14)
                Waarvan te laat: €~1.100,00 (F-13)
                Eerste factuur: 21 augustus 2025
                Labels: vip
                """)
                .containsPattern(
                        "Factuur F-13: wordt waarschijnlijk rond [0-9]+ oktober 2026 betaald, in acht van de tien gevallen\\s+tussen [0-9]+ oktober 2026 en [0-9]+ oktober 2026\\.");
    }

    @Test
    void everything_that_is_known_is_told_in_German() {
        assertThat(story("de"))
                .startsWith("""
                Zahlungsverhalten von K-all, soweit am 1. Oktober 2026 bekannt
                Segment: braucht Rücksicht (in Schwierigkeiten). Das passt: Gründe zur Rücksicht: 2.

                Rechnungen, die bezahlt oder fällig wurden: 13 (F-1, F-2, F-3, F-4, F-5, F-6, F-7, F-8, F-9, F-10,
                  F-11, F-12, F-13)
                Zu spät: 13 (alle 13, die bezahlt oder fällig wurden)
                Zahlung im Durchschnitt: 9,5 Tage nach der Fälligkeit (alle 13, die bezahlt oder fällig wurden);
                  was noch offen ist, zählt mit den Tagen bis jetzt
                Derselbe Durchschnitt, gewichtet mit dem, was bei allen Kunden üblich ist: 9,4 Tage nach der
                  Fälligkeit
                Abweichung der Zahlungen vom Durchschnitt: 0,6 Tage (alle 13, die bezahlt oder fällig wurden)
                Die letzten fünf im Vergleich zu den früheren: 1,1 Tage später (F-9, F-10, F-11, F-12, F-13)
                Gehaltene Zusagen: 0
                Nicht gehaltene Zusagen: 1 (2. September 2026)
                Beanstandungen: 1 (F-14)
                Davon noch nicht geklärt: 1 (F-14)
                Worauf Rücksicht zu nehmen ist: 2 (sagte am 3. September 2026, nicht zahlen zu können [x-4],
                  braucht besonderen Schutz)
                Nachrichten per E-Mail: 6 (m-2, m-4, m-6, m-8, m-10, m-12); beantwortet: 1 (m-12); mit Zahlung
                  binnen einer Woche:~6 (m-2, m-4, m-6, m-8, m-10, m-12)
                Nachrichten per Telefon: 6 (m-1, m-3, m-5, m-7, m-9, m-11); beantwortet: 0; mit Zahlung binnen
                  einer Woche:~6 (m-1, m-3, m-5, m-7, m-9, m-11)
                Die meisten Zahlungen kommen am Donnerstag (p-5, p-8, p-11)
                Offen: 2.200,00~€ (F-13, F-14)
                Davon überfällig: 1.100,00~€ (F-13)
                Erste Rechnung: 21. August 2025
                Merkmale: vip
                """)
                .containsPattern(
                        "Rechnung F-13: wird voraussichtlich um den [0-9]+\\. Oktober 2026 bezahlt, in acht von zehn Fällen\\s+zwischen dem [0-9]+\\. Oktober 2026 und dem [0-9]+\\. Oktober 2026\\.");
    }

    @Test
    void everything_that_is_known_is_told_in_French() {
        assertThat(story("fr"))
                .startsWith("""
                Comment K-all paie, d’après ce qui est connu au 1er octobre 2026
                Segment~: demande des égards (en difficulté). Ce qui correspond~: raisons d’avoir des égards~: 2.

                Factures payées ou venues à échéance~: 13 (F-1, F-2, F-3, F-4, F-5, F-6, F-7, F-8, F-9, F-10,
                  F-11, F-12, F-13)
                En retard~: 13 (toutes celles qui ont été payées ou sont venues à échéance, soit 13)
                Paiement en moyenne~: 9,5 jours après l’échéance (toutes celles qui ont été payées ou sont venues
                  à échéance, soit 13)~; ce qui reste ouvert compte avec les jours écoulés
                Même moyenne, pondérée par ce qui est habituel chez tous les clients~: 9,4 jours après l’échéance
                Écart des paiements par rapport à la moyenne~: 0,6 jour (toutes celles qui ont été payées ou sont
                  venues à échéance, soit 13)
                Les cinq dernières, comparées aux précédentes~: 1,1 jour plus tard (F-9, F-10, F-11, F-12, F-13)
                Promesses tenues~: 0
                Promesses non tenues~: 1 (2 septembre 2026)
                Contestations~: 1 (F-14)
                Contestations non résolues~: 1 (F-14)
                Ce qui demande des égards~: 2 (a dit le 3 septembre 2026 ne pas pouvoir payer [x-4], a besoin
                  d’une attention particulière)
                Messages par e-mail~: 6 (m-2, m-4, m-6, m-8, m-10, m-12)~; avec réponse~: 1 (m-12)~; suivis d’un
                  paiement dans la semaine~:~6 (m-2, m-4, m-6, m-8, m-10, m-12)
                Messages par téléphone~: 6 (m-1, m-3, m-5, m-7, m-9, m-11)~; avec réponse~: 0~; suivis d’un
                  paiement dans la semaine~:~6 (m-1, m-3, m-5, m-7, m-9, m-11)
                La plupart des paiements arrivent le jeudi (p-5, p-8, p-11)
                Reste à payer~: 2~200,00~€ (F-13, F-14)
                Dont échu~: 1~100,00~€ (F-13)
                Première facture~: 21 août 2025
                Étiquettes~: vip
                """)
                .containsPattern(
                        "Facture F-13~: sera probablement payée vers le [0-9]+ octobre 2026, huit fois sur dix entre le [0-9]+\\s+octobre 2026 et le [0-9]+ octobre 2026\\.");
    }

    @Test
    void what_is_usual_is_told_only_where_it_is_known() {
        String alone = Cli.file(folder, "alone.ndjson", debtor() + "\n");
        String unpaid = Cli.file(folder, "new.ndjson", Histories.ledger(12) + unpaid() + "\n");

        assertThat(Cli.run("profile", alone, "--on", "2026-10-01", "--debtor", "K-all")
                        .out())
                .contains("The same average, drawn towards the due date, since there are too few invoices");
        assertThat(Cli.run("profile", unpaid, "--on", "2026-10-01", "--debtor", "K-new")
                        .out())
                .contains("What is usual for all debtors: ")
                .doesNotContain("The same average");
        assertThat(Cli.run(
                                "profile",
                                Cli.file(folder, "one.ndjson", unpaid() + "\n"),
                                "--on",
                                "2026-10-01",
                                "--debtor",
                                "K-new")
                        .out())
                .doesNotContain("usual");
    }

    private static String unpaid() {
        return "{\"format\":\"dunning-dossier/1\",\"creditor\":{\"id\":\"jansen\",\"name\":\"Jansen\",\"country\":\"NL\"},"
                + "\"debtor\":{\"id\":\"K-new\",\"name\":\"Kim\",\"kind\":\"CONSUMER\",\"country\":\"NL\"},"
                + "\"invoices\":[{\"id\":\"N\",\"amount\":\"EUR 10.00\",\"issued\":\"2026-09-20\",\"due\":\"2026-10-20\"}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | probably paid on 3 March 2026, eight times in ten on that very day. | probably paid about 3 March 2026. | no day can be told.
            nl | wordt waarschijnlijk op 3 maart 2026 betaald, in acht van de tien gevallen precies op die dag. | wordt waarschijnlijk rond 3 maart 2026 betaald. | er is geen dag te noemen.
            de | wird voraussichtlich am 3. März 2026 bezahlt, in acht von zehn Fällen genau an diesem Tag. | wird voraussichtlich um den 3. März 2026 bezahlt. | ein Tag lässt sich nicht nennen.
            fr | sera probablement payée le 3 mars 2026, huit fois sur dix ce jour-là exactement. | sera probablement payée vers le 3 mars 2026. | aucun jour ne peut être donné.
            """)
    void one_day_is_no_span_and_no_day_is_said_to_be_none(String language, String on, String about, String never) {
        Words words = Words.in(Locale.forLanguageTag(language));
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 3));
        Optional<LocalDate> none = Optional.empty();

        assertThat(new ExpectedDay("F-1", day, day, day).in(words)).endsWith(on);
        assertThat(new ExpectedDay("F-1", day, none, none).in(words)).endsWith(about);
        assertThat(new ExpectedDay("F-1", none, none, none).in(words))
                .contains(never)
                .contains("F-1");
    }
}
