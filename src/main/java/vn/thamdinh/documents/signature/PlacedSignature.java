package vn.thamdinh.documents.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * A signature as it stands in a file.
 *
 * @param field   its field's name
 * @param name    the signer's, as the file says
 * @param cms     the signature's bytes; zeros may follow
 * @param content the bytes that it covers
 * @param whole   whether it covers all of the file but itself, so that nothing was added behind it
 */
public record PlacedSignature(String field, String name, byte[] cms, byte[] content, boolean whole) {

    /**
     * All signatures of a file, in the order of its fields.
     *
     * @throws IOException if it is no PDF
     */
    public static List<PlacedSignature> in(byte[] pdf) throws IOException {
        List<PlacedSignature> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDSignatureField field : PdfSigner.fields(document).toList()) {
                if (field.getSignature() != null) {
                    found.add(read(pdf, field.getFullyQualifiedName(), field.getSignature()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static PlacedSignature read(byte[] pdf, String field, PDSignature signature) throws IOException {
        int[] range = signature.getByteRange();
        String name = signature.getName() == null ? "" : signature.getName();
        if (!isSane(range, pdf)) {
            return new PlacedSignature(field, name, new byte[0], new byte[0], false);
        }
        return new PlacedSignature(field, name, signature.getContents(pdf), signature.getSignedContent(pdf),
                range[2] + range[3] == pdf.length);
    }

    /** Two pieces from the beginning, and between them nothing but the signature itself in hex digits. */
    private static boolean isSane(int[] range, byte[] pdf) {
        if (range == null || range.length != 4 || Arrays.stream(range).anyMatch(number -> number < 0) || range[0] != 0
                || range[1] >= range[2] - 2 || (long) range[2] + range[3] > pdf.length) {
            return false;
        }
        return pdf[range[1]] == '<' && pdf[range[2] - 1] == '>' && IntStream.range(range[1] + 1, range[2] - 1)
                .allMatch(at -> HexFormat.isHexDigit(pdf[at]));
    }
}
