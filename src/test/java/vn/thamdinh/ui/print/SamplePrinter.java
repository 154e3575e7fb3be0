package vn.thamdinh.ui.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.stage.Window;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.print.BatchOrder;
import vn.thamdinh.usecase.print.BatchReport;
import vn.thamdinh.usecase.print.PrintOrder;
import vn.thamdinh.usecase.print.PrintPaper.Printer;
import vn.thamdinh.usecase.view.PageImage;

/** Two printers that print when they are let, and a folder. */
final class SamplePrinter implements PrintPort, FileDialogs {

    final List<PrintOrder> orders = new ArrayList<>();
    final List<BatchOrder> batches = new ArrayList<>();
    final CountDownLatch let = new CountDownLatch(1);
    final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public List<Printer> printers() {
        return List.of(new Printer("Canon LBP 2900", false), new Printer("HP M404", true));
    }

    @Override
    public List<PageImage> pages(byte[] pdf) {
        int[] dots = new int[620 * 877];
        Arrays.fill(dots, 0xFFFFFFFF);
        return List.of(new PageImage(620, 877, dots), new PageImage(620, 877, dots), new PageImage(620, 877, dots));
    }

    @Override
    public Outcome<Integer> print(byte[] pdf, String title, PrintOrder order, Progress progress) {
        orders.add(order);
        begun.countDown();
        await();
        progress.check();
        return Outcome.done(2);
    }

    @Override
    public Outcome<BatchReport> batch(BatchOrder order, Progress progress) {
        batches.add(order);
        return Outcome.done(new BatchReport(List.of(Path.of("25246-xa-bu-gia-map-bien-hieu.pdf")),
                order.folder().resolve("danh-sach.csv"), List.of(new BatchReport.Left("25270-xa-a.pdf",
                        Reason.DECISION_WITHDRAWN, List.of("Xã A", "05/QĐ-UBND"))), false));
    }

    private void await() {
        try {
            let.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.of(Path.of("ngoai"));
    }

    @Override
    public List<Path> open(Window window, String title, String... endings) {
        return List.of();
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        return Optional.empty();
    }
}
