package vn.thamdinh.wire.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PublicationFact;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Sequences;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.publication.Complaint;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.publication.Posting;
import vn.thamdinh.domain.publication.PublishedResults;
import vn.thamdinh.domain.publication.Registration;
import vn.thamdinh.domain.publication.RevokedRecognition;
import vn.thamdinh.domain.publication.SettledComplaint;
import vn.thamdinh.domain.publication.SettledRegistration;
import vn.thamdinh.domain.unit.UnitId;

/** One fact of publication of each kind. */
final class SamplePublications {
    private static final UnitId DAK_O = new UnitId("25249");
    private static final EarlierResult.Key KEY = new EarlierResult.Key("25249", 2023, "cqtt-binh-phuoc-2023");

    static final List<Fact> ALL = List.of(
            new PublicationFact.UnitRegistered(new Registration(DAK_O, "41/UBND-VX", LocalDate.of(2024, 3, 4),
                    "Chủ tịch UBND xã", LocalDate.of(2024, 3, 6))),
            new PublicationFact.RegistrationSettled(new SettledRegistration(DAK_O, false, "Nộp sau hạn",
                    LocalDate.of(2024, 3, 20))),
            new PublicationFact.ResultsPosted(new Posting("22222222-11", LocalDate.of(2024, 11, 20),
                    LocalDate.of(2024, 12, 3), "Trụ sở UBND các xã")),
            new PublicationFact.ComplaintReceived(new Complaint("22222222-12", DAK_O,
                    Optional.of(new ComponentId("1.1.2")), "UBND xã Đắk Ơ", "77/UBND ngày 25/11/2024",
                    LocalDate.of(2024, 11, 26), "Đề nghị chấm lại \"mục 1.1.2\"\nvì đã bổ sung hồ sơ")),
            new PublicationFact.ComplaintSettled(new SettledComplaint("22222222-12", true, "Hồ sơ bổ sung hợp lệ",
                    "15/TB-HĐĐG ngày 28/11/2024", LocalDate.of(2024, 11, 28))),
            new PublicationFact.ResultsPublished(new PublishedResults("05/QĐ-UBND", LocalDate.of(2025, 1, 3),
                    LocalDate.of(2025, 1, 6), "Cổng thông tin điện tử tỉnh", "d".repeat(64))),
            new PublicationFact.EarlierResultTaken(new EarlierResult(KEY, "Xã Đắk Ơ", "Huyện Bù Gia Mập", true,
                    new EarlierResult.Standing("91.25", 3, "Tốt"), "QĐ 2319/QĐ-UBND ngày 20/12/2023",
                    Optional.of(LocalDate.of(2026, 12, 31)), Map.of("I.1", "12.5", "I.2", "8"),
                    new EarlierResult.Source("ket-qua.json", "e".repeat(64), "d".repeat(64)))),
            new PublicationFact.RecognitionRevoked(new RevokedRecognition(KEY, true, LocalDate.of(2024, 6, 1),
                    "Để xảy ra nhũng nhiễu", "QĐ 900/QĐ-UBND ngày 31/5/2024")),
            new PublicationFact.RoundSealed(new Seal("d".repeat(64), LocalDate.of(2025, 1, 7),
                    Map.of(new WriterId("2".repeat(32)), Sequences.parse("1-120,122"), new WriterId("3".repeat(32)),
                            Sequences.parse("1")), List.of("seal-minutes"))),
            new PublicationFact.RoundReopened(LocalDate.of(2025, 2, 1), "Gói của tổ 3 đến muộn"));

    private SamplePublications() {
    }
}
