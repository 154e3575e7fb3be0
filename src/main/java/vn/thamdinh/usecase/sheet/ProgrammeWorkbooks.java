package vn.thamdinh.usecase.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.documents.workbook.CriteriaWorkbook;
import vn.thamdinh.documents.workbook.UnitsWorkbook;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.programme.CriteriaTable;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;
import vn.thamdinh.wire.programme.UnitsTable;

/** A programme's criteria and units as workbooks, and back into its files; needs no workspace. */
public final class ProgrammeWorkbooks {

    private static final long MOST_BYTES = 16L << 20;

    /** Which part of a programme a workbook holds. */
    public enum Part {
        CRITERIA, UNITS
    }

    /**
     * What an import wrote.
     *
     * @param hash  name of the programme's new content
     * @param lines of criteria, or units
     */
    public record Taken(Part part, ProgrammeHash hash, int lines, List<Path> files) {
        public Taken {
            files = List.copyOf(files);
        }
    }

    /** The files of a programme: shipped under that id, or in a folder. */
    public Outcome<ProgrammeFiles> files(String idOrFolder) {
        Optional<ProgrammeId> shipped = ProgrammeFiles.shippedIds().stream()
                .filter(id -> id.value().equals(idOrFolder)).findFirst();
        return shipped.map(id -> Outcome.done(ProgrammeFiles.shipped(id)))
                .orElseGet(() -> folder(Path.of(idOrFolder)));
    }

    private static Outcome<ProgrammeFiles> folder(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String name : ProgrammeFiles.NAMES) {
                Path file = folder.resolve(name);
                if (Files.isRegularFile(file)) {
                    if (Files.size(file) > MOST_BYTES) {
                        return Outcome.refused(Reason.BAD_INPUT, file.toString());
                    }
                    texts.put(name, StandardCharsets.UTF_8.newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
                }
            }
        } catch (CharacterCodingException e) {
            return Outcome.refused(Reason.BAD_INPUT, folder.toString());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
        return texts.containsKey(ProgrammeFiles.PROGRAMME) ? Outcome.done(ProgrammeFiles.of(texts))
                : Outcome.refused(Reason.NOT_FOUND, folder.toString());
    }

    /** Writes the workbook of one part. */
    public Outcome<Path> export(ProgrammeFiles files, Part part, Path file) {
        if (!(ProgrammeReader.read(files) instanceof ProgrammeReading.Read(Programme programme))) {
            return Outcome.refused(Reason.FAULTY_PROGRAMME, "");
        }
        return OutsideFile.write(file, switch (part) {
            case CRITERIA -> CriteriaWorkbook.write(programme,
                    CriteriaTable.of(files.text(ProgrammeFiles.CRITERIA).orElseThrow()).orElseThrow());
            case UNITS -> UnitsWorkbook.write(programme, UnitsTable.of(files.text(ProgrammeFiles.UNITS).orElseThrow()));
        });
    }

    /**
     * Makes a programme's file from a workbook. In a folder that holds a programme that one is changed; into any other
     * the whole programme is written that the workbook was made from. With any mistake nothing is written.
     */
    public Outcome<Taken> take(Path workbook, Path folder) {
        byte[] bytes;
        try {
            if (Files.size(workbook) > MOST_BYTES) {
                return Outcome.refused(Reason.BAD_INPUT, workbook.toString());
            }
            bytes = Files.readAllBytes(workbook);
        } catch (NoSuchFileException e) {
            return Outcome.refused(Reason.NOT_FOUND, workbook.toString());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
        boolean known = Files.isRegularFile(folder.resolve(ProgrammeFiles.PROGRAMME));
        Optional<ProgrammeFiles> base = Optional.empty();
        if (known) {
            switch (folder(folder)) {
                case Outcome.Refused<ProgrammeFiles> refused -> {
                    return refused.as();
                }
                case Outcome.Done<ProgrammeFiles>(ProgrammeFiles files) -> base = Optional.of(files);
            }
        }
        return WorkbookTaking.of(bytes, base).then(taken -> write(taken, folder, known));
    }

    private static Outcome<Taken> write(WorkbookTaking taken, Path folder, boolean onlyChanged) {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : taken.files().texts().entrySet()) {
            if (!onlyChanged || file.getKey().equals(taken.changed())) {
                switch (OutsideFile.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8))) {
                    case Outcome.Refused<Path> refused -> {
                        return refused.as();
                    }
                    case Outcome.Done<Path>(Path path) -> written.add(path);
                }
            }
        }
        return Outcome.done(new Taken(taken.part(), taken.files().hash(), taken.lines(), written));
    }
}
