package dev.dunning.templates.format;

import java.util.List;
import java.util.function.IntFunction;

/** What the days of a month are called aloud. */
final class DayWords {

    static final IntFunction<String> DUTCH = counted(new DutchWords());

    static final IntFunction<String> ENGLISH = listed("""
            first second third fourth fifth sixth seventh eighth ninth tenth
            eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh
            twenty-eighth twenty-ninth thirtieth thirty-first""");

    static final IntFunction<String> GERMAN = listed("""
            erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte
            elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste
            einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste fünfundzwanzigste
            sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste dreißigste
            einunddreißigste""");

    static final IntFunction<String> SWISS = day -> GERMAN.apply(day).replace("ß", "ss");

    static final IntFunction<String> FRENCH = day -> day == 1 ? "premier" : FrenchWords.FRENCH.words(day, Noun.NONE);

    private DayWords() {}

    private static IntFunction<String> counted(NumberWords words) {
        return day -> words.words(day, Noun.NONE);
    }

    private static IntFunction<String> listed(String words) {
        List<String> days = Words.of(words);
        return day -> days.get(day - 1);
    }
}
