package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.usecase.view.MemberRow;

/** The council's members. */
final class CouncilTopic {
    private final Programme programme;
    private final List<MemberRow> members;

    CouncilTopic(Programme programme, List<MemberRow> members) {
        this.programme = programme;
        this.members = members.stream().filter(member -> !member.left()).toList();
    }

    void into(FactsDraft draft) {
        draft.value("member-count", Counts.twoDigits(members.size()));
        draft.value("council-chair", members.stream().filter(member -> member.role() == Role.CHAIR).findFirst()
                .map(MemberRow::name).orElse(""));
        draft.value("quorum", Integer.toString(members.size() / 2 + 1));
        draft.list("members", members.stream().map(CouncilTopic::line).toList());
        List<List<String>> rows = new ArrayList<>();
        for (MemberRow member : members) {
            rows.add(List.of(Integer.toString(rows.size() + 1), member.name(), position(member), part(member)));
        }
        draft.table("members", DocumentTable.of("Danh sách thành viên", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Họ và tên", 48, Align.LEFT), Column.of("Chức vụ, cơ quan", 0, Align.LEFT),
                Column.of("Nhiệm vụ", 38, Align.LEFT)), rows));
    }

    private static String line(MemberRow member) {
        String position = position(member);
        return position.isEmpty() ? member.name() : member.name() + ", " + position;
    }

    private static String position(MemberRow member) {
        return member.body().isEmpty() || member.position().contains(member.body()) ? member.position()
                : member.position().isEmpty() ? member.body() : member.position() + ", " + member.body();
    }

    private String part(MemberRow member) {
        return programme.texts().getOrDefault("council.part." + member.role().name().toLowerCase(Locale.ROOT),
                member.role() == Role.CHAIR ? "Chủ tịch Hội đồng" : "Ủy viên");
    }
}
