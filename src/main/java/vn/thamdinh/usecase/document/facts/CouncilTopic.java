package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.view.MemberRow;

/** The council, its support team, who is invited, and what each member appraises. */
final class CouncilTopic {
    private static final Set<Role> COUNCIL = Set.of(Role.CHAIR, Role.MEMBER);
    private static final Set<Role> SUPPORT = Set.of(Role.SECRETARIAT, Role.INSPECTOR);

    private final Programme programme;
    private final List<MemberRow> council;
    private final List<MemberRow> support;
    private final List<MemberRow> all;

    CouncilTopic(Programme programme, List<MemberRow> roster) {
        this.programme = programme;
        this.all = roster;
        this.council = standing(roster, COUNCIL);
        this.support = standing(roster, SUPPORT);
    }

    /** The chair before the others. */
    private static List<MemberRow> standing(List<MemberRow> roster, Set<Role> roles) {
        List<MemberRow> members = new ArrayList<>(roster.stream()
                .filter(member -> !member.left() && roles.contains(member.role())).toList());
        members.sort((one, other) -> Boolean.compare(other.role() == Role.CHAIR, one.role() == Role.CHAIR));
        return List.copyOf(members);
    }

    void into(FactsDraft draft, About about, String id) {
        draft.value("member-count", Counts.twoDigits(council.size()));
        draft.value("support-count", Counts.twoDigits(support.size()));
        draft.value("council-chair", council.stream().filter(member -> member.role() == Role.CHAIR).findFirst()
                .map(MemberRow::name).orElse(""));
        draft.value("secretary", support.stream().filter(member -> member.role() == Role.SECRETARIAT).findFirst()
                .map(MemberRow::name).orElse(""));
        draft.value("quorum", Counts.twoDigits(programme.council().presenceNeeded(council.size())));
        draft.value("votes-needed", Counts.twoDigits(programme.council().votesNeeded(council.size())));
        lines(draft, "members", council);
        lines(draft, "support", support);
        draft.list("invited-bodies", programme.council().bodies(Body.Part.COUNCIL).stream().filter(Body::invited)
                .map(Body::name).toList());
        draft.table("members", people("Danh sách thành viên Hội đồng", council));
        draft.table("support", people("Danh sách Tổ giúp việc Hội đồng", support));
        draft.table("assignments", assignments());
        Optional<MemberRow> member = all.stream()
                .filter(row -> about == About.MEMBER && row.id().value().equals(id)).findFirst();
        draft.value("member", member.map(MemberRow::name).orElse(""));
        draft.value("member-position", member.map(CouncilTopic::position).orElse(""));
        draft.list("member-units", member.map(row -> row.units().stream()
                .flatMap(unit -> programme.unit(unit).stream()).map(Unit::fullName).toList()).orElse(List.of()));
    }

    /** The list, and the same as lines that a form offers for typing. */
    private static void lines(FactsDraft draft, String name, List<MemberRow> members) {
        List<String> lines = members.stream().map(CouncilTopic::line).toList();
        draft.list(name, lines);
        draft.value(name + "-lines", String.join("\n", lines));
    }

    private DocumentTable people(String caption, List<MemberRow> members) {
        List<List<String>> rows = new ArrayList<>();
        for (MemberRow member : members) {
            rows.add(List.of(Integer.toString(rows.size() + 1), member.name(), position(member), part(member)));
        }
        return DocumentTable.of(caption, List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Họ và tên", 48, Align.LEFT), Column.of("Chức vụ, cơ quan", 0, Align.LEFT),
                Column.of("Nhiệm vụ", 38, Align.LEFT)), rows);
    }

    private DocumentTable assignments() {
        List<List<String>> rows = new ArrayList<>();
        for (MemberRow member : council) {
            String units = String.join("; ", member.units().stream().flatMap(unit -> programme.unit(unit).stream())
                    .map(Unit::fullName).toList());
            rows.add(List.of(Integer.toString(rows.size() + 1), member.name(), position(member), units));
        }
        return DocumentTable.of("Phân công thành viên", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Thành viên", 40, Align.LEFT), Column.of("Chức vụ, cơ quan", 44, Align.LEFT),
                Column.of("Đơn vị được phân công thẩm định", 0, Align.LEFT)), rows);
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
                switch (member.role()) {
                    case CHAIR -> "Chủ tịch Hội đồng";
                    case MEMBER -> "Ủy viên";
                    case SECRETARIAT -> "Thư ký Hội đồng";
                    case INSPECTOR, DISTRICT, COMMUNE, CLERK -> "Thành viên";
                });
    }
}
