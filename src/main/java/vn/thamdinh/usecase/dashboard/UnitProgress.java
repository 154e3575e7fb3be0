package vn.thamdinh.usecase.dashboard;

import java.util.Optional;

import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.view.StepProgress.Done;

/**
 * How far one unit has come on every way to the council's decision.
 *
 * @param group     name of the unit's group: its district
 * @param self      components that it scored itself
 * @param verified  components that its district verified
 * @param quotas    surveys that meet their quota
 * @param members   members that scored all of it; nothing where that may not be told
 * @param visited   whether it was visited
 * @param questions questions of the council that it answered
 * @param voted     whether the council voted on it
 */
public record UnitProgress(Unit unit, String group, Done self, Done verified, Done quotas, Optional<Done> members,
                           boolean visited, Done questions, boolean voted, UnitStatus status) {
}
