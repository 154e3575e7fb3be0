package vn.thamdinh.wire.tree;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import vn.thamdinh.wire.sheet.CsvTable;

/** Between the text of a programme file and its tree: YAML, or for a path that ends in ".csv" a table. */
public final class Trees {
    private static final List<String> UNIT_COLUMNS = List.of("code", "prefix", "name", "district", "aliases", "note");

    private Trees() {
    }

    /** The tree of a file's text; nothing where it is no such text, for the reader of programmes to say why. */
    public static Optional<Tree> read(String path, String text) {
        return isTable(path) ? table(text) : YamlTree.read(text);
    }

    /** The file's text: the same tree always gives the same one. */
    public static String write(String path, Tree tree) {
        return isTable(path) ? csv(tree) : YamlText.of(tree);
    }

    /**
     * Where a place of a problem, "fields[2].criteria[2.1].rule.kind", is in the tree; what is not there yet is a child of
     * what is.
     */
    public static TreePath find(Tree tree, String place) {
        TreePath path = TreePath.ROOT;
        String rest = place;
        while (!rest.isEmpty()) {
            Optional<Tree> here = tree.at(path);
            if (here.isPresent() && here.get() instanceof Tree.Mapping mapping && mapping.entries().containsKey(rest)) {
                return path.child(rest);
            }
            if (rest.startsWith("[")) {
                int end = Math.max(rest.indexOf(']'), 1);
                path = path.child(position(here, rest.substring(1, end)));
                rest = rest.substring(Math.min(end + 1, rest.length()));
            } else {
                int end = rest.chars().takeWhile(c -> c != '.' && c != '[').map(c -> 1).sum();
                path = end == 0 ? path : path.child(rest.substring(0, end));
                rest = rest.substring(Math.max(end, 1) == end ? end : 1);
            }
        }
        return path;
    }

    /** Items with an id are named by it, others by their place from 1. */
    private static int position(Optional<Tree> list, String name) {
        List<Tree> items = list.map(Tree::itemsAt).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).textAt("id").equals(name)) {
                return i;
            }
        }
        return name.matches("[0-9]{1,6}") ? Math.max(0, Integer.parseInt(name) - 1) : 0;
    }

    private static boolean isTable(String path) {
        return path.endsWith(".csv");
    }

    private static Optional<Tree> table(String text) {
        CsvTable table = CsvTable.parse(text);
        if (!table.faults().isEmpty()) {
            return Optional.empty();
        }
        List<Tree> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Map<String, Tree> cells = new LinkedHashMap<>();
            table.header().forEach(column -> cells.put(column, Tree.text(row.cell(column))));
            rows.add(new Tree.Mapping(cells));
        }
        return Optional.of(new Tree.Listing(rows));
    }

    private static String csv(Tree tree) {
        List<Tree> rows = tree.itemsAt();
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (row instanceof Tree.Mapping mapping) {
                columns.addAll(mapping.entries().keySet());
            }
        });
        if (columns.isEmpty()) {
            columns.addAll(UNIT_COLUMNS);
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(columns.stream().map(row::textAt).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
