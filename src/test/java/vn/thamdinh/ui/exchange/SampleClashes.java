package vn.thamdinh.ui.exchange;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.exchange.conflict.ConflictPort.Clash;
import vn.thamdinh.ui.exchange.conflict.ConflictPort.Side;

/** Two things that were said differently. */
final class SampleClashes {

    static final List<Clash> ALL = List.of(
            new Clash("c1", List.of("Xã Tân Lập", "2.3"), Optional.of(Stage.APPRAISE), "Lê Thị Thuỳ Dương", "score-given.1",
                    true, List.of(
                    new Side("e1", "1,5 điểm", "Lê Thị Thuỳ Dương", "laptop STC", SampleRound.NOON,
                            "Chấm lại sau khi xem sổ theo dõi góp ý"),
                    new Side("e2", "2 điểm", "Lê Thị Thuỳ Dương", "máy bàn cơ quan", SampleRound.NOON.minusSeconds(7200),
                            ""))),
            new Clash("c2", List.of(), Optional.empty(), "Trần Quốc Bảo", "units-assigned.1", false, List.of(
                    new Side("e3", "Có chấm", "Võ Ngọc Ẩn", "PC Sở Nội vụ", SampleRound.NOON, "Theo QĐ 12"),
                    new Side("e4", "Không chấm", "Nguyễn Văn Bình", "PC Văn phòng", SampleRound.NOON, "Đã đổi đoàn"))));

    private SampleClashes() {
    }
}
