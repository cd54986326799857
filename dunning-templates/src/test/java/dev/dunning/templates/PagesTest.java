package dev.dunning.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.receivable.Dossier;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page that was read once, by the rules of HTML and by what people need who see or hear it otherwise. */
class PagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Map<String, String> PAGES = new TreeMap<>();
    private static final double READABLE = 4.5;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                PAGES.put(FOLDER.relativize(file).toString(), Files.readString(file));
            }
        }
        PAGES.put("en/swiss-letter.html", swiss());
    }

    private static String swiss() {
        Dossier dossier = Swiss.dossier(Swiss.creditor(Swiss.ACCOUNT), Swiss.REFERENCE);
        return Letters.standard()
                .compose(Swiss.notice().act(), dossier, Optional.of(Channel.LETTER), Optional.of("en"))
                .first()
                .html()
                .orElseThrow();
    }

    /** Collects what breaks the rules; attributes that only old mail programs read are warnings. */
    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException hint) {}

        @Override
        public void error(SAXParseException error) {
            found.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        Errors errors = new Errors();
        SimpleDocumentValidator validator = validator(errors);
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            validator.checkHtmlInputSource(new InputSource(new StringReader(page.getValue())));
            if (!errors.found.isEmpty()) {
                wrong.put(page.getKey(), List.copyOf(errors.found));
                errors.found.clear();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(PAGES).hasSizeGreaterThan(100);
    }

    @Test
    void theValidatorSeesWhatIsWrong() throws Exception {
        Errors errors = new Errors();
        validator(errors)
                .checkHtmlInputSource(
                        new InputSource(
                                new StringReader(
                                        "<!DOCTYPE html><html lang=\"en\"><head>"
                                                + "<title>x</title><style>p { colour: red; }</style></head><body><p><div>x</div></p></body></html>")));
        assertThat(errors.found).hasSize(2);
    }

    private static SimpleDocumentValidator validator(Errors errors) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", errors);
        validator.setUpValidatorAndParsers(errors, false, false);
        return validator;
    }

    @TestFactory
    Stream<DynamicTest> everyTextStandsOutFromItsGround() {
        return each((name, page) -> assertThat(page.pairs())
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.contrast()).as("%s", pair).isGreaterThanOrEqualTo(READABLE)));
    }

    @Test
    void contrastIsCountedAsTheGuidelinesDo() {
        assertThat(new Page.Pair("#000", "#ffffff").contrast()).isEqualTo(21);
        assertThat(new Page.Pair("#777777", "#fff").contrast()).isCloseTo(4.48, within(0.01));
        assertThat(Page.of("<div style='background:#1a5fa8;color:#fff'><p style='color:#eee'>x</p></div>")
                        .pairs())
                .containsExactly(new Page.Pair("#eee", "#1a5fa8"));
    }

    @TestFactory
    Stream<DynamicTest> everyPageHasALanguageATitleAndOneFirstHeading() {
        return each((name, page) -> {
            assertThat(page.root().getAttribute("lang")).isEqualTo(name.substring(0, 2));
            assertThat(Page.in(page.all("head").get(0), "title"))
                    .singleElement()
                    .satisfies(title -> assertThat(title.getTextContent()).isNotBlank());
            assertThat(page.all("h1")).hasSize(1);
            List<Element> headings = page.all("h1", "h2", "h3", "h4", "h5", "h6");
            assertThat(headings.get(0).getTagName()).isEqualTo("h1");
            assertThat(headings.subList(1, headings.size()))
                    .allMatch(one -> one.getTagName().equals("h2"));
        });
    }

    @TestFactory
    Stream<DynamicTest> tablesSayWhetherTheyAreDataOrLayout() {
        return each((name, page) -> {
            for (Element table : page.all("table")) {
                boolean layout = table.getAttribute("role").equals("presentation");
                if (layout) {
                    assertThat(ownHeaders(table)).isEmpty();
                } else {
                    assertThat(Page.in(table, "th"))
                            .isNotEmpty()
                            .allMatch(header -> header.getAttribute("scope").matches("col|row"));
                    assertThat(Page.in(table, "table")).hasSize(1);
                }
            }
        });
    }

    private static List<Element> ownHeaders(Element table) {
        List<Element> headers = new ArrayList<>(Page.in(table, "th"));
        Page.in(table, "table").stream()
                .filter(inner -> inner != table)
                .forEach(inner -> headers.removeAll(Page.in(inner, "th")));
        return headers;
    }

    @TestFactory
    Stream<DynamicTest> aLinkSaysWhatItDoesAndWhereItLeads() {
        return each((name, page) -> {
            for (Element link : page.all("a")) {
                String to = link.getAttribute("href").replace("mailto:", "");
                assertThat(link.getTextContent().strip()).hasSizeGreaterThan(8);
                assertThat(page.text()).contains(to);
                assertThat(link.getAttribute("href")).matches("(https://|mailto:).+");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLoadedAndNothingDependsOnAPicture() {
        return each((name, page) -> {
            assertThat(page.all("img", "script", "iframe", "object", "video", "audio", "form", "input"))
                    .isEmpty();
            assertThat(page.all("svg"))
                    .allMatch(picture -> !picture.getAttribute("aria-label").isBlank());
            assertThat(PAGES.get(name)).doesNotContain("url(", "@import", "@font-face", "<link");
        });
    }

    /** Widths in pixels and text that cannot wrap would cut a page that is shown twice as large. */
    @TestFactory
    Stream<DynamicTest> anEmailFitsASmallScreen() {
        return each((name, page) -> {
            if (name.endsWith("email.html")) {
                assertThat(page.all("table"))
                        .allMatch(table -> table.getAttribute("width").equals("100%"));
                assertThat(PAGES.get(name)).doesNotContainPattern("[; \"]width:[0-9]+px");
                assertThat(PAGES.get(name)).doesNotContainPattern("font-size:(?:[0-9]|1[0-3])px");
            }
        });
    }

    /**
     * Whoever reads the plain text reads every amount, day, account and number that stands on the page. The heading is
     * left out of an e-mail's text, whose first line a locked screen shows.
     */
    @TestFactory
    Stream<DynamicTest> thePlainTextHasTheFactsOfThePage() {
        return each((name, page) -> {
            Path text = FOLDER.resolve(name.replace(".html", ".txt"));
            if (Files.exists(text)) {
                String plain = Page.words(readString(text));
                for (Element cell : page.all("td", "strong")) {
                    if (Page.in(cell, "td").size() <= 1
                            && Page.in(cell, "br", "small", "p").isEmpty()) {
                        assertThat(plain)
                                .contains(Page.words(cell.getTextContent()).replaceAll(" \\(.*", ""));
                    }
                }
            }
        });
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<DynamicTest> each(BiConsumer<String, Page> check) {
        return PAGES.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(), () -> check.accept(page.getKey(), Page.of(page.getValue()))));
    }
}
