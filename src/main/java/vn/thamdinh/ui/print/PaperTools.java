package vn.thamdinh.ui.print;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.signboard.DesignerController;
import vn.thamdinh.ui.signboard.SignboardPort;
import vn.thamdinh.usecase.Desk;

/** What any screen with papers offers beside them: printing, all papers at once, designing the boards. */
public interface PaperTools {

    /**
     * @param title  of the job in the printer's queue
     * @param larger whether its pages are larger than an office's sheets
     */
    void print(String title, byte[] pdf, boolean larger);

    void batch();

    /** @param changed called when a design was kept: boards look different then */
    void design(Runnable changed);

    /** Over the open workspace. */
    static PaperTools of(UiKit kit, Desk desk, FileDialogs files) {
        return new PaperTools() {
            @Override
            public void print(String title, byte[] pdf, boolean larger) {
                new PrintController(kit, PrintPort.of(desk), title, pdf, larger).open();
            }

            @Override
            public void batch() {
                new BatchController(kit, PrintPort.of(desk), files).open();
            }

            @Override
            public void design(Runnable changed) {
                new DesignerController(kit, SignboardPort.of(desk), files, changed).open();
            }
        };
    }
}
