package vn.thamdinh.ui.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** What the journal asks for. Every call blocks. */
public interface AuditPort {

    /** Lines read at once; older ones are reached by the filter of the command line. */
    int MOST = 5_000;

    /**
     * The newest entries.
     *
     * @param lines      newest first
     * @param names      what people call each member, by id
     * @param entries    entries held altogether
     * @param newerKinds of them, those that a newer version wrote
     */
    record Data(Programme programme, List<HistoryLine> lines, Map<String, String> names, long entries,
                long newerKinds, String digest) {
        public Data {
            lines = List.copyOf(lines);
            names = Map.copyOf(names);
        }
    }

    /** Empty while no round is open. */
    Optional<Data> read();

    /** Reads everything anew and compares. */
    Outcome<WorkspaceCheck> verify(Progress progress);

    /** The open workspace itself. */
    static AuditPort of(Desk desk) {
        return new AuditPort() {
            @Override
            public Optional<Data> read() {
                Map<String, String> names = new HashMap<>();
                for (MemberRow member : desk.views().members()) {
                    names.put(member.id().value(), desk.views().nameOf(Scorer.of(member.id())));
                }
                return desk.views().round().map(round -> new Data(round.programme(), desk.views().history("", MOST),
                        names, round.entries(), round.newerKinds(), round.digest()));
            }

            @Override
            public Outcome<WorkspaceCheck> verify(Progress progress) {
                return desk.care().check().verify(progress);
            }
        };
    }
}
