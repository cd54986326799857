package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.elements.Gap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Words an act: letters, e-mails and text messages that say exactly what was decided.
 *
 * <p>For example {@code Letters.standard().compose(act, dossier).first().text()}. Make one instance and keep it: all
 * texts are read, checked and compiled when it is made. It is immutable and safe for any number of threads.
 */
public final class Letters {

    private final Languages languages;
    private final Map<String, Map<AddressForm, Map<String, Texts>>> texts = new HashMap<>();

    private Letters(TextLibrary library) {
        OwnNames.require(library);
        ArmTone.require(library);
        this.languages = new Languages(library.languages());
        List<Gap> gaps = new ArrayList<>();
        for (LanguageSupport language : library.languages()) {
            ElementProof proof = new ElementProof(Marks.of(library, language.code()));
            Map<AddressForm, Map<String, Texts>> forms = new EnumMap<>(AddressForm.class);
            language.forms().forEach(form -> forms.put(form, Texts.load(library, language, form, proof)));
            texts.put(language.code(), forms);
            gaps.addAll(proof.gaps());
        }
        ElementProof.require(gaps);
    }

    /**
     * Loads the texts that ship.
     *
     * @return the letters
     * @throws IllegalStateException when a shipped text is missing or asks for a variable that does not exist
     */
    public static Letters standard() {
        return of(TextLibrary.builtin());
    }

    /**
     * Loads texts, those that ship and those of a host.
     *
     * @param library where they stand
     * @return the letters
     * @throws IllegalStateException when a text is missing, cannot be read, asks for a variable that does not exist,
     *     stands under a name that no message would be worded with, uses for an arm of an experiment a word that hurts
     *     and that others do not read, or does not say on every path what it must say; lists all of the last three kinds
     */
    public static Letters of(TextLibrary library) {
        return new Letters(library);
    }

    /**
     * Lists the languages that have texts, with what serves where one has none.
     *
     * @return the languages
     */
    public static List<LanguageSupport> languages() {
        return Languages.builtin();
    }

    /**
     * Words every notice of an act, also those that wait for approval, by each of its channels.
     *
     * @param act the decision
     * @param dossier the facts it was made on
     * @return the messages, and what could not be written
     * @throws IllegalArgumentException when the act is about another debtor or names an invoice that the dossier does
     *     not have
     */
    public Composition compose(Act act, Dossier dossier) {
        return compose(act, dossier, Optional.empty(), Optional.empty());
    }

    /**
     * Words every notice of an act by one channel, in one language.
     *
     * @param act the decision
     * @param dossier the facts it was made on
     * @param channel the channel; absent takes those of each notice
     * @param language ISO 639-1 code; absent, or without texts, takes the debtor's, then the contact's, then that of the
     *     debtor's country, then English
     * @return the messages, and what could not be written
     * @throws IllegalArgumentException when the act is about another debtor or names an invoice that the dossier does
     *     not have
     */
    public Composition compose(Act act, Dossier dossier, Optional<Channel> channel, Optional<String> language) {
        if (!act.debtor().equals(dossier.debtor().id())) {
            throw new IllegalArgumentException("the act is about the debtor `" + act.debtor() + "`, the dossier about `"
                    + dossier.debtor().id() + "`; compose with the dossier that was decided on");
        }
        Attempts attempts = new Attempts(dossier, act.on());
        for (Notice notice : act.notices()) {
            for (Channel by : channel.map(List::of).orElse(notice.channels())) {
                attempts.write(notice, by, editions(dossier.debtor(), by, language));
            }
        }
        return attempts.composition();
    }

    /** The texts for a debtor, the wished ones first. */
    private List<Texts> editions(Debtor debtor, Channel channel, Optional<String> asked) {
        return languages.chain(languages.choose(asked, debtor, debtor.contact(channel))).stream()
                .map(language -> edition(language, debtor))
                .toList();
    }

    private Texts edition(LanguageSupport language, Debtor debtor) {
        Map<AddressForm, Map<String, Texts>> forms = texts.getOrDefault(language.code(), Map.of());
        Map<String, Texts> countries = forms.getOrDefault(
                debtor.addressForm(),
                Objects.requireNonNull(forms.get(language.forms().get(0))));
        return Objects.requireNonNull(countries.getOrDefault(debtor.country(), countries.get("")));
    }
}
