package dev.dunning.examples.cli;

import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.simulation.analysis.PolicyAnalysis.Sample;
import dev.dunning.templates.Failure;
import dev.dunning.templates.LanguageSupport;
import dev.dunning.templates.Letters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the messages for which there are no words, in the languages in which their debtors read. */
final class MissingTexts {

    private final PolicyDocument policy;
    private final Optional<String> language;
    private final Letters letters = Letters.standard();
    private final Map<Wordless, Set<Channel>> found = new LinkedHashMap<>();

    /** A message that cannot be worded, and why; the channels apart. */
    private record Wordless(String path, NoticeKind kind, String language, String why) {}

    MissingTexts(PolicyDocument policy, Optional<String> language) {
        this.policy = policy;
        this.language = language;
    }

    List<Issue> issues(List<Sample> samples) {
        samples.forEach(this::word);
        return found.entrySet().stream()
                .map(entry -> issue(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Issue issue(Wordless wordless, Set<Channel> channels) {
        String by = channels.stream().map(Channel::name).collect(Collectors.joining("` or `"));
        String text = "`" + wordless.kind() + "` by `" + by + "` cannot be worded in `" + wordless.language() + "`";
        return Issue.advice("no-text", wordless.path(), text, wordless.why());
    }

    private void word(Sample sample) {
        for (Optional<String> code : languages(sample.dossier())) {
            letters.compose(sample.act(), sample.dossier(), Optional.empty(), code)
                    .failures()
                    .forEach(failure -> missing(sample, failure));
        }
    }

    private List<Optional<String>> languages(Dossier dossier) {
        List<Optional<String>> local = Letters.languages().stream()
                .filter(some -> some.countries().contains(dossier.debtor().country()))
                .map(LanguageSupport::code)
                .map(Optional::of)
                .toList();
        return language.isPresent() || local.isEmpty() ? List.of(language) : local;
    }

    /** What a person says on the telephone needs no text. */
    private void missing(Sample sample, Failure failure) {
        Optional<Notice> notice = sample.act().notices().stream()
                .filter(some -> some.key().equals(failure.notice())
                        && !failure.channel().isLive())
                .findFirst();
        notice.ifPresent(some -> found.computeIfAbsent(wordless(some, failure), key -> new TreeSet<>())
                .add(failure.channel()));
    }

    private Wordless wordless(Notice notice, Failure failure) {
        List<String> steps = policy.steps().stream().map(StepDocument::id).toList();
        return new Wordless(
                "steps[" + steps.indexOf(notice.step()) + "].channels",
                notice.kind(),
                failure.language(),
                failure.text());
    }
}
