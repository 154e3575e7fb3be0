package vn.thamdinh.wire.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentTie;
import vn.thamdinh.domain.document.EndedDocument;
import vn.thamdinh.domain.document.ListedBasis;
import vn.thamdinh.domain.document.ReservedNumber;
import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.ledger.DocumentFact.BasisListed;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentWritten;
import vn.thamdinh.domain.ledger.DocumentFact.NumberReserved;
import vn.thamdinh.domain.ledger.DocumentFact.WordingChanged;
import vn.thamdinh.domain.ledger.PlanFact.CostNoted;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceDropped;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.BallotMethod;
import vn.thamdinh.domain.council.meeting.BallotPapers;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.ConductFact.ScoresOpened;
import vn.thamdinh.domain.ledger.ConductFact.StageUnlocked;
import vn.thamdinh.domain.ledger.ConductFact.UnitUnlocked;
import vn.thamdinh.domain.ledger.CouncilFact.BodyCharged;
import vn.thamdinh.domain.ledger.CouncilFact.ComponentsAssigned;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.CouncilFact.MemberLeft;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.CouncilFact.UnitsAssigned;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.ledger.DocumentFact.CopyGivenOut;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.EligibilityFact.PastRecognition;
import vn.thamdinh.domain.ledger.EligibilityFact.RuleWaived;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.EvidenceFact.AbsenceExplained;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.domain.ledger.EvidenceFact.FileReduced;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.ExplanationFact.ScoreExplained;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.ledger.MeetingFact.ItemDiscussed;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingCalled;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingHeld;
import vn.thamdinh.domain.ledger.MeetingFact.PresenceNoted;
import vn.thamdinh.domain.ledger.RoundFact.Founded;
import vn.thamdinh.domain.ledger.RoundFact.ProgrammeAdopted;
import vn.thamdinh.domain.ledger.RoundFact.WriterClaimed;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreCleared;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.ScoreFact.SheetSubmitted;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.SurveyFact.ReturnsRecorded;
import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.ledger.SurveyFact.TransactionsCounted;
import vn.thamdinh.domain.ledger.TrustFact.BundleAdmitted;
import vn.thamdinh.domain.ledger.TrustFact.BundleWithdrawn;
import vn.thamdinh.domain.ledger.TrustFact.KeyAdmitted;
import vn.thamdinh.domain.ledger.TrustFact.KeyRevoked;
import vn.thamdinh.domain.ledger.VisitFact.FindingRecorded;
import vn.thamdinh.domain.ledger.VisitFact.MinutesClosed;
import vn.thamdinh.domain.ledger.VisitFact.MinutesSigned;
import vn.thamdinh.domain.ledger.VisitFact.MinutesWritten;
import vn.thamdinh.domain.ledger.VisitFact.NoteTaken;
import vn.thamdinh.domain.ledger.VisitFact.PersonPresent;
import vn.thamdinh.domain.ledger.VisitFact.TeamFormed;
import vn.thamdinh.domain.ledger.VisitFact.VisitPlanned;
import vn.thamdinh.domain.ledger.VisitFact.VisitRecorded;
import vn.thamdinh.domain.ledger.VisitFact.VisitTimed;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.ledger.RegisterFact.RowDropped;
import vn.thamdinh.domain.ledger.RegisterFact.RowWritten;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.programme.change.Translation;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.survey.returns.Validity;
import vn.thamdinh.domain.unit.UnitId;

/** One fact of each kind, and the header that all of them stand under in the golden files. */
final class SampleFacts {
    static final EntryCodec.Origin ORIGIN = new EntryCodec.Origin(new RoundId("1".repeat(64)),
            new WriterId("2".repeat(32)), 7, new HybridTime(1_730_427_000_123L, 4), new ProgrammeHash("3".repeat(64)),
            List.of(new EntryId("5".repeat(64)), new EntryId("4".repeat(64))));

    static final byte[] SALT = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, (byte) 0xFF};

    private static final UnitId DAK_O = new UnitId("25249");
    private static final MemberId MEMBER = new MemberId("tv-01");
    private static final Scorer SCORER = Scorer.of(MEMBER);
    private static final ComponentId COMPONENT = new ComponentId("1.1");
    private static final String DIGEST = "d".repeat(64);

    private static final VisitId VISIT = new VisitId("25249-22222222-3");

    /** What kinds that are no longer written said. */
    static final Map<String, Fact> FORMER = Map.of("vote-cast.1", new VoteCast(DAK_O, 6, 1, 1, 9, DIGEST),
            "paper-recorded.1", new PaperRecorded(DAK_O, "to-trinh", true, "bản sao"),
            "finding-recorded.1", new FindingRecorded(new Finding(VISIT,
            "22222222-4", Optional.of(COMPONENT), FindingVerdict.NOT_MET, "Chưa niêm yết")),
            "document-issued.3", new DocumentIssued(new DocumentId("22222222-8"), "recognition-decision", "",
                    "05/QĐ-UBND", LocalDate.of(2024, 12, 2), DIGEST, "e".repeat(64), 180_123L,
                    List.of(DAK_O, new UnitId("25222"))),
            "document-issued.2", new DocumentIssued(new DocumentId("22222222-8"), "recognition-decision", "",
                    "05/QĐ-UBND", LocalDate.of(2024, 12, 2), DIGEST, "e".repeat(64), 180_123L,
                    List.of(DAK_O, new UnitId("25222"))),
            "document-issued.1", DocumentIssued.former("recognition-decision", "05/QĐ-UBND",
                    LocalDate.of(2024, 12, 2), DIGEST, "e".repeat(64), List.of(DAK_O, new UnitId("25222"))),
            "document-written.1", new DocumentWritten(new DocumentDraft(new DocumentId("22222222-9"), "invitation", "",
                    Map.of("place", "Hội trường B", "date", "12/11/2024"))),
            "document-ended.1", new DocumentEnded(EndedDocument.former(new DocumentId("22222222-8"),
                    LocalDate.of(2024, 12, 20), "Sai tên xã", Optional.of(new DocumentId("22222222-9")))));

    private static final List<Fact> MOST = List.of(
            new Founded("Đợt công nhận năm 2024", false, List.of("6".repeat(64))),
            new ProgrammeAdopted(new ProgrammeHash("3".repeat(64)), new ProgrammeHash("4".repeat(64)),
                    List.of(new Translation(new ProgrammeHash("3".repeat(64)), new Mapping(
                            Map.of(COMPONENT, List.of(new Share(new ComponentId("2.1"), new BigDecimal("0.6")),
                                    Share.whole(new ComponentId("2.2")))),
                            Map.of(new Named(Named.Kind.FORM, "PKS01"), Optional.of("PKS04"))))), "QĐ 88/QĐ-UBND"),
            new WriterClaimed(MEMBER, Role.SECRETARIAT, "Máy văn thư", "6".repeat(64), "7".repeat(128)),
            new WriterOpened(MEMBER, Role.SECRETARIAT, "Máy văn thư", "6".repeat(64), "8".repeat(32), "7".repeat(128)),
            new DocumentIssued(new DocumentId("22222222-8"), "recognition-decision", "", "05/QĐ-UBND",
                    LocalDate.of(2024, 12, 2), DIGEST, "e".repeat(64), 180_123L, List.of(DAK_O, new UnitId("25222")),
                    "f".repeat(64), 34_567L),
            new DocumentWritten(new DocumentDraft(new DocumentId("22222222-9"), "invitation", "",
                    Map.of("place", "Hội trường B", "date", "12/11/2024"), Optional.of(new DocumentTie(
                            DocumentTie.Sort.REPLACES, new DocumentId("22222222-8"))), true)),
            new NumberReserved(new ReservedNumber("ubnd-tinh", 2024, 5, new DocumentId("22222222-8"), true)),
            new DocumentEnded(new EndedDocument(new DocumentId("22222222-8"), Optional.of("e".repeat(64)),
                    LocalDate.of(2024, 12, 20), "Sai tên xã", Optional.of(new DocumentId("22222222-9")))),
            new RowWritten(new RegisterRow(new RowKey(new RegisterId("cam-ket"), Optional.of(DAK_O), "", "2023-08", "1"),
                    Map.of("can_bo", "21", "ngay_ky", "2023-08-25", "ghi_chu", "Đã ký đủ"))),
            new RowDropped(new RowKey(new RegisterId("nhiem-vu"), Optional.empty(), "thi-doan", "", "chien-dich"),
                    "Ghi nhầm dòng"),
            new WordingChanged(new WordingChange("decision.subject", Optional.of("Công nhận đạt chuẩn"))),
            new BasisListed(new ListedBasis("22222222-10", new LegalBasis("Kế hoạch", "222/KH-UBND",
                    LocalDate.of(2024, 7, 5), "Ủy ban nhân dân tỉnh Bình Phước", "đánh giá năm 2024", "bản giấy"), true)),
            new GuidanceGiven("3", DIGEST, 48_210L, "Huong dan khao sat.pdf", "Công văn số 12/SNV-CCHC"),
            new GuidanceDropped("3", DIGEST, "Đã có bản thay thế"),
            new CostNoted("4c", "Sở Nội vụ", new BigDecimal("12500000"), "Công tác phí"),
            new ScoreGiven(DAK_O, COMPONENT, Stage.APPRAISE, SCORER, Map.of("points", "8.5", "cases", "12"),
                    "Hồ sơ đủ, \"đúng hạn\"\nxem biên bản"),
            new ScoreCleared(DAK_O, COMPONENT, Stage.SELF, Scorer.of(DAK_O), ""),
            new SheetSubmitted(DAK_O, Stage.APPRAISE, SCORER, DIGEST),
            new SurveyCounted(new SurveyCount(DAK_O, new SurveyFormId("PKS03"), 130, 120, 1150)),
            new ReturnsRecorded(DAK_O, new SurveyFormId("PKS03"), "QĐ 1493/2023", "form.gov.vn", 1, List.of(
                    new SurveyReturn("a".repeat(32), "b".repeat(32), "c".repeat(32),
                            Optional.of(LocalDateTime.of(2024, 10, 1, 8, 15, 9)), "Đăng ký khai sinh", Validity.VALID,
                            Map.of("q1", "5", "q2", "4")),
                    new SurveyReturn("", "", "", Optional.empty(), "", Validity.RECEIVING_OFFICER,
                            Map.of("q2", "5")))),
            new TransactionsCounted(new TransactionCount(DAK_O, "Đăng ký khai sinh", 2024, 215)),
            new VisitRecorded(new Visit(new VisitId("25249-22222222-3"), DAK_O, LocalDate.of(2024, 11, 5),
                    "UBND xã Đăk Ơ", List.of("Điểu Thị Lan", "Nguyễn Văn Ý"), "Mưa")),
            new FindingRecorded(new Finding(VISIT, "22222222-4", Optional.of(new CheckItemId("niem-yet")),
                    Optional.of(COMPONENT), FindingVerdict.NOT_MET, "Chưa niêm yết", Optional.of(new BigDecimal("2.5")),
                    new Finding.UnitSide("Niêm yết đủ", Optional.of(LocalDate.of(2024, 11, 20)), "Nhất trí"), false)),
            new TeamFormed(new Team(new TeamId("doan-1"), "Đoàn kiểm tra số 1", MEMBER, Optional.of(new MemberId("tv-02")),
                    List.of(new MemberId("tv-03")), true)),
            new VisitPlanned(new PlannedVisit(VISIT, DAK_O, VisitKind.SURPRISE, LocalDate.of(2024, 11, 5),
                    LocalTime.of(7, 30), LocalTime.of(9, 30), new TeamId("doan-1"), "Có phản ánh của người dân", "")),
            new VisitTimed(new VisitTimes(VISIT, Instant.parse("2024-11-05T00:32:00Z"),
                    Optional.of(Instant.parse("2024-11-05T02:41:30Z")))),
            new PersonPresent(new Attendee(VISIT, "22222222-5", "Bà Điểu Thị Lan", "Chủ tịch UBND xã", "UBND xã Đăk Ơ",
                    Side.UNIT, true)),
            new NoteTaken(new Note(VISIT, "22222222-6", Instant.parse("2024-11-05T01:00:00Z"), "Hộp thư mở thứ Sáu")),
            new MinutesWritten(new MinutesText(VISIT, Map.of(MinutesPart.STRENGTHS, "Niềm nở",
                    MinutesPart.UNIT_OPINION, "Thống nhất"), 3)),
            new MinutesSigned(new MinutesSignature(VISIT, 1, "a".repeat(64), "22222222-5", "Điểu Thị Lan", "CHỦ TỊCH",
                    Side.UNIT, "10,20 30,40;50,60")),
            new MinutesClosed(new ClosedMinutes(VISIT, 1, true, "a".repeat(64), "c".repeat(64), "")),
            new CopyGivenOut("22222222-7", "visit-minutes", VISIT.value(), "c".repeat(64), "In tại UBND xã"),
            new FileDropped(DAK_O, Optional.of(COMPONENT), "e".repeat(64), "Nhầm xã"),
            new FileTied(DAK_O, "e".repeat(64), VISIT, "22222222-4", true),
            new FileReduced(DAK_O, "e".repeat(64), "f".repeat(64), 9_000_000L),
            new AbsenceExplained(DAK_O, COMPONENT, "Không phát sinh trong năm"),
            new QuestionAsked(DAK_O, COMPONENT, "Vì sao trễ?", Optional.of(LocalDate.of(2024, 11, 12)), ""),
            new AnswerGiven(DAK_O, COMPONENT, "Mất điện"),
            new PastRecognition(DAK_O, 2023, true, "CQTT", "QĐ 2319/QĐ-UBND"),
            new MemberEnrolled(MEMBER, "Nguyễn Thị Hạnh", "Phó Giám đốc", "so-noi-vu", Role.CHAIR),
            new UnitsAssigned(MEMBER, List.of(DAK_O)),
            new RecusalDeclared(MEMBER, DAK_O, true, "Quê ở xã"),
            new VoteCast(DAK_O, 6, 1, 0, 9, 8, DIGEST),
            new ComponentsAssigned(MEMBER, List.of(COMPONENT, new ComponentId("1.2"))),
            new BodyCharged("so-tu-phap", List.of(COMPONENT)),
            new MeetingCalled(new CalledMeeting(2, MeetingPurpose.RESULTS, LocalDate.of(2024, 11, 20),
                    LocalTime.of(14, 0), "Phòng họp B", Optional.of(MEMBER), Optional.empty(),
                    List.of("Báo cáo kết quả thẩm định", "Biểu quyết"), List.of("Ban Dân vận Tỉnh ủy"), "")),
            new PresenceNoted(new MemberPresence(2, MEMBER, Attendance.PROXY, "Trần Văn Bê", "Giấy ủy quyền 12/GUQ")),
            new ItemDiscussed(new Discussion(2, DAK_O.code(), "Đề nghị rà soát 1.1")),
            new BallotHeld(new Ballot(2, DAK_O, 2, BallotMethod.SECRET, 9, 8, 6, 1, 0,
                    Optional.of(new BallotPapers(8, 8, 7, 1)), DIGEST)),
            new MeetingHeld(new MeetingTimes(2, LocalDateTime.of(2024, 11, 20, 14, 5),
                    Optional.of(LocalDateTime.of(2024, 11, 20, 16, 30)))),
            new ScoresOpened("Họp Hội đồng lần 2"),
            new StageUnlocked(Stage.VERIFY, LocalDate.of(2024, 10, 25), "Văn bản số 12/SNV-CCHC"),
            new UnitUnlocked(DAK_O, Stage.SELF, LocalDate.of(2024, 10, 5), "Xã đề nghị gia hạn"),
            new FigureRecorded(DAK_O, new FigureId("par-index-2023"), new BigDecimal("87.25"), "QĐ 12/QĐ-UBND"),
            new PaperRecorded(DAK_O, "to-trinh", true, "bản sao", "UBND xã Đắk Ơ", Optional.of(LocalDate.of(2024, 9, 27))),
            new RuleWaived(DAK_O, "ho-so", true, "Hội đồng thống nhất"),
            new MemberLeft(MEMBER, Optional.of(new MemberId("tv-09")), "Chuyển công tác"),
            new KeyAdmitted("6".repeat(64), MEMBER, Role.MEMBER, "Máy tính xách tay", "age1sample"),
            new KeyRevoked("6".repeat(64), MEMBER, Role.MEMBER, List.of(new BundleMark(new WriterId("2".repeat(32)), 3,
                    new BundleId("b".repeat(64)))), "Mất máy"),
            new BundleWithdrawn(new BundleId("b".repeat(64)), "Nhận nhầm"),
            new BundleAdmitted(new BundleId("b".repeat(64)), "Đã đối chiếu"),
            new FileAttached(DAK_O, Optional.of(COMPONENT), "e".repeat(64), 4_096_123L, "Ảnh niêm yết.jpg",
                    "image/jpeg", "Bảng niêm yết"),
            new ScoreExplained(DAK_O, COMPONENT, "Vì sao trễ 3 hồ sơ?", "Mất điện ngày 05/8, đã \"xin lỗi\" dân"));

    static final List<Fact> ALL = Stream.concat(MOST.stream(), SamplePublications.ALL.stream()).toList();

    private SampleFacts() {
    }

    static StoredEntry entry(Fact fact) {
        return EntryCodec.encode(ORIGIN, fact, SALT.clone());
    }
}
