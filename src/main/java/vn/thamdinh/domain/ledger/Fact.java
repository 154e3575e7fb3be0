package vn.thamdinh.domain.ledger;

/** What an entry says. Each topic is sealed in turn, so that a projection switches over one topic only. */
public sealed interface Fact permits RoundFact, ScoreFact, VisitFact, SurveyFact, CouncilFact, DocumentFact,
        FigureFact, ConductFact, EligibilityFact, ExplanationFact, TrustFact, EvidenceFact, PlanFact, RegisterFact,
        MeetingFact, PublicationFact {
}
