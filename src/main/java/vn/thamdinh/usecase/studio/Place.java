package vn.thamdinh.usecase.studio;

import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.tree.TreePath;

/**
 * A place in a programme's files: what a form's field shows and what a problem is about.
 *
 * @param file such as "criteria.yaml"
 * @param path within it; the root is the whole file
 */
public record Place(String file, TreePath path) {
    public static final Place PROGRAMME = new Place(ProgrammeFiles.PROGRAMME, TreePath.ROOT);
    public static final Place CRITERIA = new Place(ProgrammeFiles.CRITERIA, TreePath.ROOT);
    public static final Place UNITS = new Place(ProgrammeFiles.UNITS, TreePath.ROOT);
    public static final Place TEXTS = new Place(ProgrammeFiles.TEXTS, TreePath.ROOT);

    public static Place file(String name) {
        return new Place(name, TreePath.ROOT);
    }

    /** What stands under a key here. */
    public Place at(String key) {
        return new Place(file, path.child(key));
    }

    /** The item of the list here, from 0. */
    public Place at(int item) {
        return new Place(file, path.child(item));
    }

    public Place parent() {
        return new Place(file, path.parent());
    }

    /** The last key; an item's place in its list as a number. */
    public String key() {
        return path.last();
    }

    /** The place in the list from 0; -1 where this is no item. */
    public int item() {
        return path.place();
    }

    public boolean isFile() {
        return path.isRoot();
    }

    /** The key at the top of the file that this is under; empty for the file itself. */
    public String section() {
        return path.isRoot() ? "" : path.steps().getFirst();
    }

    /** How deep below the file this is. */
    public int depth() {
        return path.steps().size();
    }

    /** Whether the other place is here or below. */
    public boolean holds(Place other) {
        return file.equals(other.file) && path.holds(other.path);
    }

    @Override
    public String toString() {
        return file + ":" + path;
    }
}
