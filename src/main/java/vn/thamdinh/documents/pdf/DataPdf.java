package vn.thamdinh.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts data files into a finished archive PDF, which thereby becomes PDF/A-3a (ISO 19005-3; part 2 allows no such
 * files). Each stands in the list of embedded files and is tied to the document as its data ({@code /AF}).
 */
public final class DataPdf {

    private DataPdf() {
    }

    /** Returns the file with these; the same input gives the same bytes. Without data files it stays as it is. */
    public static byte[] with(byte[] pdf, List<DataFile> files) {
        if (files.isEmpty()) {
            return pdf.clone();
        }
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Calendar made = document.getDocumentInformation().getCreationDate();
            Map<String, PDComplexFileSpecification> named = new TreeMap<>();
            COSArray associated = new COSArray();
            for (DataFile file : files) {
                PDComplexFileSpecification specification = specification(document, file, made);
                named.put(file.name(), specification);
                associated.add(specification.getCOSObject());
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(named);
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
            DocumentInfo.claimPartThree(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, DataFile file, Calendar made)
            throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
        embedded.setSubtype(file.mime());
        embedded.setSize(file.bytes().length);
        embedded.setModDate(made);
        embedded.setCreationDate(made);
        var specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return specification;
    }
}
