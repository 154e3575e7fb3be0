package vn.thamdinh.usecase.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/** A printer that keeps the pages of its last job as pictures, one dot to the point. */
final class PaintingPrinter implements PrintService {
    private final String name;
    private final List<BufferedImage> pages = new ArrayList<>();
    private PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();

    PaintingPrinter(String name) {
        this.name = name;
    }

    List<BufferedImage> pages() {
        return List.copyOf(pages);
    }

    PrintRequestAttributeSet attributes() {
        return attributes;
    }

    private void paint(Doc doc, PrintRequestAttributeSet asked) throws PrintException {
        pages.clear();
        attributes = asked;
        try {
            Pageable pageable = (Pageable) doc.getPrintData();
            for (int page = 0; page < pageable.getNumberOfPages(); page++) {
                PageFormat format = pageable.getPageFormat(page);
                BufferedImage image = new BufferedImage((int) Math.round(format.getWidth()),
                        (int) Math.round(format.getHeight()), BufferedImage.TYPE_INT_RGB);
                Graphics2D graphics = image.createGraphics();
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
                if (pageable.getPrintable(page).print(graphics, format, page) == Printable.PAGE_EXISTS) {
                    pages.add(image);
                }
                graphics.dispose();
            }
        } catch (PrinterException | IOException failed) {
            throw new PrintException(failed);
        }
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor instanceof DocFlavor.SERVICE_FORMATTED;
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.SERVICE_FORMATTED.PRINTABLE};
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet others) {
        return true;
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return true;
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public Object getSupportedAttributeValues(Class<? extends Attribute> category, DocFlavor flavor,
                                              AttributeSet others) {
        return null;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet others) {
        return null;
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return null;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
        // nothing about it ever changes
    }

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
        // nothing about it ever changes
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    private final class Job implements DocPrintJob {
        @Override
        public PrintService getPrintService() {
            return PaintingPrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return null;
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {
            // the pages are there when print returns
        }

        @Override
        public void removePrintJobListener(PrintJobListener listener) {
            // the pages are there when print returns
        }

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet asked) {
            // nothing about it ever changes
        }

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {
            // nothing about it ever changes
        }

        @Override
        public void print(Doc doc, PrintRequestAttributeSet asked) throws PrintException {
            paint(doc, asked);
        }
    }
}
