package vn.thamdinh.documents.signboard;

import java.util.Objects;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.domain.text.Require;

/**
 * Makes a board's print file: one page at true size, letters as outlines, process colours only, trim and bleed boxes,
 * crop marks, and FOGRA39 as the intended printing condition. The commune's name can be searched for although no
 * letter is text. The same board and metadata give the same bytes.
 */
public final class SignboardArtwork {
    /** The words on a rehearsal's board. */
    public static final String REHEARSAL = "TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ";

    private final SignFont font = new SignFont("BeVietnamPro-Bold.ttf");

    /**
     * Returns the PDF.
     *
     * @throws IllegalArgumentException when a line has a letter without a shape in the board's font
     */
    public byte[] render(Signboard board, PdfMetadata metadata) {
        Objects.requireNonNull(metadata, "metadata");
        for (SignLine line : board.lines()) {
            Require.that(font.covers(line.text()), "no shape for a letter of: " + line.text());
        }
        return new SignPdf(board, new SignLayout(board, font).fills(), metadata).bytes();
    }
}
