package dev.dunning.examples.cli.report;

import static dev.dunning.examples.cli.report.Html.css;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.decision.Wait;
import dev.dunning.core.reason.Reason;
import dev.dunning.examples.cli.run.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws what to do today, in a line or two. */
record Action(CaseFile file) {

    void draw(Html html) {
        html.tag("div", () -> lines(html), css("action"));
    }

    private void lines(Html html) {
        Decision decision = file.decision();
        if (decision instanceof Act act) {
            act.notices().forEach(notice -> notice(html, notice));
        } else if (decision instanceof Refer refer) {
            html.tag("p", refer.question().text(Locale.ENGLISH), css("do"));
            options(html, refer.question().options());
        } else if (decision instanceof Hold hold) {
            html.tag("p", "Nothing goes out" + until(hold.until()), css("do"));
            because(html);
        } else if (decision instanceof Wait wait) {
            html.tag("p", "Nothing to do" + until(wait.until()), css("do"));
            because(html);
        } else {
            html.tag("p", "Nothing is owed.", css("do"));
        }
    }

    private static String until(Optional<LocalDate> until) {
        return until.map(day -> " before " + English.day(day) + ".").orElse(" until something new is known.");
    }

    private void because(Html html) {
        file.decision().why().because().stream()
                .findFirst()
                .map(reason -> reason.text(Locale.ENGLISH))
                .ifPresent(text -> html.tag("p", text));
    }

    private static void options(Html html, List<String> options) {
        if (!options.isEmpty()) {
            html.tag("p", () -> {
                html.text("Answers: ");
                options.forEach(option -> html.tag("span", English.plain(option), css("option")));
            });
        }
    }

    private static void notice(Html html, Notice notice) {
        html.tag(
                "p",
                () -> {
                    html.text(English.title(notice.step()));
                    html.tag("span", " by " + channels(notice), css("channel"));
                },
                css("do"));
        String terms = terms(notice);
        if (!terms.isEmpty()) {
            html.tag("p", terms);
        }
        notice.approval()
                .map(Reason::toString)
                .ifPresent(text -> html.tag(
                        "p",
                        () -> {
                            html.tag("strong", "Needs a yes: ");
                            html.text(text);
                            html.tag("small", () -> {
                                html.text("Say it with an event approved or declined and the key ");
                                html.tag("code", () -> html.name(notice.key()));
                            });
                        },
                        css("approval")));
        notice.ifUnpaid()
                .ifPresent(next -> html.tag(
                        "p",
                        "If nothing is paid: " + English.plain(next.step()) + " on " + English.day(next.on()) + ", for "
                                + English.money(next.total()) + ".",
                        css("next")));
    }

    private static String channels(Notice notice) {
        return notice.channels().stream().map(English::channel).collect(Collectors.joining(" and "));
    }

    private static String terms(Notice notice) {
        String asked = notice.claim().total().isZero()
                ? ""
                : "Asks for " + English.money(notice.claim().total());
        String by = notice.respondBy()
                .map(day -> (asked.isEmpty() ? "To be answered by " : ", to be paid by ") + English.day(day))
                .orElse("");
        return asked.isEmpty() && by.isEmpty() ? "" : asked + by + ".";
    }
}
