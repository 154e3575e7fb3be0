package vn.thamdinh.ui.exchange.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.travel.ExportPackage.ExportedPackage;
import vn.thamdinh.usecase.travel.ExportRequest;
import vn.thamdinh.usecase.travel.ExportRequest.Evidence;
import vn.thamdinh.usecase.travel.ExportRequest.Extent;
import vn.thamdinh.usecase.view.MemberRow;

/**
 * Packages of the open workspace: one for each key, with what its holder lacks, and one by passphrase for all those
 * chosen whose key is not known.
 */
public final class DeskSending implements SendPort {

    /** Begins the ids of those without a known key. */
    private static final String BY_PASSPHRASE = "passphrase|";

    private final Desk desk;
    private final Messages messages;

    public DeskSending(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** The id of somebody without a known key. */
    public static String withoutKey(String member) {
        return BY_PASSPHRASE + member;
    }

    @Override
    public List<Recipient> recipients() {
        BackgroundTasks.assertNotFxThread();
        List<Correspondent> known = desk.correspondents().addressees();
        boolean secretariat = secretariat();
        Stream<Recipient> keyed = known.stream().map(who -> new Recipient(who.publicKey(), who.name(), who.device(), true,
                fresh(who.publicKey())));
        if (!secretariat) {
            return known.isEmpty() ? List.of(new Recipient(withoutKey(""), messages.text("send.secretariat"), "", false, -1))
                    : keyed.toList();
        }
        Set<MemberId> reached = known.stream().flatMap(who -> who.member().stream()).collect(Collectors.toSet());
        Optional<MemberId> me = desk.views().round().flatMap(round -> round.me()).map(person -> person.id());
        Stream<MemberRow> others = desk.views().members().stream().filter(member -> !reached.contains(member.id())
                && me.filter(member.id()::equals).isEmpty());
        return Stream.concat(keyed, others.map(member -> new Recipient(withoutKey(member.id().value()), member.name(),
                member.left() ? messages.text("member.left", member.position()) : member.position(), false, -1))).toList();
    }

    private boolean secretariat() {
        return desk.views().round().flatMap(round -> round.me()).filter(me -> me.role() == Role.SECRETARIAT).isPresent();
    }

    private int fresh(String key) {
        return desk.board().rows().stream().filter(row -> row.who().publicKey().equals(key)).findFirst()
                .map(row -> row.handedOut().isEmpty() && row.returned().isEmpty() ? -1
                        : row.lackedThere() + (desk.board().isOpen() ? 1 : 0)).orElse(-1);
    }

    @Override
    public Outcome<Dispatch> send(Order order, Progress progress) {
        try {
            List<Recipient> chosen = recipients().stream().filter(each -> order.to().contains(each.id())).toList();
            List<Recipient> keyed = chosen.stream().filter(Recipient::keys).toList();
            List<Recipient> others = chosen.stream().filter(each -> !each.keys()).toList();
            int packages = keyed.size() + (others.isEmpty() ? 0 : 1);
            List<Written> written = new ArrayList<>();
            for (Recipient one : keyed) {
                var request = new ExportRequest(kind(one.id()), List.of(one.id()), order.whole() ? Extent.ALL : Extent.NEW,
                        order.evidence() ? Evidence.NEW : Evidence.NONE);
                Outcome<ExportedPackage> made = desk.exportPackage().export(request, order.folder(),
                        new Share(progress, written.size(), packages));
                if (!(made instanceof Outcome.Done<ExportedPackage>(ExportedPackage done))) {
                    return stopped(written, (Outcome.Refused<ExportedPackage>) made);
                }
                written.add(written(one.name(), done));
            }
            return others.isEmpty() ? Outcome.done(new Dispatch(written, Optional.empty()))
                    : byPassphrase(order, others, written, new Share(progress, written.size(), packages));
        } finally {
            Arrays.fill(order.passphrase(), ' ');
        }
    }

    private Outcome<Dispatch> byPassphrase(Order order, List<Recipient> to, List<Written> written, Progress progress) {
        var request = new ExportRequest(desk.exportPackage().usualKind(), List.of(), Extent.ALL,
                order.evidence() ? Evidence.ALL : Evidence.NONE);
        return switch (desk.exportPackage().export(request, order.folder(), order.passphrase(), progress)) {
            case Outcome.Done<ExportedPackage>(ExportedPackage done) -> {
                written.add(written(to.stream().map(Recipient::name).collect(Collectors.joining(", ")), done));
                yield Outcome.done(new Dispatch(written, Optional.empty()));
            }
            case Outcome.Refused<ExportedPackage> refused -> stopped(written, refused);
        };
    }

    private static Outcome<Dispatch> stopped(List<Written> written, Outcome.Refused<ExportedPackage> why) {
        return written.isEmpty() ? why.as() : Outcome.done(new Dispatch(written, Optional.of(why)));
    }

    private PackageKind kind(String key) {
        return secretariat() && desk.correspondents().of(key).isSecretariat() ? PackageKind.ROUND
                : desk.exportPackage().usualKind();
    }

    private static Written written(String to, ExportedPackage made) {
        long bytes = Stream.concat(Stream.of(made.file()), made.further().stream()).mapToLong(DeskSending::size).sum();
        return new Written(to, String.valueOf(made.file().getFileName()), made.further().size(), bytes, made.entries());
    }

    /** The drive may have been pulled since: the package was verified before. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The progress of one package among several. */
    private record Share(Progress whole, int before, int packages) implements Progress {

        private static final long PARTS = 10_000;

        @Override
        public void at(long done, long total) {
            whole.at(before * PARTS + (total <= 0 ? 0 : done * PARTS / total), packages * PARTS);
        }

        @Override
        public void check() {
            whole.check();
        }
    }
}
