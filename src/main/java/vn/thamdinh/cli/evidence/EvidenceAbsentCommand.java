package vn.thamdinh.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;

/** {@code evidence absent}: why a component has no file; without one, which components lack both. */
@Command(name = "absent")
public final class EvidenceAbsentCommand extends DeskCommand {

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--component", paramLabel = "ID", descriptionKey = "evidence-component")
    private Optional<String> component = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason = Optional.empty();

    /** Made with the terminal that it prints to. */
    public EvidenceAbsentCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        if (unit.isPresent() && component.isPresent() && reason.isPresent()) {
            return finish(desk.evidence().absence().explain(new UnitId(unit.get()), new ComponentId(component.get()),
                            reason.get()),
                    _ -> Map.of("unit", unit.get(), "component", component.get(), "reason", reason.get()),
                    _ -> terminal().words().say("evidence.absent", unit.get(), component.get()));
        }
        Map<String, List<String>> lacking = new TreeMap<>();
        desk.evidence().shelf().lacking().forEach((id, components) -> {
            if (unit.isEmpty() || unit.get().equals(id.code())) {
                lacking.put(id.code(), components.stream().map(ComponentId::value).toList());
            }
        });
        if (json()) {
            terminal().json(Map.of("lacking", lacking));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("evidence.lacking-head").split("\\|")));
        lacking.forEach((code, components) -> rows.add(List.of(code, String.join(" ", components))));
        terminal().table(rows);
        return ExitCode.OK;
    }
}
