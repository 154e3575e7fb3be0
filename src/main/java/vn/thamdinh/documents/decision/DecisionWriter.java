package vn.thamdinh.documents.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thamdinh.documents.decision.DecisionFacts.Submission;
import vn.thamdinh.documents.official.Heading;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.documents.official.Signature;
import vn.thamdinh.documents.template.TemplateException;
import vn.thamdinh.documents.template.Wording;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;

/**
 * Puts a programme's wording ({@code decision.*} of its texts) and a round's facts together. The text
 * {@code decision.authority} chooses between the endings {@code committee} and {@code chairman}: the plan names both
 * the committee (II.5) and its chairman (IV.1.d) as issuer.
 */
public final class DecisionWriter {
    private static final Map<String, String> NOTHING = Map.of();

    private final Programme programme;
    private final Wording wording;

    public DecisionWriter(Programme programme) {
        this.programme = Objects.requireNonNull(programme, "programme");
        this.wording = new Wording(programme.texts());
    }

    /**
     * Returns the decision.
     *
     * @throws TemplateException when the programme lacks a text that the decision needs
     */
    public RecognitionDecision write(DecisionFacts facts) {
        String authority = text("decision.authority");
        String issuer = text("decision.issuer." + authority);
        Annex annex = new Annex(text("decision.annex.title"), issuer, facts.rows());
        Signature signature = new Signature(wording.lines("decision.signature." + authority, NOTHING), facts.signer());
        return new RecognitionDecision(heading(), facts.issuance(), text("decision.subject"),
                text("decision.authority." + authority), bases(facts), articles(facts),
                wording.lines("decision.recipients", NOTHING), signature, annex, marks(facts));
    }

    /** Returns the list's row for a unit; points and rank as they are to be printed, empty to leave them out. */
    public AnnexRow row(int order, Unit unit, String points, String rank) {
        String district = programme.district(unit.district()).map(District::name).orElseThrow();
        return new AnnexRow(order, district, unit.fullName(), points, rank, "");
    }

    private Heading heading() {
        List<String> issuer = new ArrayList<>();
        for (int line = 1; wording.has("decision.header.line" + line); line++) {
            issuer.add(text("decision.header.line" + line));
        }
        return new Heading(wording.lines("decision.superior", NOTHING), issuer, text("decision.symbol"), text("place"));
    }

    private List<String> bases(DecisionFacts facts) {
        List<String> bases = new ArrayList<>(wording.lines("decision.bases", NOTHING));
        programme.bases().stream().map(OfficialText::citation).forEach(bases::add);
        if (!facts.meetingDate().isEmpty()) {
            bases.add(wording.text("decision.basis.meeting", Map.of("meetingDate", facts.meetingDate())));
        }
        boolean known = !facts.submission().number().isEmpty();
        boolean issued = facts.issuance() instanceof Issuance.Issued;
        if (wording.has("decision.basis.proposal") && (known || !issued)) {
            bases.add(wording.text("decision.basis.proposal", proposal(facts)));
        }
        return bases;
    }

    private Map<String, String> proposal(DecisionFacts facts) {
        Submission given = facts.submission();
        String number = given.number().isEmpty() ? OfficialText.DOTS + "/" + text("submission.symbol") : given.number();
        String date = given.date().isEmpty() ? OfficialText.DOTTED_DATE : given.date();
        return Map.of("submissionNumber", number, "submissionDate", date);
    }

    private List<Article> articles(DecisionFacts facts) {
        Map<String, String> values = Map.of("count", Counts.twoDigits(facts.rows().size()));
        List<Article> articles = new ArrayList<>();
        for (int number = 1; wording.has("decision.article" + number); number++) {
            articles.add(new Article(wording.lines("decision.article" + number, values)));
        }
        return articles;
    }

    private Marks marks(DecisionFacts facts) {
        boolean sample = programme.criteria().sample() && !programme.criteria().notice().isBlank();
        return new Marks(facts.rehearsal(), sample ? List.of(programme.criteria().notice()) : List.of());
    }

    private String text(String key) {
        return wording.text(key, NOTHING);
    }
}
