package vn.thamdinh.ui.audit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.audit.AuditItem;
import vn.thamdinh.usecase.audit.AuditSearch;
import vn.thamdinh.usecase.audit.AuditTeller;
import vn.thamdinh.usecase.audit.ExportAudit.Written;
import vn.thamdinh.usecase.audit.Wording;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** What the journal asks for. Every call blocks. */
public interface AuditPort {

    /**
     * Everything that may be seen.
     *
     * @param names      what people call each member, by id, in the roster's order
     * @param newerKinds entries held that a newer version wrote
     */
    record Data(Programme programme, AuditSearch search, AuditTeller teller, Map<String, String> names, long newerKinds) {
    }

    /** Empty while no round is open. */
    Optional<Data> read(Wording words, Progress progress);

    /** The subjects under which a value's history stands. */
    List<String> kept(String subject);

    /** Writes what was found as a file; its ending says which kind. */
    Outcome<Written> export(AuditSearch search, List<AuditItem> items, String sought, Wording words, Path file,
                            Progress progress);

    /** Reads everything anew and compares. */
    Outcome<WorkspaceCheck> verify(Progress progress);

    /** The open workspace itself. */
    static AuditPort of(Desk desk) {
        return new AuditPort() {
            @Override
            public Optional<Data> read(Wording words, Progress progress) {
                Map<String, String> names = new LinkedHashMap<>();
                for (MemberRow member : desk.views().members()) {
                    names.put(member.id().value(), member.name());
                }
                AuditTeller teller = AuditTeller.of(words, desk.views(), desk.audit());
                return desk.views().round().map(round -> new Data(round.programme(),
                        AuditSearch.over(desk.audit(), teller, progress), teller, names, round.newerKinds()));
            }

            @Override
            public List<String> kept(String subject) {
                return desk.audit().kept(subject);
            }

            @Override
            public Outcome<Written> export(AuditSearch search, List<AuditItem> items, String sought, Wording words,
                                           Path file, Progress progress) {
                return desk.audit().export().write(search, items, sought, words, file, progress);
            }

            @Override
            public Outcome<WorkspaceCheck> verify(Progress progress) {
                return desk.care().check().verify(progress);
            }
        };
    }
}
