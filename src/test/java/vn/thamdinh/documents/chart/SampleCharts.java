package vn.thamdinh.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.domain.chart.Charts;
import vn.thamdinh.domain.chart.Drawing;

/** One chart of each kind. */
final class SampleCharts {
    private static final Charts.Scale HUNDRED =
            new Charts.Scale(BigDecimal.valueOf(100), BigDecimal.valueOf(80), "Đạt: 80");
    private static final List<String> UNITS = List.of("Xã Tiến Hưng", "Phường Phú Thịnh", "Thị trấn Tân Phú",
            "Xã Đăk Ơ <&>");

    private SampleCharts() {
    }

    static List<Drawing> all() {
        List<Charts.Bar> bars = new ArrayList<>();
        List<Charts.Dots> dots = new ArrayList<>();
        List<Charts.Spread> spreads = new ArrayList<>();
        List<Charts.Tiles> tiles = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            BigDecimal less = BigDecimal.valueOf(i);
            bars.add(new Charts.Bar(UNITS.get(i), List.of(BigDecimal.valueOf(19).subtract(less),
                    BigDecimal.valueOf(23).subtract(less), BigDecimal.valueOf(18), BigDecimal.valueOf(13),
                    new BigDecimal("17.25")), "hạng " + (i + 1)));
            dots.add(new Charts.Dots(UNITS.get(i), List.of(BigDecimal.valueOf(96 - i), BigDecimal.valueOf(93 - 2L * i),
                    new BigDecimal("88.5"), BigDecimal.valueOf(i == 2 ? -1 : 86))));
            spreads.add(new Charts.Spread(UNITS.get(i), List.of(BigDecimal.valueOf(92), BigDecimal.valueOf(83 - 4L * i),
                    BigDecimal.valueOf(87))));
            tiles.add(new Charts.Tiles(UNITS.get(i), List.of(new Charts.Tile("20/20, đủ", Charts.Heat.GOOD),
                    new Charts.Tile("29/30, thiếu 1", Charts.Heat.BAD), new Charts.Tile("chưa nhập", Charts.Heat.WARN))));
        }
        String notice = "Số liệu tập dượt";
        return List.of(
                Charts.ranking(new Charts.Frame("Xếp hạng theo lĩnh vực", notice), List.of("Công tác xây dựng và thực hiện quy chế"
                        + " dân chủ ở cơ sở; tuyên truyền", "Công tác cải cách hành chính", "Văn minh, văn hóa công sở",
                        "Tiếp xúc, đối thoại và giải quyết đơn thư khiếu nại, tố cáo", "Mức độ hài lòng"), bars, HUNDRED),
                Charts.stages(new Charts.Frame("Điểm qua các giai đoạn", notice), List.of("Tự chấm", "Thẩm tra",
                        "Thẩm định", "Thống nhất"), dots, HUNDRED),
                Charts.spread(new Charts.Frame("Chênh lệch giữa các thành viên", ""), spreads, HUNDRED),
                Charts.heat(new Charts.Frame("Số phiếu khảo sát", notice), List.of("PKS01", "PKS02", "PKS03"), tiles));
    }
}
