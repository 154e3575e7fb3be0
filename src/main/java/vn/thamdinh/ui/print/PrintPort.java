package vn.thamdinh.ui.print;

import java.util.List;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.papers.ShowPages;
import vn.thamdinh.usecase.print.BatchOrder;
import vn.thamdinh.usecase.print.BatchReport;
import vn.thamdinh.usecase.print.PrintOrder;
import vn.thamdinh.usecase.print.PrintPaper;
import vn.thamdinh.usecase.view.PageImage;

/** What printing asks for. Every call blocks. */
public interface PrintPort {

    /** The usual one first; none where no printing system runs. */
    List<PrintPaper.Printer> printers();

    List<PageImage> pages(byte[] pdf);

    /** The number of pages sent. */
    Outcome<Integer> print(byte[] pdf, String title, PrintOrder order, Progress progress);

    Outcome<BatchReport> batch(BatchOrder order, Progress progress);

    /** The system's printers and the open workspace. */
    static PrintPort of(Desk desk) {
        return new PrintPort() {
            @Override
            public List<PrintPaper.Printer> printers() {
                return PrintPaper.printers();
            }

            @Override
            public List<PageImage> pages(byte[] pdf) {
                return ShowPages.of(pdf);
            }

            @Override
            public Outcome<Integer> print(byte[] pdf, String title, PrintOrder order, Progress progress) {
                return PrintPaper.print(pdf, title, order, progress);
            }

            @Override
            public Outcome<BatchReport> batch(BatchOrder order, Progress progress) {
                return desk.boards().batch().make(order, progress);
            }
        };
    }
}
