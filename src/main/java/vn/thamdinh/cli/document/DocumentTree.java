package vn.thamdinh.cli.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.usecase.document.DocumentProblem;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.NumberSeries;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.wording.LegalBases;
import vn.thamdinh.usecase.document.wording.PlaceName;
import vn.thamdinh.usecase.document.wording.WordedText;

/** Documents as machines read them. */
final class DocumentTree {

    private DocumentTree() {
    }

    static Map<String, Object> kind(DocumentKind kind) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind.id());
        tree.put("title", kind.title());
        tree.put("stage", kind.stage());
        tree.put("about", stable(kind.about()));
        tree.put("numbered", kind.isNumbered());
        tree.put("fields", kind.fields().stream().map(field -> Map.of("field", field.id(), "title", field.title(), "sort",
                stable(field.sort()), "required", field.required())).toList());
        return tree;
    }

    static String state(DocumentRow row) {
        return stable(row.state());
    }

    static Map<String, Object> row(DocumentRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", row.address().value());
        tree.put("kind", row.kind());
        tree.put("about", row.draft().about());
        tree.put("state", state(row));
        tree.put("number", row.numberText());
        tree.put("disputed", row.disputed());
        tree.put("fields", row.draft().fields());
        row.replaces().ifPresent(other -> tree.put("replaces", other.value()));
        row.corrects().ifPresent(other -> tree.put("corrects", other.value()));
        row.issued().ifPresent(paper -> tree.putAll(issued(paper)));
        tree.put("by", row.by());
        return tree;
    }

    static Map<String, Object> issued(IssuedDocument paper) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", paper.id().value());
        tree.put("number", paper.number());
        tree.put("date", paper.date().toString());
        tree.put("sha256", paper.sha256());
        tree.put("size", paper.fact().size());
        tree.put("units", paper.units().stream().map(unit -> unit.code()).toList());
        tree.put("stale", paper.stale());
        paper.ended().ifPresent(end -> {
            tree.put("ended", end.date().toString());
            tree.put("reason", end.reason());
            tree.put("replacedBy", end.by().map(DocumentId::value).orElse(""));
        });
        return tree;
    }

    static Map<String, Object> series(NumberSeries series) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("series", series.series());
        tree.put("year", series.year());
        tree.put("taken", series.taken().stream().map(one -> Map.of("number", one.number(), "document",
                one.document().value(), "by", one.by(), "issued", one.issued())).toList());
        tree.put("gaps", series.gaps());
        tree.put("next", series.next());
        return tree;
    }

    static Map<String, Object> problem(DocumentProblem problem) {
        return Map.of("text", problem.text(), "line", problem.line(), "problem", problem.sort().stableName(),
                "argument", problem.argument());
    }

    /** The same for people. */
    static String said(Terminal terminal, DocumentProblem problem) {
        return terminal.words().say("documents.problem." + problem.sort().stableName(), problem.text(), problem.line(),
                problem.argument());
    }

    static Map<String, Object> basis(LegalBases.Listed one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", one.key().orElse(""));
        tree.put("type", one.basis().type());
        tree.put("number", one.basis().number());
        tree.put("date", one.basis().date().toString());
        tree.put("issuer", one.basis().issuer());
        tree.put("subject", one.basis().subject());
        tree.put("source", one.basis().source());
        return tree;
    }

    static Map<String, Object> text(WordedText text) {
        return Map.of("key", text.key(), "text", text.now(), "original", text.original(), "own",
                text.own().isPresent(), "others", text.others());
    }

    static Map<String, Object> name(PlaceName name) {
        return Map.of("written", name.written(), "sort", stable(name.sort()), "example", name.example());
    }

    private static String stable(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
