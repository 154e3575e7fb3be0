package vn.thamdinh.documents.printing;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;

/** The system's printers. Everything here blocks, for as long as a printer likes. */
public final class Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private static final double A4_WIDTH = 210 / 25.4 * 72;
    private static final double A4_HEIGHT = 297 / 25.4 * 72;

    private Printers() {
    }

    /** Names of all printers, the usual one first. */
    public static List<String> names() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        String first = usual == null ? "" : usual.getName();
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null)).map(PrintService::getName)
                .sorted((one, other) -> one.equals(first) ? -1 : other.equals(first) ? 1 : one.compareTo(other))
                .distinct().toList();
    }

    /** Whether the printer turns sheets by itself. */
    public static boolean printsBothSides(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null))
                .filter(service -> service.getName().equals(name)).findFirst()
                .map(service -> service.isAttributeValueSupported(
                        javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE, PAGES, null)).orElse(false);
    }

    /**
     * Prints; returns when the job is with the printer's queue.
     *
     * @throws PrintingFailed where the printer is not there or does not take the job
     * @throws Cancelled      when it was stopped between two pages; nothing more is sent then
     */
    public static void print(String printer, PrintJob job, Progress progress) throws PrintingFailed {
        PrintService service = Arrays.stream(PrintServiceLookup.lookupPrintServices(PAGES, null))
                .filter(each -> each.getName().equals(printer)).findFirst()
                .orElseThrow(() -> new PrintingFailed(true, printer));
        try (PDDocument document = Loader.loadPDF(job.pdf())) {
            PrinterJob printing = PrinterJob.getPrinterJob();
            printing.setPrintService(service);
            printing.setJobName(job.title());
            printing.setPageable(new Chosen(document, job, progress));
            printing.print(attributes(job));
        } catch (PrinterException | IOException refused) {
            progress.check();
            throw new PrintingFailed(false, reason(refused));
        }
    }

    /** The JDK says what went wrong only in the cause, such as a missing {@code lpr} (package cups-bsd). */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getMessage() == null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static PrintRequestAttributeSet attributes(PrintJob job) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(job.title(), null));
        attributes.add(new Copies(job.copies()));
        attributes.add(switch (job.sides()) {
            case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
            case LONG_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE;
        });
        if (job.fit()) {
            MediaSize sheet = MediaSize.getMediaSizeForName(MediaSizeName.ISO_A4);
            attributes.add(MediaSizeName.ISO_A4);
            attributes.add(new MediaPrintableArea(0, 0, sheet.getX(MediaSize.MM), sheet.getY(MediaSize.MM),
                    MediaPrintableArea.MM));
        }
        return attributes;
    }

    /** The chosen pages of a document; asks before each whether it is still wanted. */
    private record Chosen(PDDocument document, PrintJob job, Progress progress) implements Pageable {
        @Override
        public int getNumberOfPages() {
            return job.pages().size();
        }

        @Override
        public PageFormat getPageFormat(int index) {
            PageFormat own = new PDFPageable(document).getPageFormat(job.pages().get(index) - 1);
            if (!job.fit()) {
                return own;
            }
            PageFormat sheet = new PageFormat();
            Paper paper = new Paper();
            paper.setSize(A4_WIDTH, A4_HEIGHT);
            paper.setImageableArea(0, 0, A4_WIDTH, A4_HEIGHT);
            sheet.setPaper(paper);
            boolean lying = own.getWidth() > own.getHeight();
            sheet.setOrientation(lying ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            return sheet;
        }

        @Override
        public Printable getPrintable(int index) {
            Printable page = new PDFPrintable(document, job.fit() ? Scaling.SHRINK_TO_FIT : Scaling.ACTUAL_SIZE);
            return (graphics, format, asked) -> {
                try {
                    progress.check();
                } catch (Cancelled stop) {
                    throw new PrinterAbortException("cancelled");
                }
                progress.at(index + 1L, job.pages().size());
                return page.print(graphics, format, job.pages().get(index) - 1);
            };
        }
    }
}
