package vn.thamdinh.ui.exchange;

import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;
import vn.thamdinh.usecase.travel.ImportPackages.ImportedPackage;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.Person;

/** What the exchange of packages asks for. Every call blocks; the letters of a passphrase are cleared by it. */
public interface ExchangePort {

    /** People to choose from, while nobody sits at this desk and a roster has come; else nobody. */
    List<MemberRow> candidates();

    Outcome<Person> choose(MemberId member, String device);

    Outcome<ExportedPackage> export(Path folder, char[] passphrase, Progress progress);

    Outcome<ImportedPackage> receive(Path file, char[] passphrase, Progress progress);

    /** The open workspace itself. */
    static ExchangePort of(Desk desk) {
        return new ExchangePort() {
            @Override
            public List<MemberRow> candidates() {
                boolean nobody = desk.views().round().filter(round -> round.me().isEmpty()).isPresent();
                return nobody ? desk.views().members() : List.of();
            }

            @Override
            public Outcome<Person> choose(MemberId member, String device) {
                return desk.chooseMember().choose(member, device);
            }

            @Override
            public Outcome<ExportedPackage> export(Path folder, char[] passphrase, Progress progress) {
                return desk.exportPackage().export(folder, passphrase, progress);
            }

            @Override
            public Outcome<ImportedPackage> receive(Path file, char[] passphrase, Progress progress) {
                return desk.importPackages().importOne(file, passphrase, progress);
            }
        };
    }
}
