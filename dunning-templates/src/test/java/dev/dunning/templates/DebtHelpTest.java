package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.receivable.Dossier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free help with debts, where the reader lives and in words that the reader knows. */
class DebtHelpTest {

    private static String text(String country, String language) {
        Debtor there = Debtor.consumer("K-1001", "Kim Verbeek", country).reachable(Channel.EMAIL, "kim@example.org");
        Notices notice = Kim.notice(Occasion.PLAN_PROPOSAL);
        Dossier dossier = Dossier.of(Kim.creditor(), there, Kim.invoice());
        return Letters.standard()
                .compose(notice.act(), dossier, Optional.of(Channel.EMAIL), Optional.of(language))
                .first()
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NL; nl; Geldfit helpt u gratis verder. Bel 0800-8115 of kijk op www.geldfit.nl.
            BE; nl; Het OCMW helpt u gratis verder. Kijk op www.eerstehulpbijschulden.be.
            DE; de; Eine anerkannte Schuldnerberatung hilft Ihnen kostenlos: www.meine-schulden.de.
            DE; en; Schuldnerberatung can help you free of charge. See www.meine-schulden.de.
            AT; de; Die staatlich anerkannte Schuldenberatung hilft Ihnen kostenlos: www.schuldenberatung.at.
            FR; fr; Un point conseil budget vous aide gratuitement. Consultez www.mesquestionsdargent.fr.
            GB; en; StepChange can help you free of charge. Call 0800 138 1111 or see www.stepchange.org.
            """)
    void isNamedWithWhatIsKnownOfIt(String country, String language, String sentence) {
        assertThat(text(country, language).replace(' ', ' ')).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"CH, de, Geldsorgen", "BE, fr, soucis", "US, en, worried about money"})
    void nobodyIsNamedWhereNobodyIsKnown(String country, String language, String words) {
        assertThat(text(country, language)).doesNotContain(words);
    }

    @Test
    void everyRowSaysWhereItWasSeenAndHowSureThatIs() {
        List<String> rows = Resources.text("help.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(rows.get(0)).isEqualTo("country,language,name,phone,site,source,certainty");
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row)
                        .matches("[A-Z]{2},([a-z]{2})?,[^,]+,[0-9 -]*,www[.][a-z.-]+,[^,]{10,},(own|secondary)"));
    }
}
