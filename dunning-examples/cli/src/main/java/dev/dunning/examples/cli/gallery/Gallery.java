package dev.dunning.examples.cli.gallery;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.Tone;
import dev.dunning.templates.Composition;
import dev.dunning.templates.Failure;
import dev.dunning.templates.Letters;
import dev.dunning.templates.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every occasion in every language, country, channel and tone that words it differently. */
public final class Gallery {

    private final Letters letters;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final List<String> failures = new ArrayList<>();

    private Gallery(Letters letters) {
        this.letters = letters;
    }

    /**
     * Words all of them.
     *
     * @param letters the texts
     * @return the gallery
     */
    public static Gallery of(Letters letters) {
        Gallery gallery = new Gallery(letters);
        List<Story> stories = Story.all();
        Edition.all()
                .forEach(edition -> stories.stream()
                        .flatMap(story -> story.scenes(edition.dossier()))
                        .forEach(scene -> gallery.add(edition, scene)));
        return gallery;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /**
     * Lists what could not be worded, though a text for its channel ships.
     *
     * @return one line each
     */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private void add(Edition edition, Story.Scene scene) {
        for (Channel channel : Channel.values()) {
            Map<String, List<Tone>> tones = new LinkedHashMap<>();
            Map<String, Message> texts = new LinkedHashMap<>();
            for (Tone tone : Tone.values()) {
                Composition words =
                        letters.compose(in(tone, scene.act()), scene.dossier(), Optional.of(channel), Optional.empty());
                words.messages().forEach(message -> {
                    texts.putIfAbsent(message.text(), message);
                    tones.computeIfAbsent(message.text(), text -> new ArrayList<>())
                            .add(tone);
                });
                words.failures().forEach(failure -> note(edition, failure));
            }
            texts.forEach((text, message) -> add(new Sheet(edition, message, tones.getOrDefault(text, List.of()))));
        }
    }

    /** A step that comes a second time in a story is shown once. */
    private void add(Sheet sheet) {
        if (files.add(sheet.file())) {
            sheets.add(sheet);
        }
    }

    private void note(Edition edition, Failure failure) {
        String line = edition.name() + " " + failure.notice() + " by " + failure.channel() + ": " + failure.text();
        if (failure.code() != Failure.Code.NO_TEXT_FOR_CHANNEL && !failures.contains(line)) {
            failures.add(line);
        }
    }

    private static Act in(Tone tone, Act act) {
        Notice notice = act.notices().get(0);
        Notice other = new Notice(
                notice.key(),
                notice.step(),
                notice.kind(),
                notice.ordinal(),
                tone,
                notice.channels(),
                notice.invoices(),
                notice.claim(),
                notice.sent(),
                notice.respondBy(),
                notice.approval(),
                notice.sendBetween(),
                notice.attachments(),
                notice.onLapse(),
                notice.ifUnpaid(),
                notice.plan(),
                notice.handOverTo(),
                notice.record());
        return new Act(act.debtor(), act.on(), List.of(other), act.why());
    }
}
