package vn.thamdinh.usecase.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.workspace.LookAtFolder;

/**
 * Makes a round to practise in: as a {@linkplain Rehearse rehearsal} until the members' packages are in, but for one
 * member, whose sheets are empty and whose seat is free. Everything is made up and marked as rehearsal; the passphrase of
 * its workspaces is known to everybody.
 */
public final class Practise {

    /** Whom a person can be in the round. */
    public enum Seat { MEMBER, SECRETARIAT }

    /** What is being made, in order. */
    public enum Step { WORKSPACE, ROSTER, SHEETS, KEYS, MEMBERS, PACKAGES }

    /** Says in its folder that everything there is made up, and by which passphrase it opens. */
    public static final String MARK = "TAP-DUOT.txt";

    private static final int MEMBERS = 4;
    private static final long SEED = 2024;
    private static final int MOST_BELOW = 3;
    private static final String TOLD = """
            ĐỢT TẬP DƯỢT: mọi điểm và tên người trong thư mục này đều là giả định, chỉ để tập.
            Mật khẩu của các kho dữ liệu ở đây, không bí mật: %1$s
            Tập xong thì xóa cả thư mục này.

            REHEARSAL ROUND: all scores and names of people in this folder are made up for practice.
            The passphrase of the workspaces here, no secret: %1$s
            Delete this whole folder when done.
            """;

    private Practise() {
    }

    /**
     * Makes the round. Refused with {@code ON_STICK} or {@code ON_SHARE} where its workspaces could not be opened.
     *
     * @param folder empty or absent; where the work is refused or stopped, it is left as it was
     * @param state  where this computer remembers which workspaces it has opened
     * @return the workspace of the seat, to be opened with {@link RehearsalPlan#OPEN_PASSPHRASE}
     */
    public static Outcome<Path> make(Path folder, Seat seat, Path state, Progress progress) {
        return make(folder, seat, state, LookAtFolder::medium, progress);
    }

    /** @param medium says what a folder lies on */
    static Outcome<Path> make(Path folder, Seat seat, Path state, Function<Path, LookAtFolder.Fitness> medium,
            Progress progress) {
        Optional<Reason> against = LookAtFolder.against(folder, medium);
        if (against.isPresent()) {
            return Outcome.refused(against.get(), folder.toString());
        }
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                return Outcome.refused(Reason.FOLDER_NOT_EMPTY, folder.toString());
            }
            return made(new RehearsalPlan(folder, SEED, MEMBERS, RehearsalPlan.OPEN_PASSPHRASE.toCharArray(), true), seat,
                    state, progress);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private static Outcome<Path> made(RehearsalPlan plan, Seat seat, Path state, Progress progress) throws IOException {
        var folder = new MadeFolder(plan);
        boolean whole = false;
        try {
            Path made = make(plan, seat, progress);
            Files.writeString(plan.folder().resolve(MARK), TOLD.formatted(RehearsalPlan.OPEN_PASSPHRASE));
            remember(plan.state().resolve("instances"), state.resolve("instances"));
            whole = true;
            return Outcome.done(made);
        } catch (RehearsalRefused e) {
            return e.refused();
        } finally {
            if (!whole) {
                folder.clear();
            }
        }
    }

    /** Whether a workspace lies in a folder that {@link #make} made, so that everybody may open it. */
    public static boolean isOpenToAll(Path workspace) {
        Path above = workspace.toAbsolutePath();
        for (int i = 0; i < MOST_BELOW && above != null; i++, above = above.getParent()) {
            if (Files.isRegularFile(above.resolve(MARK))) {
                return true;
            }
        }
        return false;
    }

    private static Path make(RehearsalPlan plan, Seat seat, Progress progress) {
        int total = Step.values().length + MEMBERS - 1;
        progress.at(0, total);
        try (var secretariat = new SecretariatRoom(plan)) {
            begin(progress, Step.ROSTER, total);
            secretariat.enrol();
            begin(progress, Step.SHEETS, total);
            secretariat.recordFigures();
            secretariat.keepRegisters();
            secretariat.takeSheets();
            begin(progress, Step.KEYS, total);
            List<MemberId> members = secretariat.members();
            Path invitation = secretariat.invite();
            List<MemberRoom> rooms = IntStream.range(0, MEMBERS)
                    .mapToObj(i -> new MemberRoom(plan, i + 1, members.get(i))).toList();
            for (int i = 0; i < MEMBERS; i++) {
                secretariat.admit(members.get(i), rooms.get(i).enrol(invitation));
            }
            int person = person(Planting.of(secretariat.programme(), plan));
            List<Path> back = work(rooms, person, secretariat.sendOut(), progress);
            progress.check();
            progress.at(total - 1L, total);
            secretariat.collect(back);
            return plan.workspace(seat == Seat.SECRETARIAT ? "thu-ky" : "tv-" + person);
        }
    }

    /** Members work side by side, as many as there are processors. */
    private static List<Path> work(List<MemberRoom> rooms, int person, Path out, Progress progress) {
        List<Path> back = new ArrayList<>();
        try (var desks = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<CompletableFuture<Path>> working = new ArrayList<>();
            for (MemberRoom room : rooms) {
                working.add(CompletableFuture.supplyAsync(() -> {
                    progress.check();
                    if (rooms.indexOf(room) + 1 == person) {
                        room.makeReady(out);
                        return out;
                    }
                    return room.work(out).file();
                }, desks));
            }
            for (int i = 0; i < working.size(); i++) {
                progress.at(Step.MEMBERS.ordinal() + i, Step.values().length + MEMBERS - 1);
                Path file = working.get(i).join();
                if (i + 1 != person) {
                    back.add(file);
                }
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        }
        return back;
    }

    private static void begin(Progress progress, Step step, int total) {
        progress.check();
        progress.at(step.ordinal(), total);
    }

    /** Neither the chair nor the last one, who appraises a unit less, nor the one who contradicts himself. */
    private static int person(Planting planting) {
        int other = planting.conflict().map(conflict -> conflict.spot().member()).orElse(0);
        return other == 2 ? other + 1 : 2;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** The round was made with a memory of its own; the person goes on with this computer's. */
    private static void remember(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
