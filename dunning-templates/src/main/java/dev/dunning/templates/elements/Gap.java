package dev.dunning.templates.elements;

/**
 * Where a text breaks a rule.
 *
 * @param text its name
 * @param rule the rule
 * @param when the choices under which it does; empty when always
 */
public record Gap(String text, Rule rule, String when) {

    /**
     * Says what is wrong.
     *
     * @return the words, without the name of the text
     */
    public String found() {
        String where = when.isEmpty() ? "" : " (with " + when + ")";
        String verb = rule.need() == Need.FORBIDDEN ? "says" : "does not say";
        return verb + " `" + rule.element().id() + "`" + where;
    }

    /**
     * Says how to mend it.
     *
     * @return what to do, and who asks for it
     */
    public String remedy() {
        String mend =
                rule.need() == Need.FORBIDDEN ? "leave it out" : rule.element().mend();
        return mend + " [" + rule.source() + "]";
    }

    /**
     * Says both in one line.
     *
     * @return the line
     */
    public String line() {
        return text + " " + found() + "; " + remedy();
    }
}
