package dev.dunning.templates.elements;

import java.util.Arrays;

/** How badly a message needs an element. */
public enum Need {
    /** On every path. */
    REQUIRED("R"),
    /** Where it helps; a text without it is still a text. */
    RECOMMENDED("+"),
    /** On no path. */
    FORBIDDEN("x");

    private final String sign;

    Need(String sign) {
        this.sign = sign;
    }

    static Need of(String sign) {
        return Arrays.stream(values())
                .filter(need -> need.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("`" + sign + "` is no need; write R, + or x"));
    }
}
