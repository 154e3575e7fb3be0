package vn.thamdinh.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts data files into an archive PDF before it is saved, which thereby becomes PDF/A-3a (ISO 19005-3; part 2 allows no such
 * files). Each stands in the list of embedded files and is tied to the document as its data ({@code /AF}).
 */
final class DataPdf {

    private DataPdf() {
    }

    /** Puts them into a document whose metadata is written; without data files it stays as it is. */
    static void putInto(PDDocument document, List<DataFile> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
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
