package dev.dunning.templates;

import dev.dunning.core.debtor.Arm;
import dev.dunning.core.receivable.Dossier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which text of an occasion: that of a law, of an arm of an experiment, of both or of neither.
 *
 * @param occasion the occasion
 * @param law in lower case; empty in a text for every law that has none of its own
 * @param arm id of the arm; empty in a text for everybody whose arm has none of its own
 */
record TextName(Occasion occasion, String law, String arm) {

    /** The laws that can have a text of their own, and the empty one for all others. */
    static final List<String> LAWS = Stream.concat(
                    Stream.of(""), Vocabularies.LAWS.stream().map(law -> law.toLowerCase(Locale.ROOT)))
            .toList();

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("([a-z-]+)(?:\\.([a-z]+))?(?:@(" + ID + "))?");

    private static final int ARM = 3;

    /** The text that fits a dossier best. */
    static TextName of(Occasion occasion, Dossier dossier) {
        return new TextName(occasion, dossier.lawId().toLowerCase(Locale.ROOT), arm(dossier));
    }

    static String arm(Dossier dossier) {
        return dossier.debtor().experiment().map(Arm::arm).orElse("");
    }

    static boolean isArm(String id) {
        return ID.matcher(id).matches();
    }

    /** Reads a name such as {@code final-notice.be@warm}; empty when there is no such text. */
    static Optional<TextName> parse(String file) {
        Matcher name = NAME.matcher(file);
        if (!name.matches() || !LAWS.contains(orEmpty(name.group(2)))) {
            return Optional.empty();
        }
        return Occasion.offered().stream()
                .filter(occasion -> occasion.file().equals(name.group(1)))
                .map(occasion -> new TextName(occasion, orEmpty(name.group(2)), orEmpty(name.group(ARM))))
                .findFirst();
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** The texts of an occasion that are in no arm, each law's and the common one. */
    static Stream<TextName> plain(Occasion occasion) {
        return LAWS.stream().map(law -> new TextName(occasion, law, ""));
    }

    /** The name of its source, without the ending. */
    String file() {
        return occasion.file() + (law.isEmpty() ? "" : "." + law) + (arm.isEmpty() ? "" : "@" + arm);
    }

    boolean isInArm() {
        return !arm.isEmpty();
    }

    /** The texts that serve for it, best first: what its law needs goes before what its arm tries. */
    List<TextName> inOrder() {
        return List.of(
                this, new TextName(occasion, law, ""), new TextName(occasion, "", arm), new TextName(occasion, "", ""));
    }

    /** The laws, as they are called, for which others of these texts serve in the arm of this one. */
    Set<String> ownLaws(Set<TextName> all) {
        return Vocabularies.LAWS.stream()
                .filter(law -> Stream.of("", arm)
                        .anyMatch(own -> all.contains(new TextName(occasion, law.toLowerCase(Locale.ROOT), own))))
                .collect(Collectors.toSet());
    }
}
