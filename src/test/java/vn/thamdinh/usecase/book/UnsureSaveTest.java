package vn.thamdinh.usecase.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.workspace.BringWorkspace;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/** A disk fails between the saving and the telling: the next save goes on from what is there. */
class UnsureSaveTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    @TempDir
    private Path folder;

    @Test
    void whatWasToldAsNotSavedAndIsThereAllTheSameIsNotSaidTwice() throws Exception {
        try (Office office = new Office(folder)) {
            office.close(office.secretary());
            Path copied = done(new BringWorkspace(office.seeded("x")).bring(folder.resolve("thu-ky"),
                    folder.resolve("bản sao"), Progress.NONE));
            try (var words = Passphrase.of(Office.WORDS);
                 Desk desk = done(new OpenWorkspace(office.seeded("x")).open(copied, words))) {
                int writers = desk.views().writers().size();
                Path state = folder.resolve("state");
                Path away = Files.move(state, folder.resolve("state-away"));
                Files.createFile(state);
                for (int i = 0; i < 3; i++) {
                    assertTrue(desk.publication().posting().post(DAY, DAY, "Trụ sở") instanceof Outcome.Refused);
                }
                Files.delete(state);
                Files.move(away, state);
                done(desk.publication().posting().post(DAY, DAY, "Trụ sở"));
                assertEquals(writers + 1, desk.views().writers().size());
                assertEquals(desk.views().writers().keySet(), desk.views().roles().keySet());
                long opened = desk.views().history("", 100).stream()
                        .filter(line -> line.kind().startsWith("writer-opened")).count();
                assertEquals(writers + 1, opened, "a writer opens once");
            }
        }
    }
}
