package vn.thamdinh.wire.tree;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thamdinh.wire.programme.FlowText;

/** Writes a tree as YAML: short things in braces on one line, everything else a line each. */
final class YamlText {
    private static final int LINE = 140;
    private static final String PLAIN_WORDS = "true|false|[0-9]+|[0-9]{2}/[0-9]{2}/[0-9]{4}|[0-9]+([.][0-9]+)+";

    private final StringBuilder out = new StringBuilder();

    private YamlText() {
    }

    static String of(Tree tree) {
        YamlText text = new YamlText();
        if (tree instanceof Tree.Mapping mapping && !mapping.entries().isEmpty()) {
            text.mapping(mapping, "", true);
        } else {
            text.out.append(flow(tree)).append('\n');
        }
        return text.out.toString();
    }

    private void mapping(Tree.Mapping mapping, String indent, boolean topmost) {
        boolean first = true;
        for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
            if (topmost && !first && !(entry.getValue() instanceof Tree.Text)) {
                out.append('\n');
            }
            before(entry.getValue().remark(), indent);
            out.append(indent);
            entry(entry.getKey(), entry.getValue(), indent);
            first = false;
        }
    }

    private void entry(String key, Tree value, String indent) {
        out.append(FlowText.text(key)).append(':');
        String short1 = flow(value);
        switch (value) {
            case Tree.Text text when isLong(text) -> literal(text, indent);
            case Tree.Mapping mapping when !fits(mapping, short1, indent.length() + key.length() + 2) -> {
                beside(value.remark());
                mapping(mapping, indent + "  ", false);
            }
            case Tree.Listing listing when !fits(listing, short1, indent.length() + key.length() + 2) -> {
                beside(value.remark());
                items(listing, indent + "  ");
            }
            default -> {
                out.append(' ').append(short1);
                beside(value.remark());
            }
        }
    }

    private void items(Tree.Listing listing, String indent) {
        for (Tree item : listing.items()) {
            before(item.remark(), indent);
            if (item instanceof Tree.Mapping mapping && !mapping.entries().isEmpty()
                    && !fits(mapping, flow(mapping), indent.length() + 2)) {
                item(mapping, indent);
            } else {
                out.append(indent).append("- ").append(flow(item));
                beside(item.remark());
            }
        }
    }

    /** What is said above the first key stands above the dash. */
    private void item(Tree.Mapping mapping, String indent) {
        String lead = indent + "- ";
        for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
            before(entry.getValue().remark(), lead.isBlank() ? lead : indent);
            out.append(lead);
            entry(entry.getKey(), entry.getValue(), indent + "  ");
            lead = indent + "  ";
        }
    }

    /** Whether it is written on one line: short, nothing long or commented within, no list of mappings. */
    private static boolean fits(Tree tree, String flow, int column) {
        return column + flow.length() <= LINE && isPlain(tree, 0);
    }

    private static boolean isPlain(Tree tree, int depth) {
        return switch (tree) {
            case Tree.Text text -> !isLong(text);
            case Tree.Listing listing -> depth < 2 && listing.items().stream().allMatch(item ->
                    item.remark().isEmpty() && !(item instanceof Tree.Mapping && depth == 0) && isPlain(item, depth + 1));
            case Tree.Mapping mapping -> depth < 3 && mapping.entries().values().stream().allMatch(value ->
                    value.remark().isEmpty() && !holdsMappings(value) && isPlain(value, depth + 1));
        };
    }

    private static boolean holdsMappings(Tree tree) {
        return tree instanceof Tree.Listing listing && listing.items().stream().anyMatch(Tree.Mapping.class::isInstance);
    }

    private static boolean isLong(Tree.Text text) {
        return text.text().contains("\n") && text.text().lines().noneMatch(line -> line.startsWith(" "))
                && !text.text().isBlank() && !text.text().endsWith("\n");
    }

    private void literal(Tree.Text text, String indent) {
        out.append(" |-").append('\n');
        text.text().lines().forEach(line -> out.append(line.isEmpty() ? "" : indent + "  " + line).append('\n'));
    }

    static String flow(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> scalar(text);
            case Tree.Listing listing -> listing.items().stream().map(YamlText::flow)
                    .collect(Collectors.joining(", ", "[", "]"));
            case Tree.Mapping mapping -> mapping.entries().entrySet().stream()
                    .map(entry -> FlowText.text(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String scalar(Tree.Text text) {
        return text.bare() && isPlainWord(text.text()) ? text.text() : FlowText.text(text.text());
    }

    /** Words that look the same with and without quotes to whoever reads programmes, but not to other readers of YAML. */
    static boolean isPlainWord(String text) {
        return text.matches(PLAIN_WORDS);
    }

    private void before(Remark remark, String indent) {
        List<String> lines = remark.before();
        lines.forEach(line -> out.append(indent).append(line.isEmpty() ? "#" : "# " + line).append('\n'));
    }

    private void beside(Remark remark) {
        out.append(remark.beside().isEmpty() ? "" : " # " + remark.beside()).append('\n');
    }
}
