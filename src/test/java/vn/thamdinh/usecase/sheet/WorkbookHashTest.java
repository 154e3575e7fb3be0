package vn.thamdinh.usecase.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.usecase.studio.DraftFolder;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** A workbook that nobody changed gives the same programme back: its name stays. */
class WorkbookHashTest {
    @TempDir
    private Path folder;

    static java.util.stream.Stream<String> programmes() {
        return ProgrammeFiles.shippedIds().stream().map(ProgrammeId::value);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void anUnchangedWorkbookKeepsTheProgrammesName(String id) {
        ProgrammeFiles files = ProgrammeFiles.shipped(new ProgrammeId(id));
        Path place = done(DraftFolder.write(folder.resolve(id), files));
        var workbooks = new ProgrammeWorkbooks();
        for (ProgrammeWorkbooks.Part part : ProgrammeWorkbooks.Part.values()) {
            Path workbook = done(workbooks.export(files, part, folder.resolve(part + ".xlsx")));
            assertEquals(files.hash(), done(workbooks.take(workbook, place)).hash(), part + " into its folder");
            assertEquals(files.hash(), done(workbooks.take(workbook, folder.resolve("moi-" + part))).hash(), part + " anew");
            assertEquals(files.hash(), done(DraftFolder.read(folder.resolve("moi-" + part))).hash(), part + " on the disk");
        }
    }
}
