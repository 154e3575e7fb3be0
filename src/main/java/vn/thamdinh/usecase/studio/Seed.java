package vn.thamdinh.usecase.studio;

import java.util.List;

import vn.thamdinh.wire.tree.Tree;

/** Something to be put into a programme: a text, a list, or a group of keys with their values. */
public final class Seed {
    private final Tree tree;

    private Seed(Tree tree) {
        this.tree = tree;
    }

    static Seed of(Tree tree) {
        return new Seed(tree);
    }

    public static Seed text(String text) {
        return new Seed(Tree.text(text));
    }

    public static Seed texts(List<String> texts) {
        return new Seed(Tree.texts(texts));
    }

    public static Seed list(Seed... items) {
        return new Seed(new Tree.Listing(java.util.Arrays.stream(items).map(Seed::tree).toList()));
    }

    /** A group of texts: "key", "value", "key", "value". */
    public static Seed group(String... pairs) {
        return new Seed(Tree.mapping(pairs));
    }

    /** The same group with one more key. */
    public Seed and(String key, Seed value) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            throw new IllegalStateException("only groups have keys");
        }
        return new Seed(mapping.put(key, value.tree));
    }

    Tree tree() {
        return tree;
    }
}
