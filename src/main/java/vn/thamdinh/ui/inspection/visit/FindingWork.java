package vn.thamdinh.ui.inspection.visit;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.visit.CheckLine.Row;
import vn.thamdinh.ui.inspection.visit.VisitPort.Table;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Tie;
import vn.thamdinh.usecase.inspection.RecordVisit.Undone;

/**
 * Brings what is typed on a line of the checklist into the workspace: a whole finding at once when its field is left, an
 * unfinished one as a draft; and shows what stands there.
 */
final class FindingWork {

    /** Who hears of it: when something was saved, when to read anew, why something was not saved. */
    record Told(Consumer<Instant> saved, Runnable changed, Consumer<String> refused) {
    }

    private static final String DRAFTS = "visit|";

    private final UiKit kit;
    private final VisitPort port;
    private final ChecklistPane checks;
    private final FindingController fields;
    private final TextKeeper keeper;
    private final Told told;
    /** Finding by line; written by the thread of changes, so that a second save follows the first. */
    private final Map<String, String> findings = new ConcurrentHashMap<>();
    private final Map<String, FindingEdit> drafts = new HashMap<>();
    private VisitId visit;
    private Checklist checklist;
    private Table table;
    private Optional<Row> row = Optional.empty();
    private FindingEdit atRest = FindingEdit.NONE;
    private Optional<String> wanted = Optional.empty();
    private int fresh;

    FindingWork(UiKit kit, VisitPort port, ChecklistPane checks, FindingController fields, TextKeeper keeper,
                Told told) {
        this.kit = kit;
        this.port = port;
        this.checks = checks;
        this.fields = fields;
        this.keeper = keeper;
        this.told = told;
    }

    static String draftKey(VisitId visit, String what) {
        return DRAFTS + visit.value() + "|" + what;
    }

    /** Another visit is opened: its drafts come back, and the first line with one is shown, or the first open one. */
    void begin(Table opened) {
        visit = opened.view().visit().id();
        row = Optional.empty();
        findings.clear();
        drafts.clear();
        String prefix = draftKey(visit, "");
        opened.drafts().forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                FindingEdit.ofDraft(text).filter(edit -> !edit.isBlank())
                        .ifPresent(edit -> drafts.put(key.substring(prefix.length()), edit));
            }
        });
        drafts.keySet().stream().filter(key -> key.startsWith(Checklist.FRESH)).sorted().findFirst()
                .ifPresent(key -> row = Optional.of(fresh(key)));
    }

    void show(Table now) {
        table = now;
        checklist = Checklist.of(kit.messages(), now.programme(), now.view());
        checklist.groups().forEach(group -> group.rows().forEach(line ->
                line.finding().ifPresent(one -> findings.put(line.key(), one.key()))));
        fields.use(now.programme(), now.view().visit().date().getYear());
        boolean untouched = row.isEmpty() || fields.edit().equals(atRest);
        Optional<Row> before = row;
        if (before.filter(old -> old.key().startsWith(Checklist.FRESH) && !findings.containsKey(old.key())).isPresent()) {
            checks.show(checklist, marked(), Optional.empty());
            row = before;
            checks.add(before.get());
            if (untouched) {
                fill();
            }
            return;
        }
        Optional<Row> next = row.flatMap(old -> checklist.row(old.key())).or(() -> wanted.flatMap(checklist::rowOf))
                .or(this::first);
        boolean typedOn = !untouched && (wanted.isPresent() || before.map(Row::key).equals(next.map(Row::key)));
        wanted = Optional.empty();
        row = next;
        checks.show(checklist, marked(), next);
        if (typedOn && row.equals(next)) {
            goOn(before.orElseThrow(), next.orElseThrow());
        } else {
            fill();
        }
    }

    private ChecklistPane.Marked marked() {
        Set<String> doubled = new HashSet<>();
        checklist.groups().forEach(group -> group.rows().stream().filter(line -> line.finding()
                .filter(one -> table.view().doubled().contains(one.key())).isPresent())
                .forEach(line -> doubled.add(line.key())));
        return new ChecklistPane.Marked(drafts.keySet(), doubled);
    }

    /** What was typed while the finding was being saved stays in the fields, as a draft of what stands now. */
    private void goOn(Row before, Row now) {
        atRest = saved(now);
        drafts.remove(before.key());
        if (!before.key().equals(now.key())) {
            keeper.typed(draftKey(visit, before.key()), "");
        }
        typed();
    }

    private Optional<Row> first() {
        return drafts.keySet().stream().sorted().flatMap(key -> checklist.row(key).stream()).findFirst()
                .or(() -> checklist.groups().stream().filter(Checklist.Group::asked)
                        .flatMap(group -> group.rows().stream()).filter(line -> !line.answered()).findFirst())
                .or(() -> checklist.groups().stream().flatMap(group -> group.rows().stream()).findFirst());
    }

    /** The person goes to another line. */
    void choose(Row line) {
        if (row.map(Row::key).equals(Optional.of(line.key()))) {
            return;
        }
        left();
        row = Optional.of(line);
        fill();
    }

    private void fill() {
        atRest = row.map(FindingWork::saved).orElse(FindingEdit.NONE);
        FindingEdit edit = row.flatMap(line -> Optional.ofNullable(drafts.get(line.key()))).orElse(atRest);
        fields.show(row, edit, row.flatMap(this::proof), row.flatMap(Row::finding).flatMap(this::clash),
                table.view().isClosed());
        atRest = edit.equals(atRest) ? fields.edit() : atRest;
    }

    /** Key of the words that say how two laptops clash here. */
    private Optional<String> clash(Finding finding) {
        return table.view().contradicted().contains(finding.key()) ? Optional.of("visit.contradicted")
                : Optional.of("visit.doubled").filter(words -> table.view().doubled().contains(finding.key()));
    }

    private Optional<EvidencePlace> proof(Row line) {
        return line.finding().map(one -> new EvidencePlace(table.view().visit().unit(), one.component(),
                Optional.of(new Tie(visit, one.key()))));
    }

    private static FindingEdit saved(Row line) {
        return line.finding().map(FindingEdit::of).orElse(new FindingEdit(Optional.empty(), line.component(), "", "",
                "", "", ""));
    }

    boolean isChanged() {
        return row.isPresent() && !fields.edit().equals(atRest);
    }

    void typed() {
        row.ifPresent(line -> {
            FindingEdit edit = fields.edit();
            boolean changed = !edit.equals(atRest);
            if (changed) {
                drafts.put(line.key(), edit);
            } else {
                drafts.remove(line.key());
            }
            keeper.typed(draftKey(visit, line.key()), changed ? edit.draft() : "");
            checks.drafted(line.key(), changed);
        });
    }

    /** A verdict was chosen by a key. */
    void answer(FindingVerdict verdict) {
        if (row.isPresent() && !table.view().isClosed()) {
            fields.choose(verdict);
            chosen();
        }
    }

    /** A verdict or component was chosen: what is whole is saved at once. */
    void chosen() {
        typed();
        left();
    }

    /** A field was left: what is whole becomes an entry, the rest stays a draft. */
    void left() {
        row.filter(line -> isChanged() && fields.isComplete(fields.edit())).ifPresent(line -> send(line,
                fields.edit()));
        keeper.flush();
    }

    /** Saves and goes on to the next line. */
    void save() {
        if (row.isEmpty() || table.view().isClosed()) {
            checks.step(1);
            return;
        }
        FindingEdit edit = fields.edit();
        if (isChanged()) {
            if (!fields.accepts(edit)) {
                return;
            }
            send(row.get(), edit);
        }
        checks.step(1);
        checks.focus();
    }

    private void send(Row line, FindingEdit edit) {
        FindingEdit before = atRest;
        VisitId of = visit;
        int year = table.view().visit().date().getYear();
        String draft = draftKey(of, line.key());
        atRest = edit;
        drafts.remove(line.key());
        keeper.forget(draft);
        checks.drafted(line.key(), false);
        kit.tasks().run(nothing -> port.find(of, Optional.ofNullable(findings.get(line.key())),
                edit.observation(line.item(), year), draft).then(kept -> {
                    findings.put(line.key(), kept.key());
                    return Outcome.done(kept);
                })).onRefused(refused -> {
                    drafts.put(line.key(), edit);
                    keeper.typed(draft, edit.draft());
                    atRest = row.filter(line::equals).isPresent() ? before : atRest;
                    told.refused().accept(kit.messages().refusal(refused));
                }).onDone(kept -> {
                    told.saved().accept(kept.at());
                    if (line.key().startsWith(Checklist.FRESH) && row.filter(line::equals).isPresent()) {
                        wanted = Optional.of(kept.key());
                    }
                    told.changed().run();
                });
    }

    /** A finding beside the checklist. */
    void beside() {
        if (table.view().isClosed()) {
            return;
        }
        left();
        do {
            fresh++;
        } while (drafts.containsKey(Checklist.FRESH + fresh) || findings.containsKey(Checklist.FRESH + fresh));
        Row line = fresh(Checklist.FRESH + fresh);
        row = Optional.of(line);
        checks.add(line);
        fill();
        fields.focusComponent();
    }

    private Row fresh(String key) {
        return new Row(key, kit.text("visit.new-finding"), kit.text("visit.beside-checklist"), Optional.empty(),
                Optional.empty(), Optional.empty(), "");
    }

    /** Strikes the finding out, or lets it count again. */
    void strike() {
        row.filter(line -> findings.containsKey(line.key()) && !table.view().isClosed()).ifPresent(line -> {
            VisitId of = visit;
            String key = findings.get(line.key());
            boolean struck = !line.struck();
            forget(line.key());
            kit.tasks().run(nothing -> port.strike(of, key, struck))
                    .onRefused(refused -> told.refused().accept(kit.messages().refusal(refused)))
                    .onDone(at -> {
                        told.saved().accept(at);
                        told.changed().run();
                    });
        });
    }

    /** What was taken back is shown as it stands again. */
    void undone(Undone undone) {
        undone.taken().stream().filter(VisitFact.FindingRecorded.class::isInstance)
                .map(VisitFact.FindingRecorded.class::cast).map(VisitFact.FindingRecorded::finding).map(Finding::key)
                .findFirst().ifPresent(key -> {
                    Optional<Row> line = checklist.rowOf(key);
                    line.map(Row::key).ifPresent(this::forget);
                    row = line.or(() -> row);
                    wanted = Optional.of(key);
                });
    }

    /** Nothing typed on the line counts any more. */
    private void forget(String line) {
        drafts.remove(line);
        keeper.typed(draftKey(visit, line), "");
        atRest = fields.edit();
    }
}
