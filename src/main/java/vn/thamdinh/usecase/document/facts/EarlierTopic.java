package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.ledger.PublicationFact.EarlierResultTaken;
import vn.thamdinh.domain.ledger.PublicationFact.RecognitionRevoked;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.domain.publication.RevokedRecognition;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.book.Snapshot;

/** Results of earlier years, each unit under the name of its day. */
final class EarlierTopic {
    private final Snapshot now;

    EarlierTopic(Snapshot now) {
        this.now = now;
    }

    DocumentTable table() {
        Map<EarlierResult.Key, RevokedRecognition> revoked = new HashMap<>();
        now.standing(RecognitionRevoked.class).map(one -> one.fact().revoked()).filter(RevokedRecognition::revoked)
                .forEach(one -> revoked.put(one.key(), one));
        List<List<String>> rows = new ArrayList<>();
        now.standing(EarlierResultTaken.class).map(one -> one.fact().result())
                .sorted(Comparator.comparing((EarlierResult one) -> -one.key().year())
                        .thenComparing(one -> one.key().programme()).thenComparing(one -> one.key().unit()))
                .forEach(one -> rows.add(List.of(Integer.toString(rows.size() + 1), Integer.toString(one.key().year()),
                        one.name(), one.district(), one.standing().total().replace('.', ','), one.standing().grade(),
                        standing(one, Optional.ofNullable(revoked.get(one.key()))))));
        return DocumentTable.of("Kết quả các năm", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Năm", 16, Align.CENTRE), Column.of("Đơn vị (tên lúc đó)", 48, Align.LEFT),
                Column.of("UBND cấp huyện", 46, Align.LEFT), Column.of("Tổng điểm", 22, Align.CENTRE),
                Column.of("Xếp loại", 26, Align.CENTRE), Column.of("Công nhận", 0, Align.LEFT)), rows);
    }

    private static String standing(EarlierResult one, Optional<RevokedRecognition> revoked) {
        if (!one.recognised()) {
            return "Chưa công nhận";
        }
        String until = one.validUntil().map(day -> ", hiệu lực đến " + AdministrativeDate.shortForm(day)).orElse("");
        return "Công nhận" + (one.paper().isEmpty() ? "" : " tại " + one.paper()) + until + revoked.map(end ->
                "; thu hồi từ " + AdministrativeDate.shortForm(end.date()) + " theo " + end.paper()).orElse("");
    }
}
