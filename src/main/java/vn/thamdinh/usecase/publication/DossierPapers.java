package vn.thamdinh.usecase.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.eligibility.RecordPaper;
import vn.thamdinh.usecase.view.Sight;

/** The papers of each unit's dossier: there or missing, and who brought them. The rules on eligibility read the same. */
public final class DossierPapers {
    /** Kind of the list of what is missing. */
    public static final String MISSING_LIST = "missing-papers";

    private final RoundBook book;
    private final Documents documents;

    DossierPapers(RoundBook book, Documents documents) {
        this.book = book;
        this.documents = documents;
    }

    /** One unit and the papers that the programme asks for, each with what was noted of it last. */
    public record Row(Unit unit, List<Item> items) {
        public Row {
            items = List.copyOf(items);
        }

        /** Those that are asked for and not there. */
        public List<Paper> missing() {
            return items.stream().filter(item -> item.paper().required() && !item.present()).map(Item::paper).toList();
        }
    }

    /** One paper of one unit; as if nothing was noted where people contradict each other. */
    public record Item(Paper paper, Optional<PaperRecorded> noted) {
        public boolean present() {
            return noted.filter(PaperRecorded::present).isPresent();
        }
    }

    /** The units that the person at the desk may see, in the plan's order; empty without a round. */
    public List<Row> rows() {
        Set<UnitId> hidden = new Sight(book).recused();
        return held().stream().filter(row -> !hidden.contains(row.unit().id())).toList();
    }

    /** All units, for the archive. */
    public List<Row> held() {
        Map<String, PaperRecorded> noted = new HashMap<>();
        Set<String> contradicted = new HashSet<>();
        book.snapshot().standing(PaperRecorded.class).forEach(one -> {
            String key = one.fact().unit().code() + "|" + one.fact().paper();
            if (noted.put(key, one.fact()) != null) {
                contradicted.add(key);
            }
        });
        noted.keySet().removeAll(contradicted);
        return book.snapshot().programme().map(programme -> programme.units().stream().map(unit -> new Row(unit,
                programme.papers().stream().map(paper -> new Item(paper,
                        Optional.ofNullable(noted.get(unit.id().code() + "|" + paper.id())))).toList())).toList())
                .orElse(List.of());
    }

    /** Notes papers that came in, and from whom; all or none. */
    public Outcome<Saved> handIn(UnitId unit, List<String> papers, String from, LocalDate received) {
        if (received.isAfter(book.today())) {
            return Outcome.refused(Reason.NOTED_AHEAD, AdministrativeDate.shortForm(received));
        }
        List<PaperRecorded> facts = new ArrayList<>();
        papers.forEach(paper -> facts.add(new PaperRecorded(unit, paper, true, "", from, Optional.of(received))));
        return new RecordPaper(book).record(facts);
    }

    /** Notes that papers are not there after all; all or none. */
    public Outcome<Saved> missing(UnitId unit, List<String> papers, String note) {
        return new RecordPaper(book).record(papers.stream()
                .map(paper -> new PaperRecorded(unit, paper, false, note)).toList());
    }

    /** Begins the list of what is missing. */
    public Outcome<DocumentId> list() {
        return documents.drafts().begin(MISSING_LIST, "");
    }
}
