package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.templates.Composition;
import dev.dunning.templates.Letters;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Words the letters of one decision. */
@Command(name = "compose", description = "Prints the messages of one decision as JSON.")
final class ComposeCommand extends TerminalCommand {

    @Mixin
    private Asked asked = new Asked();

    @Option(
            names = "--channel",
            paramLabel = "C",
            description = "Send them by this channel instead, with its deadlines: ${COMPLETION-CANDIDATES}.")
    private Optional<Channel> channel = Optional.empty();

    @Option(names = "--language", paramLabel = "L", description = "Word them in this language instead, such as nl.")
    private Optional<String> language = Optional.empty();

    @Mixin
    private TextsOption texts = new TextsOption();

    @Override
    public Integer call() {
        Letters letters = texts.letters(texts.sources());
        Dossier dossier = asked.dossier(terminal());
        Decision decision = asked.decide(dossier);
        if (!(decision instanceof Act act)) {
            terminal().tell("There is no message: nothing goes out on this day. `explain` says why.");
            print(new Composition(List.of(), List.of()));
            return DONE;
        }
        Act wished = channel.map(by -> new ByChannel(by, asked.engines()).again(act, dossier))
                .orElse(act);
        Composition words = letters.compose(wished, dossier, channel, language);
        print(words);
        words.failures()
                .forEach(failure ->
                        terminal().tell(failure.notice() + " by " + failure.channel() + ": " + failure.text()));
        return words.failures().isEmpty() ? DONE : FAILED;
    }

    private void print(Composition words) {
        terminal().print(DunningJson.pretty(words.toTree()));
    }
}
