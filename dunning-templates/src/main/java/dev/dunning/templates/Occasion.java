package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The occasions that have a text of their own: a kind of notice, and for reminders which one it is. */
enum Occasion {
    COURTESY(NoticeKind.COURTESY, Form.DEMAND, Trait.PAY),
    FIRST_REMINDER(NoticeKind.REMINDER, Form.DEMAND, Trait.PAY, Trait.DEADLINE),
    SECOND_REMINDER(NoticeKind.REMINDER, Form.DEMAND, Trait.PAY, Trait.DEADLINE),
    /** The third and every later one; a host may have a text for it, else it is the second once more. */
    THIRD_REMINDER(NoticeKind.REMINDER, Form.DEMAND, Trait.PAY, Trait.DEADLINE, Trait.OPTIONAL),
    STATUTORY_NOTICE(NoticeKind.STATUTORY_NOTICE, Form.WRITTEN, Trait.PAY, Trait.DEADLINE),
    FINAL_NOTICE(NoticeKind.FINAL_NOTICE, Form.DEMAND, Trait.PAY, Trait.DEADLINE, Trait.ITEMISED),
    HAND_OVER(NoticeKind.HAND_OVER, Form.WRITTEN, Trait.ITEMISED),
    PLAN_PROPOSAL(NoticeKind.PLAN_PROPOSAL, Form.DEMAND, Trait.PAY, Trait.ANSWER_BY),
    PLAN_CONFIRMATION(NoticeKind.PLAN_CONFIRMATION, Form.WRITTEN, Trait.PAY),
    PLAN_BREACH(NoticeKind.PLAN_BREACH, Form.DEMAND, Trait.PAY, Trait.DEADLINE),
    PROMISE_CONFIRMATION(NoticeKind.PROMISE_CONFIRMATION, Form.WRITTEN, Trait.PAY, Trait.ANSWER_BY),
    DISPUTE_ACKNOWLEDGEMENT(NoticeKind.DISPUTE_ACKNOWLEDGEMENT, Form.WRITTEN, Trait.ANSWER_BY),
    THANK_YOU(NoticeKind.THANK_YOU, Form.REPAIR, Trait.FREE),
    CHECK_IN(NoticeKind.CHECK_IN, Form.CHECK_IN, Trait.FREE),
    STATEMENT(NoticeKind.STATEMENT, Form.WRITTEN, Trait.PAY),
    SEND_COPY(NoticeKind.SEND_COPY, Form.WRITTEN, Trait.PAY),
    STOP_SUPPLY(NoticeKind.STOP_SUPPLY, Form.WRITTEN, Trait.PAY, Trait.OPTIONAL),
    WRITE_OFF(NoticeKind.WRITE_OFF, Form.WRITTEN, Trait.OPTIONAL),
    CALL(NoticeKind.CALL, Form.SPOKEN_DEMAND),
    REPAIR_CALL(NoticeKind.REPAIR_CALL, Form.SPOKEN_REPAIR, Trait.FREE);

    /** What is true of an occasion. */
    private enum Trait {
        PAY,
        DEADLINE,
        ANSWER_BY,
        ITEMISED,
        FREE,
        OPTIONAL
    }

    /** Which channels can carry an occasion, and with which text. */
    private enum Form {
        WRITTEN(true, Map.of()),
        DEMAND(
                true,
                Map.of(
                        Channel.SMS, Script.SMS_CALL,
                        Channel.VOICE, Script.VOICE_CALL,
                        Channel.PHONE, Script.PHONE_CALL)),
        REPAIR(true, Map.of(Channel.SMS, Script.SMS_THANKS, Channel.PHONE, Script.PHONE_REPAIR)),
        CHECK_IN(true, Map.of(Channel.PHONE, Script.PHONE_CHECK_IN)),
        SPOKEN_DEMAND(false, DEMAND.scripts),
        SPOKEN_REPAIR(false, Map.of(Channel.PHONE, Script.PHONE_REPAIR));

        private final boolean written;
        private final Map<Channel, Script> scripts;

        Form(boolean written, Map<Channel, Script> scripts) {
            this.written = written;
            this.scripts = scripts;
        }
    }

    private final String file = Kebab.of(this);
    private final NoticeKind kind;
    private final Form form;
    private final List<Trait> traits;

    Occasion(NoticeKind kind, Form form, Trait... traits) {
        this.kind = kind;
        this.form = form;
        this.traits = List.of(traits);
    }

    private static final Map<NoticeKind, Occasion> BY_KIND = new EnumMap<>(NoticeKind.class);

    static {
        for (Occasion occasion : values()) {
            BY_KIND.putIfAbsent(occasion.kind, occasion);
        }
    }

    /** The occasions of a notice, the one that fits best first; none when no text can be written for it. */
    static List<Occasion> of(Notice notice) {
        if (notice.kind() == NoticeKind.REMINDER) {
            return switch (notice.ordinal()) {
                case 1 -> List.of(FIRST_REMINDER);
                case 2 -> List.of(SECOND_REMINDER);
                default -> List.of(THIRD_REMINDER, SECOND_REMINDER);
            };
        }
        return Optional.ofNullable(BY_KIND.get(notice.kind())).stream().toList();
    }

    /** The occasions that are written as letters and e-mails, and for which a text ships. */
    static List<Occasion> written() {
        return offered().stream().filter(occasion -> !occasion.isOptional()).toList();
    }

    /** The occasions that can be written, also those for which only a host has a text. */
    static List<Occasion> offered() {
        return List.of(values()).stream().filter(Occasion::isWritten).toList();
    }

    /** The name of its source, such as {@code first-reminder}. */
    String file() {
        return file;
    }

    /** The occasion whose rules it keeps. */
    String rules() {
        return this == THIRD_REMINDER ? SECOND_REMINDER.file() : file();
    }

    boolean isOptional() {
        return traits.contains(Trait.OPTIONAL);
    }

    NoticeKind kind() {
        return kind;
    }

    boolean isWritten() {
        return form.written;
    }

    /** What is said, or written in a text message, by a channel that carries no letter. */
    Optional<Script> script(Channel channel) {
        return Optional.ofNullable(form.scripts.get(channel));
    }

    /** Whether it is about open invoices. */
    boolean isAboutDebt() {
        return !traits.contains(Trait.FREE);
    }

    /** Whether the debtor pays the creditor on this message, by a day that it names. */
    boolean hasDeadline() {
        return traits.contains(Trait.DEADLINE);
    }

    /** Whether it names a day by which one of the two answers, or on which a promise is kept. */
    boolean namesADay() {
        return traits.contains(Trait.ANSWER_BY);
    }

    boolean saysHowToPay() {
        return traits.contains(Trait.PAY);
    }

    /** Whether every line of the claim is printed, and not only the invoices. */
    boolean itemisesClaim() {
        return traits.contains(Trait.ITEMISED);
    }
}
