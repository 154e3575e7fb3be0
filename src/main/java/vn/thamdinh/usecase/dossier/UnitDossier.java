package vn.thamdinh.usecase.dossier;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.RegisteredModel;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.conflict.Conflict;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.view.UnitFigure;

/**
 * Everything of one unit, as far as the person at the desk may see it.
 *
 * @param blind        whether members' scores are closed
 * @param result       status, obstacles, quotas, papers and rank as results show them
 * @param figures      the programme's figures with what is recorded
 * @param visits       by date
 * @param files        the unit as a whole first, then by component; those without file or explanation are left out
 * @param questions    by component
 * @param conflicts    contradictions about this unit
 * @param models       registered with this programme or a neighbouring one
 * @param recognitions the latest year first
 * @param papers       the latest first
 * @param timeline     newest first, at most {@link Timeline#MOST}
 */
public record UnitDossier(Unit unit, District district, Programme programme, boolean rehearsal, boolean blind,
                          ScoreTable scores, UnitResult result, Optional<VoteCast> vote, List<UnitFigure> figures,
                          List<Inspected> visits, List<FilesOf> files, List<AskedQuestion> questions,
                          List<Conflict> conflicts, List<RegisteredModel> models, List<Recognition> recognitions,
                          List<PaperOf> papers, List<Happened> timeline) {

    public UnitDossier {
        figures = List.copyOf(figures);
        visits = List.copyOf(visits);
        files = List.copyOf(files);
        questions = List.copyOf(questions);
        conflicts = List.copyOf(conflicts);
        models = List.copyOf(models);
        recognitions = List.copyOf(recognitions);
        papers = List.copyOf(papers);
        timeline = List.copyOf(timeline);
    }

    /** How many files prove something. */
    public int fileCount() {
        return files.stream().mapToInt(one -> one.files().size()).sum();
    }

    /** Whether it is of use to tell who was recognised in which year: where nobody is, only what was written down is told. */
    public boolean tellsOfRecognitions() {
        return programme.recognises() || !recognitions.isEmpty();
    }
}
