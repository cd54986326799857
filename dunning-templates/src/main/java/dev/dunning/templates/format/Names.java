package dev.dunning.templates.format;

import java.util.List;

/**
 * What the days of the week and the months are called.
 *
 * @param weekdays from Monday to Sunday
 * @param months from January to December
 */
record Names(List<String> weekdays, List<String> months) {

    static final Names DUTCH = new Names(
            Words.of("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
            Words.of("januari februari maart april mei juni juli augustus september oktober november december"));

    static final Names ENGLISH = new Names(
            Words.of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
            Words.of("January February March April May June July August September October November December"));

    static final Names GERMAN = new Names(
            Words.of("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
            Words.of("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"));

    static final Names AUSTRIAN = new Names(
            GERMAN.weekdays(),
            Words.of("Jänner Februar März April Mai Juni Juli August September Oktober November Dezember"));

    static final Names FRENCH = new Names(
            Words.of("lundi mardi mercredi jeudi vendredi samedi dimanche"),
            Words.of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"));
}
