package vn.thamdinh.usecase;

import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.appraisal.CountSurvey;
import vn.thamdinh.usecase.explanation.ExplainScore;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.appraisal.HandInSheet;
import vn.thamdinh.usecase.appraisal.ImportScores;
import vn.thamdinh.usecase.appraisal.KeepDraft;
import vn.thamdinh.usecase.inspection.KnownPeople;
import vn.thamdinh.usecase.inspection.Phrases;
import vn.thamdinh.usecase.inspection.RecordVisit;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.audit.AuditTrail;
import vn.thamdinh.usecase.bridge.PaperBridge;
import vn.thamdinh.usecase.conduct.OpenScores;
import vn.thamdinh.usecase.conduct.RecordFigures;
import vn.thamdinh.usecase.conduct.UnlockStage;
import vn.thamdinh.usecase.care.Care;
import vn.thamdinh.usecase.change.ChangeProgramme;
import vn.thamdinh.usecase.conflict.SettleConflicts;
import vn.thamdinh.usecase.council.Council;
import vn.thamdinh.usecase.custody.Board;
import vn.thamdinh.usecase.custody.Correspondents;
import vn.thamdinh.usecase.custody.Custody;
import vn.thamdinh.usecase.custody.Forks;
import vn.thamdinh.usecase.custody.SentUnits;
import vn.thamdinh.usecase.custody.SpokenReceipts;
import vn.thamdinh.usecase.dashboard.ReadDashboard;
import vn.thamdinh.usecase.document.Documents;
import vn.thamdinh.usecase.dossier.Dossiers;
import vn.thamdinh.usecase.eligibility.RecordPaper;
import vn.thamdinh.usecase.eligibility.WaiveRule;
import vn.thamdinh.usecase.evidence.AttachEvidence;
import vn.thamdinh.usecase.evidence.EvidenceDesk;
import vn.thamdinh.usecase.explanation.ExplanationRound;
import vn.thamdinh.usecase.guidance.Costs;
import vn.thamdinh.usecase.guidance.Guidance;
import vn.thamdinh.usecase.keys.Keys;
import vn.thamdinh.usecase.meeting.Meetings;
import vn.thamdinh.usecase.minutes.Minutes;
import vn.thamdinh.usecase.document.decision.IssueDecision;
import vn.thamdinh.usecase.plan.PlanVisits;
import vn.thamdinh.usecase.plan.PrintVisits;
import vn.thamdinh.usecase.plan.VisitCalendar;
import vn.thamdinh.usecase.print.Boards;
import vn.thamdinh.usecase.publication.Publication;
import vn.thamdinh.usecase.survey.ImportReturns;
import vn.thamdinh.usecase.survey.ImportTransactions;
import vn.thamdinh.usecase.survey.ViewQuotas;
import vn.thamdinh.usecase.recovery.RecoveryKept;
import vn.thamdinh.usecase.register.RegisterDesk;
import vn.thamdinh.usecase.recovery.RescueOnce;
import vn.thamdinh.usecase.recovery.SetPassphrase;
import vn.thamdinh.usecase.sheet.ExportResults;
import vn.thamdinh.usecase.sheet.ExportScoreSheets;
import vn.thamdinh.usecase.travel.ExportPackage;
import vn.thamdinh.usecase.travel.ImportPackages;
import vn.thamdinh.usecase.travel.LookAtPackages;
import vn.thamdinh.usecase.travel.TakeIn;
import vn.thamdinh.usecase.travel.WithdrawImport;
import vn.thamdinh.usecase.travel.WriteReceipt;
import vn.thamdinh.usecase.verify.VerifiedPackage;
import vn.thamdinh.usecase.verify.VerifyPackage;
import vn.thamdinh.usecase.studio.RoundStudio;
import vn.thamdinh.usecase.view.Views;

/** An open workspace: everything that a person can see and do in it. All calls block until they are done. */
public final class Desk implements AutoCloseable {
    private final RoundBook book;
    private final Views views;
    private final GiveScore giveScore;
    private final RecordVisit recordVisit;
    private final EvidenceDesk evidence;
    private final PaperBridge paperBridge;
    private final Boards boards;
    private final ReadDashboard dashboard;

    public Desk(RoundBook book) {
        this.book = book;
        this.views = new Views(book);
        this.giveScore = new GiveScore(book);
        this.recordVisit = new RecordVisit(book);
        this.evidence = new EvidenceDesk(book, views);
        this.paperBridge = new PaperBridge(book, views, giveScore, recordVisit);
        this.boards = Boards.of(book, documents().compose());
        this.dashboard = new ReadDashboard(book, views);
    }

    public Views views() {
        return views;
    }

    public GiveScore giveScore() {
        return giveScore;
    }

    public ExplainScore explainScore() {
        return new ExplainScore(book);
    }

    public ExplanationRound explanationRound() {
        return new ExplanationRound(book, views, giveScore);
    }

    public Dossiers dossiers() {
        return new Dossiers(book, views);
    }

    public HandInSheet handInSheet() {
        return new HandInSheet(book);
    }

    public ReadDashboard dashboard() {
        return dashboard;
    }

    public Guidance guidance() {
        return new Guidance(book);
    }

    public Costs costs() {
        return new Costs(book);
    }

    public KeepDraft keepDraft() {
        return new KeepDraft(book);
    }

    public RecordVisit recordVisit() {
        return recordVisit;
    }

    public KnownPeople knownPeople() {
        return new KnownPeople(book, views);
    }

    public Phrases phrases() {
        return new Phrases(book);
    }

    public Minutes minutes() {
        return Minutes.of(book, views);
    }

    public PlanVisits planVisits() {
        return new PlanVisits(book);
    }

    public VisitCalendar visitCalendar() {
        return new VisitCalendar(book, views);
    }

    public PrintVisits printVisits() {
        return new PrintVisits(book, views);
    }

    public CountSurvey countSurvey() {
        return new CountSurvey(book);
    }

    public ImportScores importScores() {
        return new ImportScores(book);
    }

    public RecordFigures recordFigures() {
        return new RecordFigures(book);
    }

    public OpenScores openScores() {
        return new OpenScores(book);
    }

    public ImportReturns importReturns() {
        return new ImportReturns(book);
    }

    public ImportTransactions importTransactions() {
        return new ImportTransactions(book);
    }

    public ViewQuotas viewQuotas() {
        return new ViewQuotas(book);
    }

    public ExportResults exportResults() {
        return new ExportResults(views);
    }

    public ExportScoreSheets exportScoreSheets() {
        return new ExportScoreSheets(views);
    }

    public UnlockStage unlockStage() {
        return new UnlockStage(book);
    }

    public RecordPaper recordPaper() {
        return new RecordPaper(book);
    }

    public WaiveRule waiveRule() {
        return new WaiveRule(book);
    }

    public ChangeProgramme changeProgramme() {
        return new ChangeProgramme(book);
    }

    public Council council() {
        return new Council(book);
    }

    public RegisterDesk registers() {
        return new RegisterDesk(book, views);
    }

    public RoundStudio studio() {
        return new RoundStudio(book, views);
    }

    public Meetings meetings() {
        return new Meetings(book);
    }

    public Keys keys() {
        return new Keys(book);
    }

    public Documents documents() {
        return Documents.of(book, views);
    }

    public IssueDecision issueDecision() {
        return new IssueDecision(book, documents());
    }

    public Boards boards() {
        return boards;
    }

    public ExportPackage exportPackage() {
        return new ExportPackage(book);
    }

    public ImportPackages importPackages() {
        return new ImportPackages(book);
    }

    /** Verifies a package that the workspace's key opens, or the passphrase, which may have no letters. */
    public Outcome<VerifiedPackage> verifyPackage(Path file, char[] passphrase, Progress progress) {
        return VerifyPackage.verify(file, book, passphrase, progress);
    }

    public AttachEvidence attachEvidence() {
        return evidence.attach();
    }

    /** Evidence: taking it in, what there is of it, what it looks like. */
    public EvidenceDesk evidence() {
        return evidence;
    }

    public SettleConflicts settleConflicts() {
        return new SettleConflicts(book, views);
    }

    public LookAtPackages lookAtPackages() {
        return new LookAtPackages(book);
    }

    public TakeIn takeIn() {
        return new TakeIn(book);
    }

    public WithdrawImport withdrawImport() {
        return new WithdrawImport(book);
    }

    public WriteReceipt writeReceipt() {
        return new WriteReceipt(book);
    }

    public Correspondents correspondents() {
        return new Correspondents(book);
    }

    public Custody custody() {
        return new Custody(book);
    }

    public Board board() {
        return new Board(book);
    }

    public Forks forks() {
        return new Forks(book);
    }

    public SpokenReceipts spokenReceipts() {
        return new SpokenReceipts(book);
    }

    public SentUnits sentUnits() {
        return new SentUnits(book);
    }

    public Care care() {
        return new Care(book);
    }

    public SetPassphrase setPassphrase() {
        return new SetPassphrase(book);
    }

    public RescueOnce rescueOnce() {
        return new RescueOnce(book);
    }

    public RecoveryKept recoveryKept() {
        return new RecoveryKept(book);
    }

    public PaperBridge paperBridge() {
        return paperBridge;
    }

    public AuditTrail audit() {
        return new AuditTrail(book, views);
    }

    /** Registration, posting, complaints, publication and the seal. */
    public Publication publication() {
        return Publication.of(book, this);
    }

    /** What the person should know of the opening. */
    public OpeningNotices notices() {
        return new OpeningNotices(book, evidence::leftBehind);
    }

    @Override
    public void close() {
        evidence.close();
        book.close();
    }
}
