package dev.dunning.core.decision;

import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides one dossier on one day: the questions in order, the first answer counts. */
final class Deliberation {

    private static final String ENGINE = "dunning/0.1";

    private final DunningPolicy policy;
    private final Situation situation;
    private final List<Climber> climbers;
    private final Answers answers;
    private final Thanks thanks;
    private final Outlook outlook;

    Deliberation(DunningPolicy policy, Dossier dossier, LocalDate today) {
        this.policy = policy;
        this.situation = new Situation(policy, dossier, today);
        this.climbers = situation.claimables.stream()
                .map(claimable -> Climber.of(situation, claimable))
                .toList();
        this.answers = new Answers(situation);
        this.thanks = new Thanks(situation);
        this.outlook = new Outlook(situation, climbers, answers, thanks);
    }

    Decision decision() {
        return thanks().or(this::settled)
                .or(this::question)
                .or(this::tooLittle)
                .or(this::act)
                .or(this::answer)
                .or(this::hold)
                .or(this::unbookedDebit)
                .or(this::end)
                .orElseGet(this::waiting);
    }

    private Optional<Decision> thanks() {
        return thanks.next()
                .filter(step -> outlook.free().isEmpty())
                .map(thanks::plan)
                .map(this::act);
    }

    private Optional<Decision> settled() {
        if (!situation.claimables.isEmpty()) {
            return Optional.empty();
        }
        return remainder()
                .or(() -> thanksToCome())
                .or(() -> Optional.of(new Settled(
                        debtor(), situation.today, why(List.of(Reason.of("nothing-is-owed")), List.of(), List.of()))));
    }

    /** Costs or interest that were claimed stay owed when a payment met the principal before them. */
    private Optional<Decision> remainder() {
        Money rest = situation.claimedBesidePrincipal().minus(situation.ledger.credit());
        boolean paid = situation.ledger.items().stream()
                .anyMatch(item -> item.closedOn().filter(situation::wasPaidOn).isPresent());
        return paid && !situation.allocation().isPrincipalLast() && rest.isPositive()
                ? unlessAnswered(new Question(
                        Reason.of("costs-or-interest-are-left").with("amount", rest),
                        List.of("keep-claiming", "waive", "write-off")))
                : Optional.empty();
    }

    private Optional<Decision> unlessAnswered(Question question) {
        return Questions.answer(situation, question, LocalDate.MIN).isPresent()
                ? Optional.empty()
                : Optional.of(refer(question));
    }

    private Optional<Decision> thanksToCome() {
        return thanks.day()
                .map(day -> waiting(
                        Optional.of(day),
                        List.of(Reason.of("thanks-will-follow").with("day", day))));
    }

    private Optional<Decision> question() {
        return situation.questions.open().map(this::refer);
    }

    private Decision refer(Question question) {
        return new Refer(debtor(), situation.today, question, why(List.of(question.reason()), rejected(), List.of()));
    }

    private Optional<Decision> tooLittle() {
        Money minimum = situation.conventions().minimumBalance();
        Money open = Money.sum(
                situation.dossier.currency(),
                situation.claimables.stream().map(Claimable::undisputed).toList());
        boolean below = minimum.currency().equals(open.currency()) && open.compareTo(minimum) < 0;
        boolean allDisputed = !open.isPositive();
        return below && !allDisputed
                ? Optional.of(waiting(
                        outlook.newInvoiceDay(),
                        List.of(Reason.of("balance-is-below-the-minimum")
                                .with("open", open)
                                .with("minimum", minimum))))
                : Optional.empty();
    }

    private Optional<Decision> act() {
        List<Climber> unhindered = outlook.free().stream()
                .filter(climber ->
                        situation.limits.obstacle(climber.claimable()).isEmpty())
                .toList();
        return unhindered.isEmpty()
                ? Optional.empty()
                : Optional.of(carriedOut(new Planner(situation, unhindered).plan()));
    }

    /** What the debtor did is answered when nothing else goes out. */
    private Optional<Decision> answer() {
        return situation.limits.obstacle().isPresent()
                ? Optional.empty()
                : answers.due().map(answer -> carriedOut(new AnswerPlanner(situation).plan(answer)));
    }

    private Decision carriedOut(Plan plan) {
        if (plan.notices().isEmpty()) {
            return quiet(plan).orElseGet(() -> noChannel(plan));
        }
        return declined(plan).or(() -> unfair(plan)).orElseGet(() -> act(plan));
    }

    /** Every channel that could be used is closed by the law for some days only. */
    private Optional<Decision> quiet(Plan plan) {
        Optional<LocalDate> free = plan.rejected().stream()
                .filter(rejected -> rejected.subject() == Subject.CHANNEL)
                .flatMap(rejected -> rejected.until().stream())
                .min(Comparator.naturalOrder());
        return free.map(day -> new Wait(
                debtor(),
                situation.today,
                Optional.of(day),
                why(
                        plan.rejected().stream()
                                .filter(rejected -> rejected.until().isPresent())
                                .flatMap(rejected -> rejected.reasons().stream())
                                .distinct()
                                .toList(),
                        join(rejected(), plan.rejected()),
                        List.of())));
    }

    /** A court may strike terms above the law and all that hangs on them, so a person looks before they are used. */
    private Optional<Decision> unfair(Plan plan) {
        Question question = new Question(
                Reason.of("terms-ask-more-than-the-law-gives"), List.of(Questions.GO_ON, "mend-the-terms", "stop"));
        boolean asked = plan.rejected().stream()
                .flatMap(rejected -> rejected.reasons().stream())
                .anyMatch(reason -> reason.rule().id().equals("no-interest-above-the-law-from-a-consumer"));
        boolean answered = Questions.answer(situation, question, LocalDate.MIN)
                .filter(Questions.GO_ON::equals)
                .isPresent();
        return asked && !answered ? Optional.of(refer(question)) : Optional.empty();
    }

    private Decision act(Plan plan) {
        return new Act(
                debtor(),
                situation.today,
                plan.notices(),
                why(plan.because(), join(rejected(plan.notices()), plan.rejected()), plan.notices()));
    }

    private Decision noChannel(Plan plan) {
        Question question = new Question(Reason.of("no-channel-is-left"), List.of("call", "find-address", "stop"));
        return new Refer(
                debtor(),
                situation.today,
                question,
                why(List.of(question.reason()), join(rejected(), plan.rejected()), List.of()));
    }

    /** After a no the same notice is not proposed again; a person says what happens instead. */
    private Optional<Decision> declined(Plan plan) {
        return plan.notices().stream()
                .filter(notice -> situation
                        .verdict(notice.key())
                        .filter(granted -> !granted)
                        .isPresent())
                .findFirst()
                .map(notice -> refer(new Question(
                        Reason.of("approval-was-declined").with("step", notice.step()),
                        List.of("withdraw-the-announcement", "hold", "call", "write-off"))));
    }

    private Optional<Decision> hold() {
        List<Climber> paused = climbers.stream().filter(Climber::isPaused).toList();
        if (paused.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = paused.stream()
                .flatMap(climber -> climber.claimable().blocks().stream())
                .toList();
        return Optional.of(new Hold(
                debtor(),
                situation.today,
                outlook.nextChange(),
                why(blocks.stream().map(Block::reason).distinct().toList(), rejected(), List.of())));
    }

    private Optional<Decision> unbookedDebit() {
        return new UnbookedDebits(situation).question().map(this::refer);
    }

    /** When the last step has been taken and its deadline has passed, a person goes on. */
    private Optional<Decision> end() {
        boolean begun = climbers.stream()
                .anyMatch(climber -> !climber.claimable().messages().isEmpty());
        Question question = new Question(
                begun ? Reason.of("ladder-has-ended") : Reason.of("no-step-fits"),
                List.of("call", "hand-over", "plan", "write-off", "wait"));
        boolean ended = climbers.stream().anyMatch(this::hasEnded);
        boolean answered = Questions.answer(situation, question, lastMessage()).isPresent();
        return ended && !answered ? Optional.of(refer(question)) : Optional.empty();
    }

    private LocalDate lastMessage() {
        return situation.messages.stream()
                .map(sent -> sent.on())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private boolean hasEnded(Climber climber) {
        return climber.isFree()
                && climber.claimable().isOverdue()
                && climber.ladder().isStuck()
                && deadlinePassed(climber);
    }

    private boolean deadlinePassed(Climber climber) {
        return climber.claimable().messages().stream()
                .flatMap(sent -> sent.respondBy().stream())
                .allMatch(last -> situation.today.isAfter(last) && !situation.booked.isBefore(last));
    }

    private Decision waiting() {
        List<Reason> reasons = new ArrayList<>();
        outlook.limits().map(Block::reason).forEach(reasons::add);
        answers.list().stream()
                .filter(answer -> answer.obstacles().isEmpty() && !answer.isDue(situation.today))
                .map(Answer::reason)
                .forEach(reasons::add);
        climbers.stream()
                .flatMap(climber -> Stream.concat(
                        climber.claimable().blocks().stream().map(Block::reason), climber.waitsFor().stream()))
                .forEach(reasons::add);
        List<Reason> because = reasons.isEmpty() ? List.of(Reason.of("nothing-is-due")) : reasons;
        return waiting(outlook.nextChange(), because.stream().distinct().toList());
    }

    private Decision waiting(Optional<LocalDate> until, List<Reason> because) {
        return new Wait(debtor(), situation.today, until, why(because, rejected(), List.of()));
    }

    private List<Rejected> rejected() {
        return rejected(List.of());
    }

    private List<Rejected> rejected(List<Notice> notices) {
        return new Alternatives(situation, climbers, answers, notices).rejected();
    }

    private Explanation why(List<Reason> because, List<Rejected> butNot, List<Notice> notices) {
        Provenance provenance = new Provenance(
                ENGINE,
                policy.document(situation.dossier.debtor()).citedAs(),
                policy.law().id(),
                policy.law().knownThrough());
        return new Explanation(because, butNot, Cautions.of(situation, notices), provenance);
    }

    private String debtor() {
        return situation.dossier.debtor().id();
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
