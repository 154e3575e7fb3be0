package vn.thamdinh.cli.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.round.ImportCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;
import vn.thamdinh.usecase.survey.ReturnsPreview;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.survey.MappingJson;

/**
 * {@code survey import}: with {@code --form} the returns of that form from what a platform exports, CSV or XLSX;
 * without, counts by hand from a CSV file. Whole or not at all.
 */
@Command(name = "import")
public final class SurveyImportCommand extends ImportCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "survey-file")
    private Path file;

    @Option(names = "--form", paramLabel = "PKS")
    private Optional<String> form = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT")
    private Optional<String> source = Optional.empty();

    @Option(names = "--map", paramLabel = "JSON")
    private Optional<Path> map = Optional.empty();

    @Option(names = "--col", paramLabel = "KEY=HEADER")
    private Map<String, String> columns = Map.of();

    @Option(names = "--officer", paramLabel = "TEXT")
    private List<String> officers = List.of();

    @Option(names = "--unit", paramLabel = "CODE")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--skip-unknown-units")
    private boolean skipUnknownUnits;

    @Option(names = "--whole")
    private boolean whole;

    @Option(names = "--dry-run")
    private boolean dryRun;

    /** Made with the terminal that it prints to. */
    public SurveyImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException {
        if (form.isEmpty()) {
            return tell(desk.importScores().surveys(file));
        }
        var id = new SurveyFormId(form.get());
        return switch (ExportFile.open(file)) {
            case Outcome.Refused<ExportFile> refused -> refuse(refused);
            case Outcome.Done<ExportFile>(ExportFile export) -> take(desk, id, export);
        };
    }

    private ExitCode take(Desk desk, SurveyFormId id, ExportFile export) throws IOException {
        String from = source.orElse(export.name());
        Outcome<ReturnMapping> proposal = map.isPresent() ? written(map.get())
                : desk.importReturns().proposal(export, id, from);
        Outcome<ReturnMapping> mapping = proposal.then(this::asOptioned);
        return switch (mapping) {
            case Outcome.Refused<ReturnMapping> refused -> refuse(refused);
            case Outcome.Done<ReturnMapping>(ReturnMapping decided) -> {
                var request = new ImportReturns.Request(id, from, decided, whole);
                Outcome<ReturnsPreview> preview = desk.importReturns().preview(export, request);
                boolean store = !dryRun && preview instanceof Outcome.Done<ReturnsPreview>(ReturnsPreview clean)
                        && clean.clean();
                Outcome<ReturnsPreview> end = store ? desk.importReturns().take(export, request) : preview;
                yield new ReturnsTelling(terminal(), json(), export, request, !store).tell(end);
            }
        };
    }

    private static Outcome<ReturnMapping> written(Path json) throws IOException {
        try {
            return Outcome.done(MappingJson.read(Files.readAllBytes(json)));
        } catch (MalformedJson e) {
            return Outcome.refused(Reason.BAD_INPUT, json.getFileName() + ": " + e.getMessage());
        }
    }

    private Outcome<ReturnMapping> asOptioned(ReturnMapping proposed) {
        Map<ColumnRole, String> roles = new EnumMap<>(ColumnRole.class);
        roles.putAll(proposed.columns());
        Map<String, String> questions = new TreeMap<>(proposed.questions());
        columns.forEach((key, header) -> {
            for (ColumnRole role : ColumnRole.values()) {
                if (MappingJson.word(role).equals(key)) {
                    change(roles, role, header);
                    return;
                }
            }
            change(questions, key, header);
        });
        ReturnMapping mapping = proposed.withColumns(roles).withQuestions(questions);
        mapping = officers.isEmpty() ? mapping : mapping.withOfficers(officers);
        mapping = unit.isEmpty() ? mapping : mapping.withFixedUnit(unit.get());
        return Outcome.done(skipUnknownUnits ? mapping.withSkipUnknownUnits(true) : mapping);
    }

    /** A header in place of the guess; an empty one takes the guess away. */
    private static <K> void change(Map<K, String> mapped, K key, String header) {
        if (header.isEmpty()) {
            mapped.remove(key);
        } else {
            mapped.put(key, header);
        }
    }
}
