package vn.thamdinh.usecase.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.wire.tree.Tree;

/** One step of editing, which is saved, undone and redone as a whole. */
@FunctionalInterface
public interface Change {

    /** The files as trees after the change; those given are not touched. */
    Map<String, Tree> in(Map<String, Tree> files);

    /** Writes a text there; an empty one takes the key away. */
    static Change text(Place place, String text) {
        return text.isBlank() ? remove(place) : put(place, Seed.text(text.strip()));
    }

    /** Writes a text there, also an empty one: a key that must stay. */
    static Change needed(Place place, String text) {
        return put(place, Seed.text(text.strip()));
    }

    /** Puts something there in place of what stood there. */
    static Change put(Place place, Seed seed) {
        return edit(place, tree -> tree.set(place.path(), seed.tree()));
    }

    static Change remove(Place place) {
        return edit(place, tree -> tree.remove(place.path()));
    }

    /** Puts an item into a list. */
    static Change insert(Place list, int item, Seed seed) {
        return edit(list, tree -> tree.insert(list.path(), item, seed.tree()));
    }

    /** Adds an item at the end of a list. */
    static Change add(Place list, Seed seed) {
        return insert(list, Integer.MAX_VALUE, seed);
    }

    /** Moves an item within its list; beyond the ends nothing happens. */
    static Change move(Place item, int by) {
        return edit(item, tree -> {
            List<Tree> items = new ArrayList<>(items(tree, item.parent()));
            int to = item.item() + by;
            if (to < 0 || to >= items.size()) {
                return tree;
            }
            items.add(to, items.remove(item.item()));
            return tree.set(item.parent().path(), new Tree.Listing(items));
        });
    }

    /** Takes an item out of its list and puts it at the end of another of the same file. */
    static Change carry(Place item, Place list) {
        return edit(item, tree -> {
            Tree carried = tree.at(item.path()).orElseThrow();
            return tree.insert(list.path(), Integer.MAX_VALUE, carried).remove(item.path());
        });
    }

    /** Several as one. */
    static Change all(List<Change> changes) {
        return files -> {
            Map<String, Tree> changed = files;
            for (Change change : changes) {
                changed = change.in(changed);
            }
            return changed;
        };
    }

    private static List<Tree> items(Tree tree, Place list) {
        return tree.at(list.path()).map(Tree::itemsAt).orElse(List.of());
    }

    private static Change edit(Place place, java.util.function.UnaryOperator<Tree> edit) {
        return files -> {
            Map<String, Tree> changed = new TreeMap<>(files);
            changed.put(place.file(), edit.apply(files.getOrDefault(place.file(), place.file().endsWith(".csv")
                    ? new Tree.Listing(List.of()) : Tree.empty())));
            return changed;
        };
    }
}
