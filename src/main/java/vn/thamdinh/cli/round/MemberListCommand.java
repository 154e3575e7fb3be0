package vn.thamdinh.cli.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.ResultsTree;

/** {@code member list}: the roster, with who appraises what and how far he is. */
@Command(name = "list")
public final class MemberListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public MemberListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<MemberRow> members = desk.views().members();
        if (json()) {
            terminal().json(Map.of("members", members.stream().map(MemberListCommand::tree).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("member.head").split("\\|")));
        members.forEach(member -> rows.add(List.of(member.id().value(), member.name(),
                role(member), member.body(),
                String.valueOf(member.units().size()), member.done() + "/" + member.expected(),
                String.join(", ", member.recused().stream().map(UnitId::code).toList()))));
        terminal().table(rows);
        return ExitCode.OK;
    }

    private String role(MemberRow member) {
        String role = terminal().words().say("role." + ResultsTree.word(member.role()));
        return member.left() ? terminal().words().say("member.gone", role) : role;
    }

    private static Map<String, Object> tree(MemberRow member) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", member.id().value());
        tree.put("name", member.name());
        tree.put("position", member.position());
        tree.put("body", member.body());
        tree.put("role", ResultsTree.word(member.role()));
        tree.put("units", member.units().stream().map(UnitId::code).toList());
        tree.put("recused", member.recused().stream().map(UnitId::code).toList());
        tree.put("done", member.done());
        tree.put("expected", member.expected());
        tree.put("left", member.left());
        return tree;
    }
}
