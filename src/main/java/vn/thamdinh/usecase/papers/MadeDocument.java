package vn.thamdinh.usecase.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.documents.docx.DocxWriter;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A PDF in memory.
 *
 * @param digest state digest that it was made from
 * @param units  the units that it names
 * @param text   what it was made of; none of a paper that was read as a file
 */
public record MadeDocument(byte[] pdf, String digest, List<UnitId> units, Optional<PaperText> text) {

    public MadeDocument {
        units = List.copyOf(units);
        Objects.requireNonNull(text, "text");
    }

    /** A paper without its text. */
    public MadeDocument(byte[] pdf, String digest, List<UnitId> units) {
        this(pdf, digest, units, Optional.empty());
    }

    /** What a file of this name is to hold: a copy to be edited in ".docx", the PDF in any other; none without text. */
    public Optional<byte[]> bytesFor(Path file) {
        return isEditable(file) ? text.map(DocxWriter::write) : Optional.of(pdf);
    }

    /** Whether a file of this name can be changed by an office program. */
    public static boolean isEditable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
    }
}
