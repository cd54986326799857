package dev.dunning.templates.pay;

/** Long numbers in groups, so that people can copy them. */
final class Groups {

    private Groups() {}

    /** The last group may be the short one. */
    static String fromLeft(String text, int size) {
        return text.replaceAll(".{" + size + "}(?=.)", "$0 ");
    }

    /** The first group may be the short one. */
    static String fromRight(String text, int size) {
        return text.replaceAll("(?<=.)(?=(.{" + size + "})+$)", " ");
    }
}
