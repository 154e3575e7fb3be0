package vn.thamdinh.usecase.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.Done;
import vn.thamdinh.usecase.view.StepProgress.Lock;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** Dashboards as a tree for canonical JSON; units and steps are named, and found again in the programme. */
final class DashboardCodec {

    private static final String BETWEEN = "/";
    private static final int DECIMAL = 10;

    private final Programme programme;

    DashboardCodec(Programme programme) {
        this.programme = programme;
    }

    static Map<String, Object> toTree(Dashboard dashboard) {
        Conducting conducting = dashboard.conducting();
        Map<String, Object> tree = new HashMap<>(Map.of(
                "units", dashboard.units().stream().map(DashboardCodec::unit).toList(),
                "alerts", dashboard.alerts().stream().map(alert -> Map.of("kind", Fields.choiceText(alert.kind()),
                        "count", alert.count(), "names", alert.names())).toList(),
                "next", dashboard.next().stream().map(DashboardCodec::todo).toList(),
                "gauges", dashboard.gauges().stream().map(gauge -> Map.of("kind", Fields.choiceText(gauge.kind()),
                        "done", (long) gauge.done(), "of", (long) gauge.of())).toList(),
                "blind", conducting.blind(), "leads", conducting.leads(),
                "plan", conducting.plan().stream().map(DashboardCodec::step).toList()));
        conducting.appraised().ifPresent(done -> tree.put("appraised", done(done)));
        return tree;
    }

    /** @throws MalformedJson if it is not a tree of a dashboard of this programme */
    Dashboard fromTree(Fields tree) {
        try {
            return new Dashboard(programme, tree.objects("units").stream().map(this::unit).toList(),
                    tree.objects("alerts").stream().map(one -> new Alert(one.choice("kind", Alert.Kind.class),
                            one.number("count"), one.texts("names"))).toList(),
                    tree.objects("next").stream().map(this::todo).toList(),
                    tree.objects("gauges").stream().map(one -> new Gauge(one.choice("kind", Gauge.Kind.class),
                            one.count("done"), one.count("of"))).toList(),
                    new Conducting(tree.flag("blind"), tree.flag("leads"),
                            tree.objects("plan").stream().map(this::step).toList(),
                            optional(tree, "appraised", DashboardCodec::done)));
        } catch (MalformedJson e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MalformedJson("dashboard: " + e.getMessage());
        }
    }

    private static Map<String, Object> unit(UnitProgress unit) {
        Map<String, Object> tree = new HashMap<>(Map.of("unit", unit.unit().id().code(), "group", unit.group(),
                "self", done(unit.self()), "verified", done(unit.verified()), "quotas", done(unit.quotas()),
                "visited", unit.visited(), "questions", done(unit.questions()), "voted", unit.voted(),
                "status", Fields.choiceText(unit.status())));
        unit.members().ifPresent(done -> tree.put("members", done(done)));
        return tree;
    }

    private UnitProgress unit(Fields tree) {
        return new UnitProgress(unit(tree.text("unit")), tree.text("group"), done(tree.text("self")),
                done(tree.text("verified")), done(tree.text("quotas")), optional(tree, "members", DashboardCodec::done),
                tree.flag("visited"), done(tree.text("questions")), tree.flag("voted"),
                tree.choice("status", UnitStatus.class));
    }

    private Unit unit(String code) {
        return programme.unit(new UnitId(code)).orElseThrow();
    }

    private static Map<String, Object> todo(Todo todo) {
        Map<String, Object> tree = new HashMap<>(Map.of("kind", Fields.choiceText(todo.kind()), "done", (long) todo.done(),
                "of", (long) todo.of()));
        todo.unit().ifPresent(unit -> tree.put("unit", unit.id().code()));
        todo.due().ifPresent(day -> tree.put("due", day.toString()));
        return tree;
    }

    private Todo todo(Fields tree) {
        return new Todo(tree.choice("kind", Todo.Kind.class), tree.count("done"), tree.count("of"),
                optional(tree, "unit", this::unit), optional(tree, "due", LocalDate::parse));
    }

    private static Map<String, Object> step(StepProgress progress) {
        Map<String, Object> tree = new HashMap<>(Map.of("step", progress.step().id(),
                "state", Fields.choiceText(progress.state())));
        progress.done().ifPresent(done -> tree.put("done", done(done)));
        progress.lock().ifPresent(lock -> {
            tree.put("stage", Fields.choiceText(lock.stage()));
            tree.put("locked", lock.locked());
            lock.until().ifPresent(day -> tree.put("until", day.toString()));
        });
        return tree;
    }

    private StepProgress step(Fields tree) {
        Step step = programme.steps().stream().filter(one -> one.id().equals(tree.text("step"))).findFirst().orElseThrow();
        Optional<Lock> lock = optional(tree, "stage", _ -> new Lock(tree.choice("stage", Stage.class),
                tree.flag("locked"), optional(tree, "until", LocalDate::parse)));
        return new StepProgress(step, tree.choice("state", StepProgress.State.class),
                optional(tree, "done", DashboardCodec::done), lock);
    }

    private static String done(Done done) {
        return done.done() + BETWEEN + done.of();
    }

    private static Done done(String text) {
        int middle = text.indexOf(BETWEEN);
        return new Done(Integer.parseInt(text, 0, middle, DECIMAL),
                Integer.parseInt(text, middle + BETWEEN.length(), text.length(), DECIMAL));
    }

    private static <T> Optional<T> optional(Fields tree, String name, Function<String, T> read) {
        return tree.tree().containsKey(name) ? Optional.of(read.apply(tree.text(name))) : Optional.empty();
    }
}
