package vn.thamdinh.ui.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.control.TreeView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.Still;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.documents.paper.PaperTree;

class LateReadTest extends SecretaryAtDesk {

    private final CountDownLatch late = new CountDownLatch(1);
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void whatWasReadEarlierAndComesLaterDoesNotHideADocumentThatWasBegunSince() {
        Fx.start();
        var still = new Still();
        Layers layers = Fx.call(Layers::new);
        Stage stage = Fx.show(layers, 1190, 690);
        var files = new NoDocuments(folder.resolve("ngoai"));
        DocumentsScreen screen = Fx.call(() -> new DocumentsScreen(Kits.kit(Messages.VIETNAMESE, layers), port(), files,
                files));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Fx.until(() -> reads.get() == 1);
        done(desk.documents().drafts().begin("council-decision", ""));
        Fx.run(screen::shown);
        Fx.until(() -> hasPaper(layers));
        late.countDown();
        still.await(layers, 2);
        assertTrue(Fx.call(() -> hasPaper(layers)));
        Fx.hide(stage);
    }

    /** The desk's, but what is read first is handed back only when it is late. */
    private DocumentsPort port() {
        DocumentsPort real = DocumentsPort.of(desk);
        return (DocumentsPort) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DocumentsPort.class},
                (_, method, given) -> {
                    try {
                        Object answer = method.invoke(real, given);
                        if (method.getName().equals("read") && reads.getAndIncrement() == 0) {
                            late.await();
                        }
                        return answer;
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }

    private static boolean hasPaper(Layers layers) {
        if (!(layers.lookup("#papers") instanceof TreeView<?> tree) || tree.getRoot() == null) {
            return false;
        }
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue() instanceof PaperTree.Line.Paper) {
                return true;
            }
        }
        return false;
    }
}
