package vn.thamdinh.cli.conduct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.PlanCheck;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.view.StepProgress;

/** {@code round plan}: the plan's steps with their last days, how far each has come, what is overdue or locked. */
@Command(name = "plan")
public final class PlanCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public PlanCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        if (desk.views().round().isEmpty()) {
            return refuse(Outcome.refused(Reason.NO_ROUND));
        }
        List<StepProgress> steps = desk.views().plan();
        var warnings = new PlanWarnings(terminal().words(), PlanCheck.of(desk.views().round().get().programme()));
        if (json()) {
            terminal().json(Map.of("steps", steps.stream().map(PlanCommand::tree).toList(), "warnings",
                    warnings.sentences()));
        } else {
            steps.forEach(step -> terminal().out().println(line(step)));
            warnings.sentences().forEach(terminal().out()::println);
        }
        return ExitCode.OK;
    }

    private String line(StepProgress progress) {
        Step step = progress.step();
        String done = progress.done().map(count -> count.done() + "/" + count.of()).orElse("–");
        String line = terminal().words().say("round.plan.line", step.id(), step.title(), step.deadline().wording(),
                step.deadline().lastDay().map(AdministrativeDate::shortForm).orElse("–"), done,
                terminal().words().say("round.plan." + ResultsTree.word(progress.state())));
        return progress.lock().map(lock -> line + " " + terminal().words().say(lock.locked() ? "round.plan.locked"
                : lock.until().isPresent() ? "round.plan.unlocked" : "round.plan.locks",
                lock.until().map(AdministrativeDate::shortForm).orElse(""))).orElse(line);
    }

    private static Map<String, Object> tree(StepProgress progress) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Step step = progress.step();
        tree.put("id", step.id());
        tree.put("title", step.title());
        tree.put("wording", step.deadline().wording());
        step.deadline().lastDay().ifPresent(day -> tree.put("lastDay", day.toString()));
        tree.put("lead", step.lead());
        tree.put("coordinators", step.coordinators());
        tree.put("advisers", step.advisers());
        tree.put("guides", step.guides());
        tree.put("state", ResultsTree.word(progress.state()));
        progress.done().ifPresent(done -> {
            tree.put("done", done.done());
            tree.put("of", done.of());
        });
        progress.lock().ifPresent(lock -> {
            tree.put("stage", ResultsTree.word(lock.stage()));
            tree.put("locked", lock.locked());
            lock.until().ifPresent(day -> tree.put("unlockedUntil", day.toString()));
        });
        return tree;
    }
}
