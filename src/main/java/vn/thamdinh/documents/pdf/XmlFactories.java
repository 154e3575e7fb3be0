package vn.thamdinh.documents.pdf;

/**
 * Names the JDK's own XML tools to those libraries that ask for "any". Each asking would otherwise search all jars of
 * the program, which took a fifth of a page's time. Whoever started the program with another choice keeps it.
 */
final class XmlFactories {
    private static final String JDK = "com.sun.org.apache.";

    private XmlFactories() {
    }

    static void prefer() {
        prefer("javax.xml.transform.TransformerFactory", "xalan.internal.xsltc.trax.TransformerFactoryImpl");
        prefer("javax.xml.parsers.DocumentBuilderFactory", "xerces.internal.jaxp.DocumentBuilderFactoryImpl");
        prefer("javax.xml.parsers.SAXParserFactory", "xerces.internal.jaxp.SAXParserFactoryImpl");
    }

    private static void prefer(String factory, String implementation) {
        if (System.getProperty(factory) == null) {
            System.setProperty(factory, JDK + implementation);
        }
    }
}
