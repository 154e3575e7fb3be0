package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.programme.Programme;

/** The kinds of documents that can be made: those that come with the program, and a programme's own before them. */
public final class DocumentCatalogue {
    /** Files of the shipped kinds, in the order of a round's work. */
    private static final List<String> FILES = List.of("preparation", "council", "inspection", "results", "publication", "change", "sheets", "registers");

    private static final class Shipped {
        private static final List<DocumentKind> KINDS = readShipped();
    }

    private DocumentCatalogue() {
    }

    /**
     * All kinds that a programme has a use for, the shipped ones in the order of a round's work, then its own; not those
     * that it leaves out.
     */
    public static List<DocumentKind> of(Programme programme) {
        Map<String, DocumentKind> kinds = new LinkedHashMap<>();
        Shipped.KINDS.forEach(kind -> kinds.put(kind.id(), kind));
        programme.documents().forEach(kind -> kinds.put(kind.id(), kind));
        programme.outline().withoutDocuments().forEach(kinds::remove);
        return kinds.values().stream().filter(kind -> isOfUse(kind, programme))
                .map(kind -> programme.recognises() ? kind : kind.ranked()).toList();
    }

    private static boolean isOfUse(DocumentKind kind, Programme programme) {
        return switch (kind.need()) {
            case NONE -> true;
            case VERIFICATION -> programme.outline().uses(Stage.VERIFY);
            case RECOGNITION -> programme.recognises();
            case REGISTERS -> !programme.registers().isEmpty();
        };
    }

    /** The kind of that id. */
    public static Optional<DocumentKind> kind(Programme programme, String id) {
        return of(programme).stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static List<DocumentKind> readShipped() {
        List<DocumentKind> kinds = new ArrayList<>();
        for (String name : FILES) {
            String path = "/documents/" + name + ".yaml";
            var problems = new Problems();
            String text = ProgrammeFiles.resource(path).orElseThrow(() -> new IllegalStateException("no " + path));
            kinds.addAll(DocumentSections.read(ProgrammeFiles.of(Map.of(path, text)), path, problems));
            if (!problems.none()) {
                throw new IllegalStateException("shipped documents are faulty: " + problems.sorted());
            }
        }
        return List.copyOf(kinds);
    }
}
