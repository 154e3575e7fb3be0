package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.domain.document.DocumentKind;

/** Reads kinds of documents: a file with one list, {@code documents}. */
final class DocumentSections {
    private DocumentSections() {
    }

    static List<DocumentKind> read(ProgrammeFiles files, String path, Problems problems) {
        List<DocumentKind> kinds = new ArrayList<>();
        YamlFile.open(files, path, problems).ifPresent(root -> {
            Set<String> ids = new HashSet<>();
            for (Section section : root.sections("documents")) {
                String id = section.text("id");
                if (!ids.add(id)) {
                    section.note("id", ProgrammeProblem.DUPLICATE_KEY, id);
                }
                kind(section, id).ifPresent(kinds::add);
            }
            root.finish();
        });
        return List.copyOf(kinds);
    }

    private static Optional<DocumentKind> kind(Section section, String id) {
        String title = section.text("title");
        String rankedTitle = section.textOr("rankedTitle", "");
        String stage = section.text("stage");
        DocumentKind.Form form = section.constant("form", DocumentKind.Form.class);
        DocumentKind.About about = section.constant("about", DocumentKind.About.class);
        String type = section.textOr("type", "");
        String abbreviation = section.textOr("abbreviation", "");
        String office = section.text("office");
        DocumentKind.Need need = section.has("need") ? section.constant("need", DocumentKind.Need.class)
                : DocumentKind.Need.NONE;
        List<DocumentField> fields = section.has("fields")
                ? section.sections("fields").stream().flatMap(field -> field(field).stream()).toList() : List.of();
        Map<String, String> texts = new LinkedHashMap<>();
        section.section("texts").ifPresent(given -> {
            given.keys().forEach(key -> texts.put(key, given.text(key)));
            given.finish();
        });
        return section.build(() -> new DocumentKind(id, title, rankedTitle, stage, form, about, type, abbreviation,
                office, need, fields, texts));
    }

    private static Optional<DocumentField> field(Section section) {
        String id = section.text("id");
        String title = section.text("title");
        DocumentField.Sort sort = section.has("sort") ? section.constant("sort", DocumentField.Sort.class)
                : DocumentField.Sort.TEXT;
        String preset = section.textOr("preset", "");
        boolean required = section.flagOr("required", false);
        return section.build(() -> new DocumentField(id, title, sort, preset, required));
    }
}
