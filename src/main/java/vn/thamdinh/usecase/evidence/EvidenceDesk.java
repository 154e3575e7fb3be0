package vn.thamdinh.usecase.evidence;

import java.util.List;

import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.evidence.intake.EvidenceIntake;
import vn.thamdinh.usecase.evidence.intake.LookAtCard;
import vn.thamdinh.usecase.evidence.look.EarlierRounds;
import vn.thamdinh.usecase.evidence.look.Glances;
import vn.thamdinh.usecase.evidence.look.PreviewFile;
import vn.thamdinh.usecase.evidence.look.SimilarEvidence;
import vn.thamdinh.usecase.view.Views;

/**
 * Everything that can be done with evidence at one desk. Making one reads nothing and starts no thread; closing it goes
 * on with what is being taken in.
 */
public final class EvidenceDesk implements AutoCloseable {

    private final RoundBook book;
    private final EvidenceShelf shelf;
    private final AttachEvidence attach;
    private final ReduceEvidence reduce;
    private final EvidenceIntake intake;
    private final Glances glances;
    private final SimilarEvidence similar;

    public EvidenceDesk(RoundBook book, Views views) {
        this.book = book;
        this.shelf = new EvidenceShelf(book, views);
        this.attach = new AttachEvidence(book, views);
        this.reduce = new ReduceEvidence(book, views);
        this.intake = new EvidenceIntake(book, attach, reduce);
        this.glances = new Glances(book);
        this.similar = new SimilarEvidence(book, shelf, glances);
    }

    /** What there is. */
    public EvidenceShelf shelf() {
        return shelf;
    }

    /** Attaching at once. */
    public AttachEvidence attach() {
        return attach;
    }

    /** Attaching in the background. */
    public EvidenceIntake intake() {
        return intake;
    }

    public ReduceEvidence reduce() {
        return reduce;
    }

    public DropEvidence drop() {
        return new DropEvidence(book);
    }

    public TieEvidence tie() {
        return new TieEvidence(book);
    }

    public ExplainAbsence absence() {
        return new ExplainAbsence(book);
    }

    public SaveCopy saveCopy() {
        return new SaveCopy(book);
    }

    public LookAtCard card() {
        return new LookAtCard(book);
    }

    /** Thumbnails. */
    public Glances glances() {
        return glances;
    }

    public PreviewFile preview() {
        return new PreviewFile(book);
    }

    public SimilarEvidence similar() {
        return similar;
    }

    public EarlierRounds earlier() {
        return new EarlierRounds(book, similar);
    }

    /** Has thumbnails made of everything that has none; a few milliseconds for each file that there is. */
    public int keepUp() {
        return glances.keepUp(shelf.all().stream().filter(Evidence::here).map(Evidence::file).toList());
    }

    /** Names of files that were to be taken in when the program last ended, and were not; told once. */
    public List<String> leftBehind() {
        return intake.leftBehind();
    }

    @Override
    public void close() {
        intake.close();
        glances.close();
    }
}
