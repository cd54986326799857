package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.format.Format;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every text in every language and form, filled with the facts of Kim, with what it was made from. */
record Readings(
        LanguageSupport language,
        AddressForm form,
        Occasion occasion,
        Notices notice,
        Dossier dossier,
        Message message) {

    private static final Letters LETTERS = Letters.standard();

    static final Pattern AMOUNT = Pattern.compile(
            "(?:€|\\b[A-Z]{3}) ?-?[0-9][0-9.,’]*(?<=[0-9])|(?<![0-9])-?[0-9]{1,3}(?:[ .’][0-9]{3})*,[0-9]{2} ?€");
    static final Pattern DATE = Pattern.compile("\\b[0-9]{1,2}(?:er|\\.)? \\p{L}\\p{Ll}{2,} [0-9]{4}\\b");
    static final Pattern ACCOUNT = Pattern.compile("\\b[A-Z]{2}[0-9]{2}(?: [0-9A-Z]{4})+(?: [0-9A-Z]{1,4})?\\b");

    static Stream<Readings> all() {
        return Letters.languages().stream()
                .flatMap(language -> language.forms().stream()
                        .flatMap(form -> Occasion.written().stream()
                                .flatMap(occasion -> Stream.of(Channel.EMAIL, Channel.LETTER)
                                        .map(channel -> of(language, form, occasion, channel)))));
    }

    static Readings of(LanguageSupport language, AddressForm form, Occasion occasion, Channel channel) {
        return of(language, form, occasion, Kim.notice(occasion), Kim.dossier(form), channel);
    }

    static Readings of(
            LanguageSupport language,
            AddressForm form,
            Occasion occasion,
            Notices notice,
            Dossier dossier,
            Channel channel) {
        Message message = LETTERS.compose(notice.act(), dossier, Optional.of(channel), Optional.of(language.code()))
                .first();
        return new Readings(language, form, occasion, notice, dossier, message);
    }

    String name() {
        return language.code() + " " + form + " " + occasion + " " + message.channel();
    }

    /** The format of the debtor's country. */
    Format format() {
        boolean own = language.regions().contains(dossier.debtor().country());
        return own
                ? Format.of(language.code(), dossier.debtor().country()).orElseThrow()
                : Format.of(language.code(), "").orElseThrow();
    }

    String text() {
        return plain(message.text());
    }

    /** What somebody sees of the page. */
    String page() {
        return plain(message.html()
                .orElseThrow()
                .replaceAll("(?s)<(style|title)>.*?</\\1>", "")
                .replaceAll("</(t[dh]|p|h[12])>|<br>|<small>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&nbsp;", " ")
                .replace("&zwnj;", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
    }

    List<String> sentences() {
        return Readability.sentences(text());
    }

    static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Override
    public String toString() {
        return name();
    }
}
