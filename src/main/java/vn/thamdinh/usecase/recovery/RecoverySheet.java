package vn.thamdinh.usecase.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import vn.thamdinh.documents.code.CodeSheet;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.seal.Crockford;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/**
 * The recovery code as a page to be printed and put into a safe.
 *
 * @param title  heading of the page
 * @param before what the code is for
 * @param after  what to do with the page
 */
public record RecoverySheet(String title, String before, String after) {

    /** Writes the page as a PDF, which is not encrypted, and reads it back. */
    public Outcome<Path> save(String code, Path file, Clock clock) {
        var metadata = new PdfMetadata(title, before, "", OffsetDateTime.now(clock), "", "");
        byte[] pdf = CodeSheet.pdf(metadata, groups(code), code, before, after);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(pdf);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            return Arrays.equals(pdf, Files.readAllBytes(file)) ? Outcome.done(file)
                    : Outcome.refused(Reason.DISK, "read back otherwise than written");
        } catch (IOException e) {
            return Outcome.refused(Reason.DISK, e.getClass().getSimpleName());
        }
    }

    /** The groups of a code as people read them; the check symbol stays with the last one. */
    public static List<String> groups(String code) {
        return List.of(code.split("-(?=.{4})"));
    }

    /** Whether a person typed this group, in any case and with the letters that look like digits. */
    public static boolean sameGroup(String group, String typed) {
        return Arrays.equals(Crockford.read(group), Crockford.read(typed));
    }
}
