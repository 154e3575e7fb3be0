package vn.thamdinh.wire.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentTie;
import vn.thamdinh.domain.document.DocumentTie.Sort;
import vn.thamdinh.domain.document.EndedDocument;
import vn.thamdinh.domain.document.ListedBasis;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.ledger.DocumentFact.BasisListed;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentWritten;
import vn.thamdinh.domain.ledger.DocumentFact.NumberReserved;
import vn.thamdinh.domain.ledger.DocumentFact.WordingChanged;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about documents: drafts, numbers, issue, withdrawal, wording, legal bases, copies. */
final class DocumentKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("document-issued.4", DocumentIssued.class, DocumentKinds::toTree,
                    t -> issued(t, t.text("copy-sha256"), t.number("copy-size"))),
            new FactKind<>("document-written.2", DocumentWritten.class, f -> toTree(f.draft()),
                    t -> new DocumentWritten(new DocumentDraft(id(t), t.text("kind"), t.text("about"),
                            t.textMap("fields"), tie(t.text("replaces"), t.text("corrects")), t.flag("dropped")))),
            new FactKind<>("number-reserved.1", NumberReserved.class, f -> toTree(f.number()),
                    t -> new NumberReserved(new ReservedNumber(t.text("series"), t.count("year"), t.count("number"),
                            id(t), t.flag("given")))),
            new FactKind<>("document-ended.2", DocumentEnded.class, f -> toTree(f.ended()),
                    t -> new DocumentEnded(new EndedDocument(id(t), some(t.text("paper")),
                            LocalDate.parse(t.text("date")), t.text("reason"), some(t.text("by")).map(DocumentId::new)))),
            new FactKind<>("wording-changed.1", WordingChanged.class, f -> toTree(f.change()),
                    t -> new WordingChanged(new WordingChange(t.text("key"),
                            t.flag("original") ? Optional.empty() : Optional.of(t.text("text"))))),
            new FactKind<>("basis-listed.1", BasisListed.class, f -> toTree(f.basis()),
                    t -> new BasisListed(new ListedBasis(t.text("key"), new LegalBasis(t.text("type"), t.text("number"),
                            LocalDate.parse(t.text("date")), t.text("issuer"), t.text("subject"), t.text("source")),
                            t.flag("listed")))),
            new FactKind<>("copy-given-out.1", CopyGivenOut.class,
                    f -> Map.of("key", f.key(), "document", f.documentKind(), "about", f.about(), "sha256",
                            f.sha256(), "purpose", f.purpose()),
                    t -> new CopyGivenOut(t.text("key"), t.text("document"), t.text("about"), t.text("sha256"),
                            t.text("purpose"))));

    /** Kinds that are read and no longer written. */
    static final List<FactKind<?>> FORMER = List.of(
            new FactKind<>("document-issued.3", DocumentIssued.class, DocumentKinds::treeWithoutCopy,
                    t -> issued(t, "", 0)),
            new FactKind<>("document-issued.2", DocumentIssued.class, DocumentKinds::treeWithoutCopy,
                    t -> issued(t, "", 0)),
            new FactKind<>("document-issued.1", DocumentIssued.class, DocumentKinds::formerTree,
                    t -> DocumentIssued.former(t.text("document"), t.text("number"), LocalDate.parse(t.text("date")),
                            t.text("digest"), t.text("sha256"), units(t))),
            new FactKind<>("document-written.1", DocumentWritten.class, f -> formerTree(f.draft()),
                    DocumentKinds::formerDraft),
            new FactKind<>("document-ended.1", DocumentEnded.class, f -> formerTree(f.ended()),
                    t -> new DocumentEnded(EndedDocument.former(id(t), LocalDate.parse(t.text("date")),
                            t.text("reason"), some(t.text("by")).map(DocumentId::new)))));

    private static final String REPLACES = "replaces";
    private static final String CORRECTS = "corrects";
    private static final String DROPPED = "dropped";

    private DocumentKinds() {
    }

    private static Map<String, Object> formerTree(DocumentIssued issued) {
        var tree = new HashMap<String, Object>();
        tree.put("document", issued.documentKind());
        tree.put("number", issued.number());
        tree.put("date", issued.date().toString());
        tree.put("digest", issued.digest());
        tree.put("sha256", issued.sha256());
        tree.put("units", issued.units().stream().map(UnitId::code).toList());
        return tree;
    }

    private static Map<String, Object> toTree(DocumentIssued issued) {
        Map<String, Object> tree = treeWithoutCopy(issued);
        tree.put("copy-sha256", issued.copySha256());
        tree.put("copy-size", issued.copySize());
        return tree;
    }

    private static Map<String, Object> treeWithoutCopy(DocumentIssued issued) {
        Map<String, Object> tree = formerTree(issued);
        tree.remove("document");
        tree.put("id", issued.id().value());
        tree.put("kind", issued.documentKind());
        tree.put("about", issued.about());
        tree.put("size", issued.size());
        return tree;
    }

    private static DocumentIssued issued(Fields tree, String copySha256, long copySize) {
        return new DocumentIssued(id(tree), tree.text("kind"), tree.text("about"), tree.text("number"),
                LocalDate.parse(tree.text("date")), tree.text("digest"), tree.text("sha256"), tree.number("size"),
                units(tree), copySha256, copySize);
    }

    private static Map<String, Object> toTree(DocumentDraft draft) {
        return Map.of("id", draft.id().value(), "kind", draft.kind(), "about", draft.about(), "fields",
                draft.fields(), REPLACES, tied(draft, Sort.REPLACES), CORRECTS, tied(draft, Sort.CORRECTS), DROPPED,
                draft.dropped());
    }

    private static String tied(DocumentDraft draft, Sort sort) {
        return draft.tied(sort).map(DocumentId::value).orElse("");
    }

    private static Optional<DocumentTie> tie(String replaces, String corrects) {
        return some(replaces).map(id -> new DocumentTie(Sort.REPLACES, new DocumentId(id)))
                .or(() -> some(corrects).map(id -> new DocumentTie(Sort.CORRECTS, new DocumentId(id))));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    /** Ties and "dropped" were fields of these names once. */
    private static Map<String, Object> formerTree(DocumentDraft draft) {
        Map<String, String> fields = new HashMap<>(draft.fields());
        draft.tied(Sort.REPLACES).ifPresent(id -> fields.put(REPLACES, id.value()));
        draft.tied(Sort.CORRECTS).ifPresent(id -> fields.put(CORRECTS, id.value()));
        if (draft.dropped()) {
            fields.put(DROPPED, "true");
        }
        return Map.of("id", draft.id().value(), "kind", draft.kind(), "about", draft.about(), "fields", fields);
    }

    private static DocumentWritten formerDraft(Fields tree) {
        Map<String, String> fields = tree.textMap("fields");
        boolean dropped = fields.remove(DROPPED) != null;
        Optional<DocumentTie> tie = tie(Objects.requireNonNullElse(fields.remove(REPLACES), ""),
                Objects.requireNonNullElse(fields.remove(CORRECTS), ""));
        return new DocumentWritten(new DocumentDraft(id(tree), tree.text("kind"), tree.text("about"), fields, tie,
                dropped));
    }

    private static Map<String, Object> toTree(ReservedNumber number) {
        return Map.of("series", number.series(), "year", (long) number.year(), "number", (long) number.number(), "id",
                number.document().value(), "given", number.given());
    }

    private static Map<String, Object> toTree(EndedDocument ended) {
        Map<String, Object> tree = new HashMap<>(formerTree(ended));
        tree.put("paper", ended.paper().orElse(""));
        return tree;
    }

    private static Map<String, Object> formerTree(EndedDocument ended) {
        return Map.of("id", ended.document().value(), "date", ended.date().toString(), "reason", ended.reason(), "by",
                ended.by().map(DocumentId::value).orElse(""));
    }

    private static Map<String, Object> toTree(WordingChange change) {
        return Map.of("key", change.key(), "original", change.text().isEmpty(), "text", change.text().orElse(""));
    }

    private static Map<String, Object> toTree(ListedBasis listed) {
        LegalBasis basis = listed.basis();
        return Map.of("key", listed.key(), "type", basis.type(), "number", basis.number(), "date",
                basis.date().toString(), "issuer", basis.issuer(), "subject", basis.subject(), "source",
                basis.source(), "listed", listed.listed());
    }

    private static List<UnitId> units(Fields tree) {
        return tree.texts("units").stream().map(UnitId::new).toList();
    }

    private static DocumentId id(Fields tree) {
        return new DocumentId(tree.text("id"));
    }
}
