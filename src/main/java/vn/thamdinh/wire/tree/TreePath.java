package vn.thamdinh.wire.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something stands in a tree: keys of mappings, and places from 0 in lists as "0", "1".
 *
 * @param steps from the root; none for the root itself
 */
public record TreePath(List<String> steps) {
    public static final TreePath ROOT = new TreePath(List.of());

    public TreePath {
        steps = List.copyOf(steps);
    }

    public static TreePath of(String... steps) {
        return new TreePath(List.of(steps));
    }

    public TreePath child(String key) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(key);
        return new TreePath(longer);
    }

    public TreePath child(int place) {
        return child(Integer.toString(place));
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /**
     * The place above.
     *
     * @throws IllegalStateException for the root
     */
    public TreePath parent() {
        if (isRoot()) {
            throw new IllegalStateException("the root has nothing above it");
        }
        return new TreePath(steps.subList(0, steps.size() - 1));
    }

    /** The last key or place; empty for the root. */
    public String last() {
        return isRoot() ? "" : steps.getLast();
    }

    /** The last step as a place in a list; -1 where it is a key. */
    public int place() {
        return last().matches("[0-9]{1,6}") ? Integer.parseInt(last()) : -1;
    }

    /** Whether the other is here or below. */
    public boolean holds(TreePath other) {
        return other.steps.size() >= steps.size() && other.steps.subList(0, steps.size()).equals(steps);
    }

    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
