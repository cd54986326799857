package dev.dunning.templates;

import java.util.Optional;
import java.util.regex.Pattern;

/** The subject of an e-mail: one short line, which to a natural person says nothing of a debt. */
final class Subject {

    private static final int LONGEST = 65;

    /** Characters that nobody sees, a mark that joins letters for example, do not belong into a header. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final Job job;

    Subject(Job job) {
        this.job = job;
    }

    /** The first that is short enough; what a locked screen shows tells others of no debt, and of no number of them. */
    String of(String heading) {
        boolean open = !job.debtor().kind().isNaturalPerson()
                && job.notice().invoices().size() <= 1;
        return Optional.of(heading)
                .filter(line -> open)
                .flatMap(Subject::printed)
                .or(() -> printed(whole()))
                .or(() -> printed(brief()))
                .or(() -> printed(job.creditor().name()))
                .orElseGet(this::cut);
    }

    /** The line as it is shown; empty where it is too long for that. */
    private static Optional<String> printed(String line) {
        return Optional.of(visible(line).strip()).filter(shown -> shown.codePointCount(0, shown.length()) <= LONGEST);
    }

    private static String visible(String line) {
        return isPlain(line) ? line : INVISIBLE.matcher(line).replaceAll("");
    }

    /** Most lines are plain, and have nothing to be taken out. */
    private static boolean isPlain(String line) {
        return line.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private String whole() {
        return job.texts()
                .line(
                        Line.SUBJECT_PRIVATE,
                        new Facts()
                                .text("debtor.id", job.debtor().id())
                                .text("creditor.name", job.creditor().name()));
    }

    private String brief() {
        return job.texts()
                .line(
                        Line.SUBJECT_SHORT,
                        new Facts().text("debtor.id", job.debtor().id()));
    }

    private String cut() {
        String name = visible(job.creditor().name());
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
