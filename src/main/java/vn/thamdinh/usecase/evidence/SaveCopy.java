package vn.thamdinh.usecase.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.storage.evidence.EvidenceDamaged;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;

/** Writes a piece of evidence outside the workspace, not encrypted: whole or not at all. */
public final class SaveCopy {

    private final RoundBook book;

    SaveCopy(RoundBook book) {
        this.book = book;
    }

    /** @param target replaced if it is there; whoever calls has asked */
    public Outcome<Path> save(FileAttached file, Path target) {
        return new Sight(book).recused().contains(file.unit()) ? Outcome.refused(Reason.RECUSED)
                : save(book, file.sha256(), file.name(), target);
    }

    /** The same for any file of the store that whoever calls may see. */
    public static Outcome<Path> save(RoundBook book, String sha256, String name, Path target) {
        Path whole = target.toAbsolutePath();
        Path temporary = whole.resolveSibling(".tham-dinh-" + sha256.substring(0, 16) + ".tmp");
        try (InputStream content = book.workspace().evidence().open(sha256)) {
            Files.createDirectories(whole.getParent());
            Files.copy(content, temporary, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.done(Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING));
        } catch (NoSuchFileException absent) {
            return Outcome.refused(Reason.NOT_FOUND, name);
        } catch (EvidenceDamaged damaged) {
            return Outcome.refused(Reason.DAMAGED, name);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        } finally {
            discard(temporary);
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            temporary.toFile().deleteOnExit();
        }
    }
}
