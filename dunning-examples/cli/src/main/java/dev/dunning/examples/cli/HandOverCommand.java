package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.run.OutputFolder;
import dev.dunning.templates.HandOver;
import dev.dunning.templates.HandOverFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the file of a case for somebody else to go on with. */
@Command(
        name = "handover",
        description =
                "Prints the file of a case for an agency, a bailiff or a lawyer as JSON: the claim to the cent, how it"
                        + " came about, and the proofs. A case that may not be handed over gives no file, and the reasons.")
final class HandOverCommand extends TerminalCommand {

    private static final String JSON = "handover.json";
    private static final String PAGE = "handover.html";

    @Parameters(
            index = "0",
            paramLabel = "DOSSIER",
            description = "A file with one dossier, or `-` for standard input.")
    private String name = "";

    @Mixin
    private DayOption on = new DayOption();

    @Option(
            names = "--to",
            paramLabel = "ROLE",
            description = "To whom: ${COMPLETION-CANDIDATES}; the creditor's first partner unless said otherwise.")
    private Optional<PartnerRole> to = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write " + JSON + " and the printable " + PAGE + " into this folder instead.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private RatesOption rates = new RatesOption();

    @Override
    public Integer call() throws IOException {
        Dossier dossier = Asked.dossier(name, terminal());
        HandOver handOver =
                HandOver.of(dossier, on.day(), rates.laws().of(dossier), to.orElseGet(() -> first(dossier)));
        Optional<HandOverFile> file = handOver.file();
        if (file.isEmpty()) {
            handOver.whyNot(language.locale().getLanguage()).forEach(terminal()::tell);
            return FAILED;
        }
        write(file.get());
        return DONE;
    }

    private static PartnerRole first(Dossier dossier) {
        return dossier.creditor().partners().stream()
                .findFirst()
                .map(Partner::role)
                .orElse(PartnerRole.COLLECTION_AGENCY);
    }

    private void write(HandOverFile file) throws IOException {
        String json = DunningJson.pretty(file.toTree(language.locale().getLanguage()));
        if (out.isEmpty()) {
            terminal().print(json.stripTrailing());
            return;
        }
        OutputFolder folder = OutputFolder.open(out.get());
        folder.write(JSON, json);
        folder.write(PAGE, file.html(language.locale().getLanguage()));
        folder.finish();
        terminal().print("The file is in " + out.get() + ": " + JSON + " and " + PAGE + ".");
    }
}
