package vn.thamdinh.cli.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.evidence.Evidence;

/** One piece of evidence, named by the first digits of its SHA-256 and, where that is not enough, by its place. */
final class WhichFile {

    private static final int FEWEST_DIGITS = 6;

    @Parameters(arity = "1", paramLabel = "SHA256", descriptionKey = "evidence-sha")
    private String sha256;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--component", paramLabel = "ID", descriptionKey = "evidence-component")
    private Optional<String> component = Optional.empty();

    /** Refused where nothing or more than one file is meant. */
    Outcome<Evidence> of(Desk desk) {
        String digits = sha256.toLowerCase(Locale.ROOT);
        List<Evidence> meant = digits.length() < FEWEST_DIGITS ? List.of() : desk.evidence().shelf().all().stream()
                .filter(one -> one.file().sha256().startsWith(digits))
                .filter(one -> unit.isEmpty() || one.file().unit().code().equals(unit.get()))
                .filter(one -> component.isEmpty() || one.file().component().map(ComponentId::value).equals(component))
                .toList();
        if (meant.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, sha256);
        }
        return meant.size() == 1 ? Outcome.done(meant.getFirst()) : Outcome.refused(Reason.BAD_INPUT,
                sha256 + " = " + meant.stream().map(one -> one.file().unit().code() + " "
                        + one.file().component().map(ComponentId::value).orElse("")).toList());
    }
}
