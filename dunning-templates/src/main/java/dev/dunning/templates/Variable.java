package dev.dunning.templates;

import java.util.Map;

/**
 * What a template may ask for under a name.
 *
 * @param kind how it may be used
 * @param row what one row offers on top of everything around it
 */
record Variable(Kind kind, Map<String, Variable> row) {

    /** How a variable may be used. */
    enum Kind {
        /** A text that is always there. */
        TEXT,
        /** A text that can be missing: may be printed only inside a section of its own name. */
        MAYBE,
        /** True or false: may be asked, never printed. */
        FLAG,
        /** Texts one after the other, each printed with a dot. */
        LINES,
        /** Groups of variables, one after the other; also used for one group that can be missing. */
        ROWS
    }

    static Variable of(Kind kind) {
        return new Variable(kind, Map.of());
    }
}
