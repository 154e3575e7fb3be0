package vn.thamdinh.documents.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ForNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fills HTML templates. Every value is escaped for HTML; an unknown variable is an error rather than a gap on paper;
 * a template sees only the maps, lists, texts and numbers given to it: it can call no Java method but a loop's own counters, and open no file.
 * Safe for use by several threads.
 */
public final class TemplateRenderer {
    private static final int LARGEST_OUTPUT_CHARS = 16 * 1024 * 1024;

    private final PebbleEngine engine;

    /** With the program's own templates. */
    public TemplateRenderer() {
        this(Map.of());
    }

    /**
     * With some templates or style sheets in place of the program's own.
     *
     * @param overrides by plain name, such as {@code official.css}
     * @throws TemplateException when one of them is not safe to use: {@link TemplateCheck} says why
     */
    public TemplateRenderer(Map<String, String> overrides) {
        new TemplateCheck(overrides).require();
        engine = new PebbleEngine.Builder()
                .loader(new ResourceTemplates(overrides))
                .autoEscaping(true)
                .defaultEscapingStrategy("html")
                .strictVariables(true)
                .maxRenderedSize(LARGEST_OUTPUT_CHARS)
                .extension(new CountedLoops())
                .methodAccessValidator((object, method) -> isLoopCounter(method))
                .build();
    }

    /** The program's own text of a template or style sheet; empty if there is none of that name. */
    public static Optional<String> original(String template) {
        return ResourceTemplates.original(template);
    }

    /**
     * Renders the template with this plain name, for example {@code decision.html}, as NFC text.
     *
     * @throws TemplateException when the template does not exist, names a variable that is not in {@code values}, or
     *                           repeats more than any document needs
     */
    public String render(String template, Map<String, ?> values) {
        StringWriter out = new StringWriter();
        Map<String, Object> all = new HashMap<>(values);
        all.put(CountedLoops.WORK, new CountedLoops.Work());
        try {
            engine.getTemplate(template).evaluate(out, all);
        } catch (PebbleException broken) {
            String name = broken.getFileName() == null ? template : broken.getFileName();
            int line = broken.getLineNumber() == null ? 1 : broken.getLineNumber();
            throw new TemplateException(name, line, "Template " + template + ": " + broken.getMessage(), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Normalizer.normalize(out.toString(), Normalizer.Form.NFC);
    }

    private static boolean isLoopCounter(Method method) {
        return method.getDeclaringClass().getEnclosingClass() == ForNode.class;
    }
}
