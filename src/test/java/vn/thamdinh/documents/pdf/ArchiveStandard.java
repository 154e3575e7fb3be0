package vn.thamdinh.documents.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, whose foundry the test has initialised, what a file breaks of a standard. */
public final class ArchiveStandard {

    private ArchiveStandard() {
    }

    /** Rules that are broken; none for a sound file. The standard is named as veraPDF does: "2a", "ua1". */
    public static List<String> faults(byte[] pdf, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage()).distinct().toList();
        }
    }
}
