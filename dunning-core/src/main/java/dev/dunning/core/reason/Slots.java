package dev.dunning.core.reason;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills the open places of a sentence with the facts of a reason: {@code {invoice}} tells several with "and",
 * {@code {channel:or}} with "or", {@code {day:first}} only the first of several days, and {@code {days:days}} a number with
 * its word, such as "1 day".
 */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(?::(or|first|days))?}");

    private static final String DAYS = "days";

    /** What a host or a law calls by name: it is never translated. */
    private static final Set<String> NAMES =
            Set.of("step", "steps", "table", "key", "base", "invoice", "invoices", "debtor", "country", "currency");

    /** Names that could be read as a part of the sentence. */
    private static final Set<String> QUOTED = Set.of("step", "steps", "table", "key", "base");

    /** Names that come in great numbers. */
    private static final Set<String> MANY = Set.of("invoice", "invoices");

    private final Texts texts;
    private final Figures figures;

    Slots(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts);
    }

    static boolean has(String pattern, String fact) {
        return SLOT.matcher(pattern).results().anyMatch(slot -> slot.group(1).equals(fact));
    }

    String fill(String pattern, Map<String, Object> facts) {
        return SLOT.matcher(pattern)
                .replaceAll(slot -> Matcher.quoteReplacement(print(slot, facts.get(slot.group(1)))));
    }

    private String print(MatchResult slot, @Nullable Object fact) {
        String joint = Optional.ofNullable(slot.group(2)).orElse("and");
        return fact == null ? "?" : print(slot.group(1), fact, joint);
    }

    private String print(String slot, Object fact, String joint) {
        if (fact instanceof Number number && joint.equals(DAYS)) {
            return figures.counted(new BigDecimal(number.toString()), joint);
        } else if (fact instanceof LocalDate day) {
            return figures.day(day);
        } else if (fact instanceof Money money) {
            return figures.money(money);
        } else if (fact instanceof Rate rate) {
            return figures.rate(rate);
        } else if (fact instanceof BigDecimal number) {
            return figures.number(number.toPlainString());
        } else if (fact instanceof Map<?, ?> parts) {
            return figures.list(parts(slot, parts), joint);
        } else if (fact instanceof Collection<?> several) {
            return several(slot, several, joint);
        }
        return word(slot, fact.toString());
    }

    private String several(String slot, Collection<?> facts, String joint) {
        List<LocalDate> days = facts.stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .toList();
        if (!days.isEmpty()) {
            return joint.equals("first") ? figures.day(Collections.min(days)) : figures.days(days);
        }
        List<String> members =
                facts.stream().map(fact -> print(slot, fact, joint)).toList();
        return MANY.contains(slot) ? figures.shortList(members, joint) : figures.list(members, joint);
    }

    private List<String> parts(String slot, Map<?, ?> parts) {
        return parts.entrySet().stream()
                .map(part -> figures.part(
                        print(slot, part.getValue(), "and"),
                        word(slot, part.getKey().toString())))
                .toList();
    }

    private String word(String slot, String fact) {
        if (NAMES.contains(slot)) {
            return QUOTED.contains(slot) ? figures.quoted(fact) : fact;
        }
        return texts.find("word." + slot + "." + fact)
                .or(() -> texts.find("word." + fact))
                .orElse(fact);
    }
}
