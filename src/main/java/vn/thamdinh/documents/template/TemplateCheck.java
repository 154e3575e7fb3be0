package vn.thamdinh.documents.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template or style sheet of somebody's own may hold: loops over what it is given, conditions and other plain
 * templates; no address, no loop of its own making, no text that grows by itself, nothing that includes itself. So a bad one costs neither a file nor
 * the program's time.
 */
public final class TemplateCheck {
    private static final Set<String> TAGS = Set.of("if", "elseif", "else", "endif", "for", "endfor", "include");
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*([a-zA-Z]+)([^%]*)");
    /** Up to the end of the text where it is not closed, so that no letter is looked at again and again. */
    private static final Pattern CODE = Pattern.compile("\\{[{%](?:.*?[}%]}|.*)", Pattern.DOTALL);
    /** These alone never make a text much longer than it was. */
    private static final Set<String> FILTERS = Set.of("length", "upper", "lower", "capitalize", "title", "trim", "first",
            "last", "join", "default");
    private static final Pattern FILTER = Pattern.compile("\\|\\s*([a-zA-Z0-9_]+)");
    private static final Pattern OWN_LOOP = Pattern.compile("range\\s*\\(|\\.\\.");
    private static final Pattern INCLUDED = Pattern.compile(
            "\"([a-z][a-z0-9-]*\\.(?:html|css))\"(?:\\s+with\\s+\\{[^{}%]*})?");
    private static final Pattern ADDRESS = Pattern.compile(
            "url\\s*\\(|@import|@font-face|expression\\s*\\(|\\\\[0-9a-f]|<\\s*(?:script|link|iframe|object|embed|base|!)"
                    + "|\\s(?:src|href|data|background)\\s*=", Pattern.CASE_INSENSITIVE);
    /** More loops within loops than any of the program's own templates has. */
    private static final int DEEPEST = 6;

    private final Map<String, String> templates;

    /** @param templates by plain name */
    public TemplateCheck(Map<String, String> templates) {
        this.templates = Map.copyOf(templates);
    }

    /**
     * Something that a template may not hold.
     *
     * @param line     from 1
     * @param argument the piece of it
     */
    public record Fault(String template, int line, String argument) {
    }

    /** The first fault of the first template that has any. */
    public Optional<Fault> fault() {
        return templates.keySet().stream().sorted().flatMap(name -> fault(name).stream()).findFirst();
    }

    void require() {
        fault().ifPresent(fault -> {
            throw new TemplateException(fault.template(), fault.line(), "Template " + fault.template()
                    + " may not hold " + fault.argument(), null);
        });
    }

    private Optional<Fault> fault(String name) {
        if (ResourceTemplates.original(name).isEmpty()) {
            return Optional.of(new Fault(name, 1, name));
        }
        String text = templates.get(name);
        return found(name, text, ADDRESS).or(() -> tag(name, text)).or(() -> ownLoop(name, text))
                .or(() -> included(name, new ArrayDeque<>(), 0, new HashMap<>()).map(what -> new Fault(name, 1, what)));
    }

    private static Optional<Fault> found(String name, String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(new Fault(name, line(text, found.start()), found.group().strip()))
                : Optional.empty();
    }

    private static Optional<Fault> tag(String name, String text) {
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            boolean plain = !tags.group(1).equals("include") || INCLUDED.matcher(tags.group(2).strip()).matches();
            if (!TAGS.contains(tags.group(1)) || !plain) {
                return Optional.of(new Fault(name, line(text, tags.start()), tags.group().strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> ownLoop(String name, String text) {
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            Matcher loop = OWN_LOOP.matcher(code.group());
            if (loop.find()) {
                return Optional.of(new Fault(name, line(text, code.start()), loop.group()));
            }
            Optional<String> filter = FILTER.matcher(code.group()).results().map(found -> found.group(1))
                    .filter(one -> !FILTERS.contains(one)).findFirst();
            if (filter.isPresent()) {
                return Optional.of(new Fault(name, line(text, code.start()), "| " + filter.get()));
            }
        }
        return Optional.empty();
    }

    /** The name of a template that includes itself or lies in too many loops; empty if there is none. */
    private Optional<String> included(String name, Deque<String> within, int depth, Map<String, Integer> deepest) {
        if (within.contains(name)) {
            return Optional.of(name);
        }
        if (deepest.getOrDefault(name, -1) >= depth) {
            return Optional.empty();
        }
        deepest.put(name, depth);
        within.push(name);
        int loops = depth;
        Matcher tags = TAG.matcher(Optional.ofNullable(templates.get(name))
                .or(() -> ResourceTemplates.original(name)).orElse(""));
        while (tags.find()) {
            loops += switch (tags.group(1)) {
                case "for" -> 1;
                case "endfor" -> -1;
                default -> 0;
            };
            Matcher other = INCLUDED.matcher(tags.group(2));
            Optional<String> wrong = loops > DEEPEST ? Optional.of(name)
                    : tags.group(1).equals("include") && other.find() ? included(other.group(1), within, loops, deepest)
                    : Optional.empty();
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        within.pop();
        return Optional.empty();
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
    }

    /** The plain names of the program's own templates that official documents and minutes of visits are made with. */
    public static List<String> names() {
        return List.of("document.html", "head.html", "own-head.html", "heading.html", "title.html", "block.html",
                "runs.html", "foot.html", "recipients.html", "signers.html", "official.css", "document.css",
                "visit-minutes.html", "visit-minutes.css");
    }
}
