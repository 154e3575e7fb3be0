package vn.thamdinh.usecase.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.workspace.LookAtFolder;
import vn.thamdinh.wire.CanonicalJson;

/**
 * Makes a practice round: all communes, made-up members and scores, packages out and in, results, decision and
 * signboards. Entries and results depend on seed and number of members alone; only times and encrypted files differ.
 */
public final class Rehearse {

    /** Results, the same bytes for the same seed. */
    public static final String RESULTS = "ket-qua.json";
    /** Digest, counts and times. */
    public static final String REPORT = "rehearsal.json";
    /** The decision, below the rehearsal's folder. */
    public static final Path DECISION = Path.of("van-ban", "quyet-dinh-cong-nhan.pdf");
    /** Folder of the signboards, each named by its unit's code. */
    public static final Path SIGNBOARDS = Path.of("bien-cong-nhan");

    private final RehearsalPlan plan;
    private final Clock watch;
    private final Consumer<RehearsalStep> told;
    private final List<RehearsalStep> steps = new ArrayList<>();
    private Path receipt;

    private Rehearse(RehearsalPlan plan, Clock watch, Consumer<RehearsalStep> told) {
        this.plan = plan;
        this.watch = watch;
        this.told = told;
    }

    /**
     * Makes the round. Where a fault ends it half-way, what it made by then is cleared away; where a person does, it stays
     * and each of its workspaces is whole. Refused with {@code ON_STICK} or
     * {@code ON_SHARE} where its workspaces could not be opened.
     *
     * @param watch measures how long the steps take, and nothing else
     * @param told  hears of each step as soon as it is done; where it throws {@link Cancelled}, the rest is left undone
     */
    public static Outcome<Rehearsed> run(RehearsalPlan plan, Clock watch, Consumer<RehearsalStep> told) {
        if (plan.members() < RehearsalPlan.FEWEST || plan.members() > RehearsalPlan.MOST) {
            return Outcome.refused(Reason.BAD_INPUT, String.valueOf(plan.members()));
        }
        if (plan.read().isEmpty()) {
            return Outcome.refused(Reason.FAULTY_PROGRAMME, "");
        }
        if (plan.passphrase().length == 0) {
            return Outcome.refused(Reason.WEAK_PASSPHRASE);
        }
        Optional<Reason> against = LookAtFolder.against(plan.folder(), LookAtFolder::medium);
        if (against.isPresent()) {
            return Outcome.refused(against.get(), plan.folder().toString());
        }
        try {
            return isFree(plan.folder()) ? made(plan, new Rehearse(plan, watch, told))
                    : Outcome.refused(Reason.FOLDER_NOT_EMPTY, plan.folder().toString());
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static Outcome<Rehearsed> made(RehearsalPlan plan, Rehearse rehearse) throws IOException {
        var folder = new MadeFolder(plan);
        boolean stays = false;
        try {
            Outcome<Rehearsed> made = Outcome.done(rehearse.all());
            stays = true;
            return made;
        } catch (RehearsalRefused e) {
            return e.refused();
        } catch (Cancelled e) {
            stays = true;
            return Outcome.refused(Reason.CANCELLED);
        } catch (UncheckedIOException e) {
            return DiskFault.refusal(e);
        } finally {
            if (!stays) {
                folder.clear();
            }
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Rehearsed all() throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        String digest;
        List<Planted> planted;
        try (SecretariatRoom secretariat = step("workspace", () -> new SecretariatRoom(plan),
                room -> List.of(String.valueOf(room.programme().units().size())))) {
            collect(secretariat, counts);
            conclude(secretariat, counts);
            digest = secretariat.desk().views().round().orElseThrow().digest();
            planted = secretariat.planted();
            counts.put("entries", (int) secretariat.desk().views().round().orElseThrow().entries());
        }
        var rehearsed = new Rehearsed(digest, counts, steps, planted);
        Files.write(plan.folder().resolve(REPORT), CanonicalJson.write(report(rehearsed)));
        return rehearsed;
    }

    /** From the roster to the last member's package. */
    private void collect(SecretariatRoom secretariat, SortedMap<String, Integer> counts) {
        step("roster", secretariat::enrol, plan.members());
        step("figures", secretariat::recordFigures, done -> List.of(String.valueOf(done)));
        step("registers", secretariat::keepRegisters, done -> List.of(String.valueOf(done)));
        int scores = step("sheets", secretariat::takeSheets, taken -> List.of(String.valueOf(taken)));
        List<MemberId> members = secretariat.members();
        step("keys", () -> exchangeKeys(secretariat, members), members.size());
        Path out = step("package-out", secretariat::sendOut, file -> List.of(file.getFileName().toString()));
        List<Path> back = new ArrayList<>();
        for (Timed<MemberRoom.Sent> done : work(members, out)) {
            MemberRoom.Sent sent = done.value();
            tell(new RehearsalStep("member", done.took(), List.of(SecretariatRoom.nameOf(back.size() + 1),
                    String.valueOf(sent.scores()), sent.file().getFileName().toString())));
            back.add(sent.file());
            scores += sent.scores();
        }
        step("packages-in", () -> secretariat.collect(back), back.size());
        receipt = step("receipt", secretariat::receipt, file -> List.of(file.getFileName().toString()));
        counts.put("members", members.size());
        counts.put("scores", scores);
        counts.put("packages", back.size() + 3);
    }

    /** Invitation, answers, admission: afterwards every package is encrypted to keys. */
    private void exchangeKeys(SecretariatRoom secretariat, List<MemberId> members) {
        Path invitation = secretariat.invite();
        for (int i = 0; i < members.size(); i++) {
            secretariat.admit(members.get(i), new MemberRoom(plan, i + 1, members.get(i)).enrol(invitation));
        }
    }

    /** A value and how long it took. */
    private record Timed<T>(T value, Duration took) {
    }

    /** Members work side by side, as many as there are processors; what each writes depends on nobody else. */
    private List<Timed<MemberRoom.Sent>> work(List<MemberId> members, Path out) {
        try (var desks = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<CompletableFuture<Timed<MemberRoom.Sent>>> working = new ArrayList<>();
            for (MemberId member : members) {
                var room = new MemberRoom(plan, working.size() + 1, member);
                working.add(CompletableFuture.supplyAsync(() -> timed(() -> room.work(out)), desks));
            }
            return working.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /** From the meeting to the last package, which a member takes to arrive at the same state. */
    private void conclude(SecretariatRoom secretariat, SortedMap<String, Integer> counts) throws IOException {
        step("opened", secretariat::open, secretariat.members().size());
        step("meeting", secretariat::meet, votes -> List.of(String.valueOf(votes)));
        Results results = secretariat.desk().views().results();
        int recognised = results.recognised().size();
        step("decision", () -> secretariat.decide(plan.folder().resolve(DECISION)), recognised);
        List<Path> boards = step("signboards", () -> secretariat.programme().recognises()
                ? secretariat.drawSignboards(plan.folder().resolve(SIGNBOARDS)) : List.<Path>of(),
                files -> List.of(String.valueOf(files.size())));
        int published = step("published", secretariat::publish, units -> List.of(String.valueOf(units)));
        Files.write(plan.folder().resolve(RESULTS),
                CanonicalJson.write(ResultsTree.of(secretariat.desk()).orElseThrow()));
        step("results", () -> { }, results.units().size());
        step("proof", secretariat::prove, file -> List.of(file.getFileName().toString()));
        Path last = secretariat.sendOut();
        var first = new MemberRoom(plan, 1, secretariat.members().getFirst());
        String theirs = step("package-back", () -> first.finish(receipt, last, plan.days().sentBack()),
                digest -> List.of(digest.substring(0, 16)));
        requireSame(secretariat, theirs);
        counts.put("units", results.units().size());
        counts.put("recognised", recognised);
        counts.put("ineligible", (int) results.units().stream()
                .filter(unit -> unit.status() == UnitStatus.INELIGIBLE).count());
        counts.put("conflicting", (int) results.units().stream()
                .filter(unit -> unit.status() == UnitStatus.OPEN_CONFLICT).count());
        counts.put("signboards", boards.size());
        counts.put("published", published);
    }

    private static void requireSame(SecretariatRoom secretariat, String theirs) {
        String ours = secretariat.desk().views().round().orElseThrow().digest();
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("two workspaces with the same entries differ: " + ours + ", " + theirs);
        }
    }

    private void step(String name, Runnable work, int figure) {
        step(name, () -> {
            work.run();
            return figure;
        }, done -> List.of(String.valueOf(done)));
    }

    private <T> T step(String name, Supplier<T> work, Function<T, List<String>> figures) {
        Timed<T> done = timed(work);
        tell(new RehearsalStep(name, done.took(), figures.apply(done.value())));
        return done.value();
    }

    private <T> Timed<T> timed(Supplier<T> work) {
        Instant begun = watch.instant();
        T value = work.get();
        return new Timed<>(value, Duration.between(begun, watch.instant()));
    }

    private void tell(RehearsalStep step) {
        steps.add(step);
        told.accept(step);
    }

    private Map<String, Object> report(Rehearsed rehearsed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", "tham-dinh.rehearsal.1");
        tree.put("rehearsal", true);
        tree.put("seed", String.valueOf(plan.seed()));
        tree.put("lightKeyDerivation", true);
        tree.put("digest", rehearsed.digest());
        tree.put("counts", rehearsed.counts());
        tree.put("planted", rehearsed.planted().stream()
                .map(one -> Map.of("kind", one.kind(), "arguments", one.arguments())).toList());
        tree.put("steps", rehearsed.steps().stream().map(step -> Map.of("name", step.name(), "millis",
                step.took().toMillis(), "figures", step.figures())).toList());
        return tree;
    }
}
