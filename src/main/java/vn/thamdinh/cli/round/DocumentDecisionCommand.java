package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.document.decision.DecisionDetails;
import vn.thamdinh.usecase.papers.MadeDocument;

/** {@code document decision}: the recognition decision as a PDF, issued or as a draft; a draft as DOCX too. */
@Command(name = "decision")
public final class DocumentDecisionCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "out-paper")
    private Path out;

    @Option(names = "--number", paramLabel = "N")
    private Integer number;

    @Option(names = "--date", paramLabel = "dd/MM/yyyy")
    private String date;

    @Option(names = "--signer", paramLabel = "NAME", defaultValue = "")
    private String signer;

    @Option(names = "--proposal-number", paramLabel = "N/TTr-…", defaultValue = "")
    private String proposalNumber;

    @Option(names = "--proposal-date", paramLabel = "dd/MM/yyyy", defaultValue = "")
    private String proposalDate;

    @Option(names = "--by-chairman")
    private boolean byChairman;

    @Option(names = "--draft")
    private boolean draft;

    /** Made with the terminal that it prints to. */
    public DocumentDecisionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Optional<LocalDate> day = Optional.ofNullable(date).flatMap(AdministrativeDate::parse);
        if (date != null && day.isEmpty()) {
            return refuse(Outcome.refused(Reason.BAD_INPUT, date));
        }
        Optional<LocalDate> proposed = AdministrativeDate.parse(proposalDate);
        if (proposalNumber.isBlank() != proposed.isEmpty() || proposed.isEmpty() != proposalDate.isBlank()) {
            return refuse(Outcome.refused(Reason.BAD_INPUT, proposalNumber + " " + proposalDate));
        }
        var details = new DecisionDetails(Optional.ofNullable(number), day, signer, byChairman,
                proposed.map(on -> new DecisionDetails.Proposal(proposalNumber.strip(), on)));
        Outcome<MadeDocument> made = draft ? desk.issueDecision().saveDraft(details, out)
                : desk.issueDecision().issue(details, out);
        return finish(made, paper -> Map.of("file", out.toString(), "draft", draft, "digest", paper.digest(),
                        "units", paper.units().stream().map(UnitId::code).toList()),
                paper -> terminal().words().say(draft ? "document.draft" : "document.issued", out,
                        paper.units().size()) + System.lineSeparator() + terminal().words().say("document.open"));
    }
}
