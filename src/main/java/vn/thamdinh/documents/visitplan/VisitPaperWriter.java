package vn.thamdinh.documents.visitplan;

import java.util.List;
import java.util.Map;

import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.Signature;
import vn.thamdinh.documents.template.TemplateException;
import vn.thamdinh.documents.template.Wording;
import vn.thamdinh.documents.visitplan.VisitPaper.TeamLine;
import vn.thamdinh.documents.visitplan.VisitPaper.VisitLine;
import vn.thamdinh.domain.programme.Programme;

/** Puts a programme's wording ({@code visit-plan.*} and {@code visit-notice.*} of its texts) around planned visits. */
public final class VisitPaperWriter {

    /** Which paper; the name begins the keys of its texts. */
    public enum Kind {
        /** All visits of the round. */
        PLAN("visit-plan"),
        /** To the places that are visited. */
        NOTICE("visit-notice");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** Kind of paper, as stored, and beginning of the keys of its texts. */
        public String prefix() {
            return prefix;
        }
    }

    private final Programme programme;
    private final Wording wording;

    public VisitPaperWriter(Programme programme) {
        this.programme = programme;
        this.wording = new Wording(programme.texts());
    }

    /** Whether the programme has the words for it. */
    public boolean has(Kind kind) {
        return wording.has(kind.prefix + ".subject");
    }

    /**
     * Returns the paper as a draft that is ready to be numbered.
     *
     * @param values what the texts' places are filled with: {@code from}, {@code until}, {@code count}, {@code place}
     * @throws TemplateException when the programme lacks a text that the paper needs
     */
    public VisitPaper write(Kind kind, Issuance issuance, Map<String, String> values, List<TeamLine> teams,
                            List<VisitLine> visits, boolean rehearsal) {
        String prefix = kind.prefix + ".";
        var heading = new Heading(wording.lines(prefix + "superior", values), wording.lines(prefix + "issuer", values),
                wording.text(prefix + "symbol", values), wording.text("place", values));
        var signature = new Signature(wording.lines(prefix + "signature", values), "");
        boolean sample = programme.criteria().sample() && !programme.criteria().notice().isBlank();
        var marks = new Marks(rehearsal, sample ? List.of(programme.criteria().notice()) : List.of());
        return new VisitPaper(heading, issuance, wording.text(prefix + "type", values),
                wording.text(prefix + "subject", values), wording.lines(prefix + "before", values), teams, visits,
                wording.lines(prefix + "after", values), wording.lines(prefix + "recipients", values), signature,
                marks);
    }
}
