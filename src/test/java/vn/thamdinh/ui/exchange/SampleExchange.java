package vn.thamdinh.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.stage.Window;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;
import vn.thamdinh.usecase.travel.ImportPackages.ImportedPackage;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;

/** Packages in memory; files are always the same two. */
final class SampleExchange implements ExchangePort, FileDialogs {

    final List<String> secrets = new ArrayList<>();
    boolean seated;

    @Override
    public List<MemberRow> candidates() {
        return seated ? List.of() : SampleRound.members();
    }

    @Override
    public Outcome<Person> choose(MemberId member, String device) {
        seated = true;
        MemberRow row = SampleRound.members().stream().filter(each -> each.id().equals(member)).findFirst().orElseThrow();
        return Outcome.done(new Person(member, row.name(), row.role()));
    }

    @Override
    public Outcome<ExportedPackage> export(Path folder, char[] passphrase, Progress progress) {
        secrets.add(new String(passphrase));
        return Outcome.done(new ExportedPackage("5d".repeat(16), folder.resolve("goi-3f9a01c2.tdpkg"), List.of(), 3,
                10_598, "7c1e09ab".repeat(8)));
    }

    @Override
    public Outcome<ImportedPackage> receive(Path file, char[] passphrase, Progress progress) {
        secrets.add(new String(passphrase));
        java.util.Arrays.fill(passphrase, ' ');
        return file.toString().contains("hong") ? Outcome.refused(Reason.WRONG_PASSPHRASE)
                : Outcome.done(new ImportedPackage(1_204, 412, 3, "7c1e09ab".repeat(8)));
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.of(Path.of("usb"));
    }

    @Override
    public List<Path> open(Window window, String title, String... ending) {
        return List.of(Path.of("usb", "goi-91b2d07e.tdpkg"), Path.of("usb", "goi-hong.tdpkg"));
    }

    @Override
    public Optional<Path> save(Window window, String title, String name) {
        return Optional.of(Path.of("usb", name));
    }
}
