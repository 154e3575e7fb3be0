package vn.thamdinh.ui.documents.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.authenticity.CheckPaper;
import vn.thamdinh.usecase.authenticity.CheckedPaper;
import vn.thamdinh.usecase.conformity.JudgePaper;
import vn.thamdinh.usecase.conformity.JudgedPaper;

/** What can be asked of a paper whoever made it. Every call blocks; none needs a round. */
public interface CheckPort {

    /** A PDF or DOCX by the rules of NĐ 30/2020/NĐ-CP. */
    Outcome<JudgedPaper> judge(Path file) throws IOException;

    /** A decision against the packages in a folder, which the key or passphrase in that file opens. */
    Outcome<CheckedPaper> verify(Path paper, Path packages, Path identity, Progress progress) throws IOException;

    /** The files of this computer. */
    static CheckPort files() {
        return new CheckPort() {
            @Override
            public Outcome<JudgedPaper> judge(Path file) throws IOException {
                return JudgePaper.judge(file);
            }

            @Override
            public Outcome<CheckedPaper> verify(Path paper, Path packages, Path identity, Progress progress)
                    throws IOException {
                return new CheckPaper(Clock.systemUTC()).check(paper, CheckPaper.packagesIn(packages), identity, progress);
            }
        };
    }
}
