package vn.thamdinh.usecase.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.printing.Printers;
import vn.thamdinh.exchange.medium.Drives;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** Reads the facts of this computer; blocks for some seconds. What cannot be read is absent, and nothing fails. */
public final class MachineReader {

    private static final int PRINTER_PATIENCE_SECONDS = 6;
    /** By which a start is given its archive: made with the installer, or at the first start. */
    private static final List<String> ARCHIVES = List.of("-XX:AOTCache=", "-XX:SharedArchiveFile=");
    /** What the virtual machine says of itself as long as it has mapped the archive that it was given. */
    private static final String MAPPED = "sharing";
    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ"
            + "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ";
    private static final List<String> SCREEN_FONTS = List.of("BeVietnamPro-Regular.ttf", "BeVietnamPro-SemiBold.ttf",
            "BeVietnamPro-Bold.ttf", "ThamDinhTabular-Regular.ttf", "ThamDinhTabular-Bold.ttf");

    private final Clock clock;
    private final Optional<MachineFacts.Display> display;

    /** @param display what the window knows of its screen; nothing for the command line */
    public MachineReader(Clock clock, Optional<MachineFacts.Display> display) {
        this.clock = clock;
        this.display = display;
    }

    /** The computer alone, and the folder in which work would be kept. */
    public MachineFacts read(Path folder) {
        return facts(folder, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The computer, and the files of a workspace that is not opened. */
    public MachineFacts closed(Path workspace) {
        boolean present = Files.exists(workspace.resolve("workspace.json")) || Files.exists(workspace.resolve("journal"));
        List<String> faults = new ArrayList<>();
        for (String needed : List.of("workspace.json", "ledger.mv.db", "journal")) {
            if (present && !Files.exists(workspace.resolve(needed))) {
                faults.add(needed);
            }
        }
        return facts(workspace, newest(workspace), Optional.empty(),
                Optional.of(new MachineFacts.Workspace(false, present, 0, faults)));
    }

    /** The computer and an open workspace, everything in which is compared. */
    public MachineFacts open(Desk desk, Progress progress) {
        Path workspace = desk.care().folder();
        Optional<Instant> entries = desk.views().round().flatMap(RoundView::lastSaved);
        Optional<Instant> files = newest(workspace);
        Optional<Instant> last = Stream.of(entries, files).flatMap(Optional::stream).max(Instant::compareTo);
        MachineFacts.Workspace checked = switch (desk.care().check().verify(progress)) {
            case Outcome.Done<WorkspaceCheck>(WorkspaceCheck check) ->
                    new MachineFacts.Workspace(true, true, check.entries(), check.faults());
            case Outcome.Refused<WorkspaceCheck> _ -> MachineFacts.Workspace.halfRead();
        };
        return facts(workspace, last, Optional.of(desk.care().secondMedium().standing().isPresent()),
                Optional.of(checked));
    }

    private MachineFacts facts(Path folder, Optional<Instant> lastWritten, Optional<Boolean> backupsElsewhere,
                               Optional<MachineFacts.Workspace> workspace) {
        Instant now = clock.instant();
        return new MachineFacts(DiskReader.read(folder, backupsElsewhere),
                new MachineFacts.Clock(now, java.time.ZoneId.systemDefault().getRules().getOffset(now), lastWritten),
                fonts(), printers(), sticks(), memory(), display, java(), workspace);
    }

    private static Optional<Instant> newest(Path workspace) {
        Optional<Instant> newest = Optional.empty();
        try (Stream<Path> files = Files.walk(workspace, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Instant changed = Files.getLastModifiedTime(file).toInstant();
                newest = newest.filter(last -> last.isAfter(changed)).or(() -> Optional.of(changed));
            }
        } catch (IOException | java.io.UncheckedIOException _) {
            return newest;
        }
        return newest;
    }

    private static MachineFacts.Fonts fonts() {
        List<String> missing = new ArrayList<>();
        try {
            for (SerifFont font : SerifFont.values()) {
                if (!font.firstWithoutShape(LETTERS).isEmpty()) {
                    missing.add(SerifFont.FAMILY + " " + font.name());
                }
            }
        } catch (RuntimeException | LinkageError unreadable) {
            missing.add(SerifFont.FAMILY);
        }
        SCREEN_FONTS.stream().filter(name -> MachineReader.class.getResource("/vn/thamdinh/ui/fonts/" + name) == null)
                .forEach(missing::add);
        return new MachineFacts.Fonts(missing);
    }

    /** A printing system may be absent, or may wait for a printer in the network: it is asked beside and not long. */
    private static MachineFacts.Printers printers() {
        CompletableFuture<List<String>> asked = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("printers").start(() -> {
            try {
                asked.complete(Printers.names());
            } catch (RuntimeException | LinkageError absent) {
                asked.complete(List.of());
            }
        });
        try {
            return new MachineFacts.Printers(true, asked.get(PRINTER_PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException silent) {
            return new MachineFacts.Printers(false, List.of());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new MachineFacts.Printers(false, List.of());
        }
    }

    private static List<MachineFacts.Stick> sticks() {
        return Drives.pluggedIn().stream().map(drive -> new MachineFacts.Stick(drive.label().isEmpty()
                ? drive.root().toString() : drive.label(), drive.fileSystem(), drive.free(), !drive.readOnly())).toList();
    }

    private static MachineFacts.Memory memory() {
        long heap = Runtime.getRuntime().maxMemory();
        try {
            if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
                return new MachineFacts.Memory(Optional.of(system.getTotalMemorySize()), available(system), heap);
            }
        } catch (LinkageError notInThisRuntime) {
            return new MachineFacts.Memory(Optional.empty(), Optional.empty(), heap);
        }
        return new MachineFacts.Memory(Optional.empty(), Optional.empty(), heap);
    }

    /** Linux counts what it keeps of files as used, though it gives it back at once. */
    private static Optional<Long> available(com.sun.management.OperatingSystemMXBean system) {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream().filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10).findFirst();
        } catch (IOException | NumberFormatException otherSystem) {
            return Optional.of(system.getFreeMemorySize());
        }
    }

    private static MachineFacts.Java java() {
        Optional<String> archive = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> ARCHIVES.stream().anyMatch(argument::startsWith))
                .map(argument -> argument.substring(argument.indexOf('=') + 1)).findFirst();
        boolean mapped = System.getProperty("java.vm.info", "").contains(MAPPED);
        return new MachineFacts.Java(Runtime.version().toString(), System.getProperty("java.vendor"),
                archive.map(file -> mapped && Files.exists(Path.of(file)) ? MachineFacts.Java.Archive.USED
                        : MachineFacts.Java.Archive.MISSING).orElse(MachineFacts.Java.Archive.NONE));
    }
}
