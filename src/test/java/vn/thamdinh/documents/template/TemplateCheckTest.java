package vn.thamdinh.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TemplateCheckTest {

    private static Optional<TemplateCheck.Fault> fault(String name, String text) {
        return new TemplateCheck(Map.of(name, text)).fault();
    }

    @Test
    void everyTemplateOfTheProgramMayBeTheBeginningOfOnesOwn() {
        for (String name : TemplateCheck.names()) {
            assertEquals(Optional.empty(), fault(name, TemplateRenderer.original(name).orElseThrow()), name);
        }
    }

    @Test
    void aLoopOfItsOwnIsFoundWhereverItStands() {
        assertTrue(fault("head.html", "{{ a }}{% for i in range(1, 9) %}").isPresent());
        assertTrue(fault("head.html", "{{ range(1, 9, \"{{\") }}").isPresent());
        assertTrue(fault("head.html", "{{ 1..9").isPresent());
        assertEquals(Optional.empty(), fault("head.html", "range(1, 9)"));
    }

    @Test
    void aTextThatGrowsByItselfIsFound() {
        assertTrue(fault("head.html", "{% set a = a ~ a %}").isPresent());
        assertTrue(fault("head.html", "{{ a | base64encode | base64encode }}").isPresent());
        assertEquals(Optional.empty(), fault("head.html", "{% if rows | length == 1 %}{{ a | upper }}{% endif %}"));
    }

    @Test
    void aTemplateThatIncludesItselfOverOthersIsFound() {
        assertTrue(new TemplateCheck(Map.of("head.html", "{% include \"foot.html\" %}", "foot.html",
                "{% include \"head.html\" with {\"a\": b} %}")).fault().isPresent());
    }

    @Test
    void aLongTemplateOfOpenBracesOrIncludesIsLookedThroughOnce() {
        assertEquals(Optional.empty(), fault("head.html", "{{".repeat(100_000)));
        String[] names = {"document.html", "head.html", "heading.html", "title.html", "block.html", "foot.html"};
        Map<String, String> chain = new java.util.HashMap<>(Map.of("foot.html", ""));
        for (int i = 0; i + 1 < names.length; i++) {
            chain.put(names[i], ("{% include \"" + names[i + 1] + "\" %}").repeat(1_000));
        }
        assertEquals(Optional.empty(), new TemplateCheck(chain).fault());
    }
}
