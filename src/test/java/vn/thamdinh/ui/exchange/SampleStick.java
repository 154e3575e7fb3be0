package vn.thamdinh.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.exchange.key.KeyPort.Card;
import vn.thamdinh.ui.exchange.key.KeyPort.CardKind;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Fate;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Found;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Kind;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Look;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Report;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Taken;
import vn.thamdinh.ui.exchange.receive.ReceivePort.Verdict;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** A drive with one file of every sort. */
public final class SampleStick {

    private SampleStick() {
    }

    /**
     * @param opened   whether the right passphrase was given
     * @param taken    whether its packages were taken in before
     * @param admitted whether its card was compared
     */
    public static Look look(boolean opened, boolean taken, boolean admitted) {
        Verdict fresh = taken ? Verdict.KNOWN : Verdict.NEW;
        return new Look(List.of(
                found("goi-3f9a01c2.tdpkg", Kind.APPRAISAL, "Nguyễn Thị Hồng Vân", fresh, taken ? 0 : 396, taken ? 396 : 0, 0,
                        List.of("Xã Tân Lập", "Xã Đồng Tiến", "Xã Thuận Lợi", "Phường Tân Thiện"), List.of()),
                found("goi-91b2d07e.tdpkg", Kind.APPRAISAL, "Trần Quốc Bảo", fresh, taken ? 0 : 412, taken ? 412 : 1_204,
                        taken ? 0 : 2, List.of("Xã Đăk Ơ", "Xã Bù Gia Mập"), taken ? List.of() : List.of("số 2–3")),
                found("goi-7a41c5d9.tdpkg", Kind.APPRAISAL, "Lê Thị Thuỳ Dương", Verdict.KNOWN, 0, 396, 0,
                        List.of(), List.of()),
                opened ? found("goi-c03b11f2.tdpkg", Kind.DOSSIER, "UBND xã Phú Nghĩa", fresh, taken ? 0 : 24,
                        taken ? 24 : 0, 0, List.of("Xã Phú Nghĩa"), List.of())
                        : found("goi-c03b11f2.tdpkg", Kind.UNKNOWN, "", Verdict.PASSPHRASE, 0, 0, 0, List.of(), List.of()),
                refused("goi-5d20e8b1.tdpkg", new Outcome.Refused<>(Reason.DAMAGED, List.of("damaged"))),
                refused("goi-ee10a7b4.tdpkg", new Outcome.Refused<>(Reason.NOT_FOR_US, List.of())),
                new Found(file("the-2b8cf310.tdkey"), Kind.ENROLMENT, "Điểu K’Ré", "laptop BDV", Verdict.CARD, 0, 0, 0,
                        List.of(), List.of(), Optional.empty(), Optional.of(new Card("card-1", CardKind.ENROLMENT, "Điểu K’Ré",
                        "Phó Trưởng ban", "Ban Dân vận Tỉnh ủy", Role.MEMBER, "laptop BDV", SampleExchange.PRINT,
                        admitted ? "Điểu K’Ré" : "")))));
    }

    public static Report report(Look look) {
        return new Report(look.files().stream()
                .filter(found -> found.verdict() != Verdict.CARD && found.verdict() != Verdict.PASSPHRASE)
                .map(found -> new Taken(found.file(), fate(found), found.added(), found.known(), found.why())).toList(),
                3, Optional.empty(), "7c1e09ab".repeat(8), Optional.of("import-1"), Optional.empty(), List.of());
    }

    private static Fate fate(Found found) {
        return switch (found.verdict()) {
            case NEW -> Fate.TAKEN;
            case KNOWN -> Fate.KNOWN;
            case BAD -> Fate.SET_ASIDE;
            case REFUSED, PASSPHRASE, CARD -> Fate.LEFT;
        };
    }

    private static Path file(String name) {
        return Path.of("/media/usb", name);
    }

    private static Found found(String name, Kind kind, String from, Verdict verdict, int added, int known,
                               int conflicting, List<String> units, List<String> gaps) {
        return new Found(file(name), kind, from, from.isEmpty() ? "" : "laptop", verdict, added, known, conflicting, units,
                gaps, Optional.empty(), Optional.empty());
    }

    private static Found refused(String name, Outcome.Refused<?> why) {
        return new Found(file(name), Kind.UNKNOWN, "", "", why.reason() == Reason.DAMAGED ? Verdict.BAD : Verdict.REFUSED, 0, 0, 0, List.of(), List.of(),
                Optional.of(why), Optional.empty());
    }
}
