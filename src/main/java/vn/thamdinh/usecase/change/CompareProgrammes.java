package vn.thamdinh.usecase.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Difference;
import vn.thamdinh.domain.programme.change.ProgrammeDiff;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks;
import vn.thamdinh.usecase.studio.ProgrammeOffer;
import vn.thamdinh.wire.programme.MappingFile;
import vn.thamdinh.wire.programme.MappingReading;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;
import vn.thamdinh.wire.programme.copy.ProgrammeCopy;

/** Programmes beside each other, and files that go between them; needs no workspace. */
public final class CompareProgrammes {

    private static final long MOST_BYTES = 4L << 20;

    /** A programme with its files. */
    public record Opened(ProgrammeFiles files, Programme programme) {
    }

    /**
     * A copy for another year.
     *
     * @param differences what the copy says otherwise
     */
    public record Copied(Path folder, ProgrammeCopy copy, List<Difference> differences) {
        public Copied {
            differences = List.copyOf(differences);
        }

        /** How many lines somebody has to look at. */
        public int linesToCheck() {
            return copy.toCheck().size();
        }
    }

    /** @param idOrFolder a programme that comes with the program, or a folder with programme files */
    public Outcome<Opened> open(String idOrFolder) {
        return new ProgrammeWorkbooks().files(idOrFolder).then(CompareProgrammes::read);
    }

    /** One of the studio's drafts. */
    public Outcome<Opened> open(ProgrammeOffer offer) {
        return read(offer.files());
    }

    private static Outcome<Opened> read(ProgrammeFiles files) {
        return switch (ProgrammeReader.read(files)) {
            case ProgrammeReading.Read(Programme programme) -> Outcome.done(new Opened(files, programme));
            case ProgrammeReading.Faulty(var problems) -> Outcome.refused(Reason.FAULTY_PROGRAMME,
                    problems.getFirst().file() + ":" + problems.getFirst().line());
        };
    }

    /** What the second says otherwise than the first. */
    public Outcome<List<Difference>> differences(String before, String after) {
        return open(before).then(olds -> open(after).then(news ->
                Outcome.done(ProgrammeDiff.of(olds.programme(), news.programme()))));
    }

    /**
     * Writes the files for another year.
     *
     * @param folder empty, or not there yet
     */
    public Outcome<Copied> copy(String idOrFolder, int year, Path folder) {
        return open(idOrFolder).then(from -> copy(from, year, folder));
    }

    /** The same of files that are at hand, such as those of the round. */
    public Outcome<Copied> copy(ProgrammeFiles files, int year, Path folder) {
        return read(files).then(from -> copy(from, year, folder));
    }

    private static Outcome<Copied> copy(Opened from, int year, Path folder) {
        if (year < 2000 || year > 2100 || year == from.programme().year()) {
            return Outcome.refused(Reason.OUT_OF_RANGE, "year", "2000", "2100");
        }
        ProgrammeCopy copy = ProgrammeCopy.of(from.files(), from.programme().year(), year);
        return read(copy.files()).then(made -> write(copy.files(), folder).then(_ -> Outcome.done(new Copied(folder,
                copy, ProgrammeDiff.of(from.programme(), made.programme())))));
    }

    private static Outcome<Path> write(ProgrammeFiles files, Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    return Outcome.refused(Reason.FOLDER_NOT_EMPTY, folder.toString());
                }
            }
            for (Map.Entry<String, String> file : files.texts().entrySet()) {
                Path to = folder.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.writeString(to, file.getValue());
            }
            return Outcome.done(folder);
        } catch (IOException | UncheckedIOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Reads a mapping that somebody wrote or looked through. */
    public Outcome<Proposal> mapping(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused(Reason.MAPPING_FAULTY, file.toString());
            }
            return switch (MappingFile.read(Files.readString(file))) {
                case MappingReading.Read(Proposal proposal) -> Outcome.done(proposal);
                case MappingReading.Faulty(var problems) -> Outcome.refused(Reason.MAPPING_FAULTY,
                        problems.getFirst().line() + ": " + problems.getFirst().place());
            };
        } catch (CharacterCodingException e) {
            return Outcome.refused(Reason.MAPPING_FAULTY, "UTF-8");
        } catch (NoSuchFileException e) {
            return Outcome.refused(Reason.NOT_FOUND, file.toString());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Writes a mapping for somebody to look through. */
    public Outcome<Path> write(Proposal proposal, Programme from, Programme to, Path file) {
        try {
            Files.writeString(file, MappingFile.write(proposal, from, to));
            return Outcome.done(file);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }
}
