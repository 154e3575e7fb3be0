package vn.thamdinh.usecase.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.preview.PdfPages;
import vn.thamdinh.documents.printing.PrintJob;
import vn.thamdinh.documents.printing.Printers;
import vn.thamdinh.documents.printing.PrintingFailed;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Sends a paper of this program to a printer. What is printed is in the clear: that is what printing is for. */
public final class PrintPaper {

    private PrintPaper() {
    }

    /** A printer of the system. */
    public record Printer(String name, boolean bothSides) {
    }

    /** The usual one first; none where no printing system runs. */
    public static List<Printer> printers() {
        return Printers.names().stream().map(name -> new Printer(name, Printers.printsBothSides(name))).toList();
    }

    /**
     * Prints; the number of pages sent.
     *
     * @param title the job's name in the queue: no name of a person or place belongs there
     */
    public static Outcome<Integer> print(byte[] pdf, String title, PrintOrder order, Progress progress) {
        Optional<List<Integer>> pages = PageChoice.read(order.pages(), count(pdf));
        if (pages.isEmpty()) {
            return Outcome.refused(Reason.BAD_INPUT, order.pages());
        }
        if (order.copies() < 1 || order.copies() > PrintJob.MOST_COPIES) {
            return Outcome.refused(Reason.BAD_INPUT, String.valueOf(order.copies()));
        }
        try {
            Printers.print(order.printer(), new PrintJob(pdf, title, pages.get(), order.copies(),
                    PrintJob.Sides.valueOf(order.sides().name()), order.fit()), progress);
            return Outcome.done(pages.get().size());
        } catch (PrintingFailed failed) {
            return Outcome.refused(failed.isMissing() ? Reason.NO_PRINTER : Reason.PRINTING_FAILED,
                    String.valueOf(failed.getMessage()));
        }
    }

    private static int count(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            return pages.count();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
