package vn.thamdinh.wire.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file's content: mappings in the order of their keys, lists, and texts. Never changed; edits give another tree. */
public sealed interface Tree {

    /** Comments at this place. */
    Remark remark();

    /** The same with other comments. */
    Tree with(Remark remark);

    /** Keys in their order, each with what stands under it. */
    record Mapping(Map<String, Tree> entries, Remark remark) implements Tree {
        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public Mapping(Map<String, Tree> entries) {
            this(entries, Remark.NONE);
        }

        /** The same with one entry put in or replaced, at the end where the key is new. */
        public Mapping put(String key, Tree value) {
            Map<String, Tree> changed = new LinkedHashMap<>(entries);
            changed.put(key, value);
            return new Mapping(changed, remark);
        }

        Mapping without(String key) {
            Map<String, Tree> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(changed, remark);
        }

        @Override
        public Tree with(Remark other) {
            return new Mapping(entries, other);
        }
    }

    /** Items in their order. */
    record Listing(List<Tree> items, Remark remark) implements Tree {
        public Listing {
            items = List.copyOf(items);
        }

        public Listing(List<? extends Tree> items) {
            this(List.copyOf(items), Remark.NONE);
        }

        @Override
        public Tree with(Remark other) {
            return new Listing(items, other);
        }
    }

    /**
     * A text.
     *
     * @param bare whether the file wrote it without quotes; "true" and numbers keep their looks by it
     */
    record Text(String text, boolean bare, Remark remark) implements Tree {
        @Override
        public Tree with(Remark other) {
            return new Text(text, bare, other);
        }
    }

    /** A text as the studio writes it: yes and no bare, everything else quoted where it must be. */
    static Text text(String text) {
        return new Text(text, text.equals("true") || text.equals("false"), Remark.NONE);
    }

    /** A list of texts. */
    static Listing texts(List<String> texts) {
        return new Listing(texts.stream().map(Tree::text).toList());
    }

    /** A mapping of texts, "key, value, key, value". */
    static Mapping mapping(String... pairs) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            entries.put(pairs[i], text(pairs[i + 1]));
        }
        return new Mapping(entries);
    }

    static Mapping empty() {
        return new Mapping(Map.of());
    }

    /** What stands at a path; nothing where there is no such place. */
    default Optional<Tree> at(TreePath path) {
        Tree here = this;
        for (String step : path.steps()) {
            Optional<Tree> below = here.below(step);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            here = below.get();
        }
        return Optional.of(here);
    }

    private Optional<Tree> below(String step) {
        return switch (this) {
            case Mapping mapping -> Optional.ofNullable(mapping.entries().get(step));
            case Listing listing -> step.matches("[0-9]{1,6}") && Integer.parseInt(step) < listing.items().size()
                    ? Optional.of(listing.items().get(Integer.parseInt(step))) : Optional.empty();
            case Text _ -> Optional.empty();
        };
    }

    /** The text at a path; empty where none stands there. */
    default String textAt(TreePath path) {
        return at(path).filter(Text.class::isInstance).map(text -> ((Text) text).text()).orElse("");
    }

    default String textAt(String... steps) {
        return textAt(TreePath.of(steps));
    }

    /** The items of the list at a path; none where there is no list. */
    default List<Tree> itemsAt(String... steps) {
        return at(TreePath.of(steps)).filter(Listing.class::isInstance).map(list -> ((Listing) list).items())
                .orElse(List.of());
    }

    /** Sets what stands at a path; missing mappings on the way are made, and a list grows by its next place. */
    default Tree set(TreePath path, Tree value) {
        if (path.isRoot()) {
            return value instanceof Text text && this instanceof Text old && old.text().equals(text.text()) ? this : value;
        }
        String first = path.steps().getFirst();
        TreePath rest = new TreePath(path.steps().subList(1, path.steps().size()));
        Tree below = below(first).orElse(empty());
        Tree set = below.set(rest, value);
        Tree changed = rest.isRoot() && set.remark().isEmpty() ? set.with(below.remark()) : set;
        return switch (this) {
            case Mapping mapping -> mapping.put(first, changed);
            case Listing listing -> {
                List<Tree> items = new ArrayList<>(listing.items());
                int place = Integer.parseInt(first);
                if (place < items.size()) {
                    items.set(place, changed);
                } else {
                    items.add(changed);
                }
                yield new Listing(items, listing.remark());
            }
            case Text _ -> empty().put(first, changed);
        };
    }

    /** Takes away what stands at a path; nothing happens where nothing does. */
    default Tree remove(TreePath path) {
        if (at(path).isEmpty() || path.isRoot()) {
            return this;
        }
        Tree parent = at(path.parent()).orElseThrow();
        Tree changed = switch (parent) {
            case Mapping mapping -> mapping.without(path.last());
            case Listing listing -> {
                List<Tree> items = new ArrayList<>(listing.items());
                items.remove(path.place());
                yield new Listing(items, listing.remark());
            }
            case Text text -> text;
        };
        return set(path.parent(), changed);
    }

    /** Puts an item into the list at a path, which is made where there is none. */
    default Tree insert(TreePath list, int place, Tree item) {
        Listing there = at(list).filter(Listing.class::isInstance).map(Listing.class::cast)
                .orElse(new Listing(List.of()));
        List<Tree> items = new ArrayList<>(there.items());
        items.add(Math.clamp(place, 0, items.size()), item);
        return set(list, new Listing(items, there.remark()));
    }
}
