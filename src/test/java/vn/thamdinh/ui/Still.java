package vn.thamdinh.ui;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * Waits until a window stands still: no work of its screens is under way and what it says no longer changes. Made
 * before the window, so that work which others left hanging is not waited for.
 */
public final class Still {

    private static final long PATIENCE_SECONDS = 30;

    private final Set<Thread> others = busy();

    /**
     * @param looks how often in a row nothing may have changed and nothing be under way, with two pulses between; what
     *              is begun after a pause shows only to who looks for longer than that pause
     */
    public void await(Parent root, int looks) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int before = 0;
        for (int calm = 0; calm < looks;) {
            Fx.settle();
            boolean works = busy().stream().anyMatch(thread -> !others.contains(thread));
            int now = Fx.call(() -> mark(root));
            calm = works || now != before ? 0 : calm + 1;
            before = now;
            if (System.nanoTime() > end) {
                throw new AssertionError("never stands still: " + busy());
            }
        }
    }

    /** Threads of the screens' background work that have some; the names are those which the program gives them. */
    private static Set<Thread> busy() {
        Thread[] all = new Thread[2 * Thread.activeCount() + 16];
        int count = Thread.enumerate(all);
        return Arrays.stream(all, 0, count)
                .filter(thread -> thread.getName().equals("changes") || thread.getName().startsWith("read-"))
                .filter(Still::works).collect(Collectors.toSet());
    }

    private static boolean works(Thread thread) {
        StackTraceElement[] at = thread.getStackTrace();
        return at.length > 0 && Arrays.stream(at).noneMatch(frame -> frame.getMethodName().equals("getTask")
                && frame.getClassName().equals(ThreadPoolExecutor.class.getName()));
    }

    /** Of the words that are shown and of how many things there are. */
    private static int mark(Parent root) {
        int mark = 0;
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.isVisible() && !(node instanceof IndexedCell<?> cell && cell.isEmpty())) {
                String says = node instanceof Text text ? text.getText()
                        : node instanceof Labeled label ? label.getText() : "";
                mark = 31 * mark + (says == null ? 0 : says.hashCode()) + 1;
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().forEach(open::push);
                }
            }
        }
        return mark;
    }
}
