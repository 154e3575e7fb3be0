package vn.thamdinh.usecase.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether what a template of somebody's own makes can become pages at all. */
final class WellFormed {
    private WellFormed() {
    }

    /** What is wrong, with its line; empty if nothing is. No address is opened and no type definition read. */
    static Optional<String> fault(String html) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(html)), new DefaultHandler());
            return Optional.empty();
        } catch (SAXParseException broken) {
            return Optional.of(broken.getLineNumber() + ": " + broken.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
    }
}
