package dev.dunning.templates;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        return Stream.<Supplier<String>>of(
                        () -> open ? heading : whole(),
                        this::whole,
                        this::brief,
                        () -> job.creditor().name())
                .map(Supplier::get)
                .map(line -> INVISIBLE.matcher(line).replaceAll("").strip())
                .filter(line -> line.codePointCount(0, line.length()) <= LONGEST)
                .findFirst()
                .orElseGet(this::cut);
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
        String name = INVISIBLE.matcher(job.creditor().name()).replaceAll("");
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
