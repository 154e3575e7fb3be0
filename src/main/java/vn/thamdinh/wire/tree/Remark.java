package vn.thamdinh.wire.tree;

import java.util.List;

/**
 * Comments of a file at one place of its tree, without "#".
 *
 * @param before lines above the place; an empty one is a line without words
 * @param beside words behind it on its own line; may be empty
 */
public record Remark(List<String> before, String beside) {
    public static final Remark NONE = new Remark(List.of(), "");

    public Remark {
        before = List.copyOf(before);
    }

    boolean isEmpty() {
        return before.isEmpty() && beside.isEmpty();
    }
}
