package dev.dunning.core.json;

import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.DunningEvent.Approval;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Fate;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.Tracked;
import java.util.List;
import java.util.function.Supplier;

/** What happened to messages before and after they went out. */
final class MessageEvents {

    static final Choice<NoticeKind> NOTICE_KIND = Choice.of(NoticeKind.values());

    static final List<EventForm> FORMS = List.of(
            EventForm.of("sent", Sent.class, MessageEvents::sent, MessageEvents::write),
            tracked("delivered", Fate.DELIVERED),
            tracked("bounced", Fate.BOUNCED),
            tracked("read", Fate.READ),
            tracked("answered", Fate.ANSWERED),
            tracked("retracted", Fate.RETRACTED),
            approval("approved", true),
            approval("declined", false),
            EventForm.of(
                    "question-answered",
                    QuestionAnswered.class,
                    MessageEvents::questionAnswered,
                    MessageEvents::write));

    private MessageEvents() {}

    private static EventForm tracked(String word, Fate fate) {
        return EventForm.of(
                word,
                Tracked.class,
                event -> event.fate() == fate,
                (in, entry) -> {
                    var message = in.required("message", Scalars.ID);
                    return () -> new Tracked(entry.get(), fate, message.get());
                },
                (event, out) -> out.put("message", event.message()));
    }

    private static EventForm approval(String word, boolean granted) {
        return EventForm.of(
                word,
                Approval.class,
                event -> event.granted() == granted,
                (in, entry) -> {
                    var key = in.required("key", Scalars.ID);
                    return () -> new Approval(entry.get(), key.get(), granted);
                },
                (event, out) -> out.put("key", event.key()));
    }

    private static Supplier<QuestionAnswered> questionAnswered(Fields in, Supplier<Entry> entry) {
        var rule = in.required("rule", Scalars.ID);
        var answer = in.required("answer", Scalars.ID);
        return () -> new QuestionAnswered(entry.get(), rule.get(), answer.get());
    }

    private static void write(QuestionAnswered event, Tree out) {
        out.put("rule", event.rule()).put("answer", event.answer());
    }

    private static Supplier<Sent> sent(Fields in, Supplier<Entry> entry) {
        var step = in.required("step", Scalars.ID);
        var kind = in.required("kind", NOTICE_KIND);
        var channel = in.required("channel", ContactReader.CHANNEL);
        var invoices = in.required("invoices", Lists.of(Scalars.ID));
        var carried = in.list("carried", Scalars.ID);
        var respondBy = in.optional("respondBy", Scalars.DATE);
        var message = in.optional("message", Scalars.ID);
        var claimed = in.optional("claimed", SentParts.CLAIMED);
        var announced = in.optional("announced", SentParts.ANNOUNCED);
        var text = in.optional("text", Scalars.ID);
        var experiment = in.optional("experiment", DebtorReader.ARM);
        return () -> new Sent(
                entry.get(),
                step.get(),
                kind.get(),
                channel.get(),
                invoices.get(),
                carried,
                respondBy,
                message,
                claimed,
                announced,
                text,
                experiment);
    }

    private static void write(Sent event, Tree out) {
        out.put("step", event.step())
                .put("kind", event.kind())
                .put("channel", event.channel())
                .put("invoices", event.invoices())
                .putFilled("carried", event.carried())
                .put("respondBy", event.respondBy())
                .put("message", event.message())
                .put("claimed", event.claimed().map(SentParts::tree))
                .put("announced", event.announced().map(SentParts::tree))
                .put("text", event.text())
                .put("experiment", event.experiment().map(DebtorTree::arm));
    }
}
