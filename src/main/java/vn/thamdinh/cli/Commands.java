package vn.thamdinh.cli;

import java.util.TreeMap;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thamdinh.cli.care.BackupCompareCommand;
import vn.thamdinh.cli.care.BackupListCommand;
import vn.thamdinh.cli.care.BackupMakeCommand;
import vn.thamdinh.cli.care.BackupRestoreCommand;
import vn.thamdinh.cli.care.BackupSecondCommand;
import vn.thamdinh.cli.care.WorkspaceBringCommand;
import vn.thamdinh.cli.care.WorkspaceMoveCommand;
import vn.thamdinh.cli.care.WorkspacePassphraseCommand;
import vn.thamdinh.cli.care.WorkspaceTakeBackCommand;
import vn.thamdinh.cli.audit.AuditExportCommand;
import vn.thamdinh.cli.audit.AuditListCommand;
import vn.thamdinh.cli.change.ProgrammeCopyCommand;
import vn.thamdinh.cli.change.ProgrammeDiffCommand;
import vn.thamdinh.cli.change.RebaseAdoptCommand;
import vn.thamdinh.cli.change.RebaseDryRunCommand;
import vn.thamdinh.cli.change.RebaseProposeCommand;
import vn.thamdinh.cli.change.RebaseUndoCommand;
import vn.thamdinh.cli.conduct.FiguresImportCommand;
import vn.thamdinh.cli.conduct.FiguresSetCommand;
import vn.thamdinh.cli.conduct.FiguresTakeCommand;
import vn.thamdinh.cli.conduct.OpenScoresCommand;
import vn.thamdinh.cli.conduct.PlanCommand;
import vn.thamdinh.cli.conduct.UnlockCommand;
import vn.thamdinh.cli.conflict.ConflictsListCommand;
import vn.thamdinh.cli.conflict.ConflictsResolveCommand;
import vn.thamdinh.cli.document.DocumentsBasesCommand;
import vn.thamdinh.cli.document.DocumentsCheckCommand;
import vn.thamdinh.cli.document.DocumentsCopyCommand;
import vn.thamdinh.cli.document.DocumentsIssueCommand;
import vn.thamdinh.cli.document.DocumentsKindsCommand;
import vn.thamdinh.cli.document.DocumentsListCommand;
import vn.thamdinh.cli.document.DocumentsNumberCommand;
import vn.thamdinh.cli.document.DocumentsReplaceCommand;
import vn.thamdinh.cli.document.DocumentsShowCommand;
import vn.thamdinh.cli.document.DocumentsSignCommand;
import vn.thamdinh.cli.document.DocumentsVerifyCommand;
import vn.thamdinh.cli.document.DocumentsWithdrawCommand;
import vn.thamdinh.cli.document.DocumentsWordingCommand;
import vn.thamdinh.cli.document.DocumentsWriteCommand;
import vn.thamdinh.cli.doctor.DoctorCommand;
import vn.thamdinh.cli.dossier.UnitDossierCommand;
import vn.thamdinh.cli.dossier.UnitRecognisedCommand;
import vn.thamdinh.cli.eligibility.DossierSetCommand;
import vn.thamdinh.cli.eligibility.RuleWaiveCommand;
import vn.thamdinh.cli.evidence.EvidenceAbsentCommand;
import vn.thamdinh.cli.evidence.EvidenceAddCommand;
import vn.thamdinh.cli.evidence.EvidenceDropCommand;
import vn.thamdinh.cli.evidence.EvidenceLikenessCommand;
import vn.thamdinh.cli.evidence.EvidenceListCommand;
import vn.thamdinh.cli.evidence.EvidenceReduceCommand;
import vn.thamdinh.cli.evidence.EvidenceSaveCommand;
import vn.thamdinh.cli.evidence.EvidenceSimilarCommand;
import vn.thamdinh.cli.explanation.ExplainAgainCommand;
import vn.thamdinh.cli.explanation.ExplainAnswerCommand;
import vn.thamdinh.cli.explanation.ExplainAskCommand;
import vn.thamdinh.cli.explanation.ExplainDueCommand;
import vn.thamdinh.cli.explanation.ExplainListCommand;
import vn.thamdinh.cli.guide.GuideManualCommand;
import vn.thamdinh.cli.guide.GuideQuickCommand;
import vn.thamdinh.cli.keys.KeysAdmitCommand;
import vn.thamdinh.cli.keys.KeysEnrolCommand;
import vn.thamdinh.cli.keys.KeysInviteCommand;
import vn.thamdinh.cli.keys.KeysListCommand;
import vn.thamdinh.cli.keys.KeysRescueCommand;
import vn.thamdinh.cli.keys.KeysRevokeCommand;
import vn.thamdinh.cli.keys.KeysShowCommand;
import vn.thamdinh.cli.meeting.MeetingBallotCommand;
import vn.thamdinh.cli.meeting.MeetingCallCommand;
import vn.thamdinh.cli.meeting.MeetingCloseCommand;
import vn.thamdinh.cli.meeting.MeetingListCommand;
import vn.thamdinh.cli.meeting.MeetingOpenCommand;
import vn.thamdinh.cli.meeting.MeetingPresenceCommand;
import vn.thamdinh.cli.meeting.MeetingSayCommand;
import vn.thamdinh.cli.minutes.MinutesCloseCommand;
import vn.thamdinh.cli.minutes.MinutesCopyCommand;
import vn.thamdinh.cli.minutes.MinutesReopenCommand;
import vn.thamdinh.cli.minutes.MinutesShowCommand;
import vn.thamdinh.cli.minutes.MinutesWriteCommand;
import vn.thamdinh.cli.paper.PaperCodeCommand;
import vn.thamdinh.cli.paper.PaperPrintCommand;
import vn.thamdinh.cli.programme.ProgrammeCheckCommand;
import vn.thamdinh.cli.programme.ProgrammeExportCommand;
import vn.thamdinh.cli.programme.ProgrammeImportCommand;
import vn.thamdinh.cli.programme.ProgrammeListCommand;
import vn.thamdinh.cli.programme.ProgrammeNewCommand;
import vn.thamdinh.cli.programme.ProgrammeShowCommand;
import vn.thamdinh.cli.publication.PublicationCommands;
import vn.thamdinh.cli.programme.ProgrammeSignCommand;
import vn.thamdinh.cli.programme.ProgrammeVerifyCommand;
import vn.thamdinh.cli.register.RegisterExportCommand;
import vn.thamdinh.cli.register.RegisterImportCommand;
import vn.thamdinh.cli.register.RegisterListCommand;
import vn.thamdinh.cli.register.RegisterRemindersCommand;
import vn.thamdinh.cli.register.RegisterSetCommand;
import vn.thamdinh.cli.register.RegisterShowCommand;
import vn.thamdinh.cli.register.RegisterTargetsCommand;
import vn.thamdinh.cli.round.DocumentBatchCommand;
import vn.thamdinh.cli.round.DocumentDecisionCommand;
import vn.thamdinh.cli.round.DocumentDesignCommand;
import vn.thamdinh.cli.round.DocumentSignboardsCommand;
import vn.thamdinh.cli.round.ExplanationSetCommand;
import vn.thamdinh.cli.round.MemberAssignCommand;
import vn.thamdinh.cli.round.MemberChargeCommand;
import vn.thamdinh.cli.round.MemberEnrolCommand;
import vn.thamdinh.cli.round.MemberListCommand;
import vn.thamdinh.cli.round.MemberRecuseCommand;
import vn.thamdinh.cli.round.MemberSubstituteCommand;
import vn.thamdinh.cli.round.ResultsCommand;
import vn.thamdinh.cli.round.ScoreCommand;
import vn.thamdinh.cli.round.SheetExportCommand;
import vn.thamdinh.cli.round.SheetImportCommand;
import vn.thamdinh.cli.round.UnitsCommand;
import vn.thamdinh.cli.round.VoteCommand;
import vn.thamdinh.cli.schedule.ScheduleCancelCommand;
import vn.thamdinh.cli.schedule.ScheduleListCommand;
import vn.thamdinh.cli.schedule.SchedulePrintCommand;
import vn.thamdinh.cli.schedule.ScheduleProposeCommand;
import vn.thamdinh.cli.schedule.ScheduleTeamCommand;
import vn.thamdinh.cli.schedule.ScheduleVisitCommand;
import vn.thamdinh.cli.survey.SurveyImportCommand;
import vn.thamdinh.cli.survey.SurveyQuotasCommand;
import vn.thamdinh.cli.survey.TransactionsImportCommand;
import vn.thamdinh.cli.terminal.Language;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.travel.PackageExportCommand;
import vn.thamdinh.cli.travel.PackageImportCommand;
import vn.thamdinh.cli.travel.PackageInspectCommand;
import vn.thamdinh.cli.travel.PackageReceiptCommand;
import vn.thamdinh.cli.travel.PackageVerifyCommand;
import vn.thamdinh.cli.travel.PackageWithdrawCommand;
import vn.thamdinh.cli.visit.VisitBeginCommand;
import vn.thamdinh.cli.visit.VisitEndCommand;
import vn.thamdinh.cli.visit.VisitFindCommand;
import vn.thamdinh.cli.visit.VisitListCommand;
import vn.thamdinh.cli.visit.VisitNoteCommand;
import vn.thamdinh.cli.visit.VisitPauseCommand;
import vn.thamdinh.cli.visit.VisitPresentCommand;
import vn.thamdinh.cli.visit.VisitShowCommand;
import vn.thamdinh.cli.workspace.RehearseCommand;
import vn.thamdinh.cli.workspace.WorkspaceCreateCommand;
import vn.thamdinh.cli.workspace.WorkspaceInfoCommand;
import vn.thamdinh.cli.workspace.WorkspaceRebuildCommand;
import vn.thamdinh.cli.workspace.WorkspaceVerifyCommand;

/** All commands, put together by hand. */
final class Commands {

    private Commands() {
    }

    static CommandLine tree(Runnable root, Terminal terminal) {
        return publication(terminal, exchange(terminal, unit(terminal, new CommandLine(root)
                .addSubcommand(new RehearseCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand("audit", group("audit", new AuditListCommand(terminal), new AuditExportCommand(terminal)))
                .addSubcommand("guide", group("guide", new GuideQuickCommand(terminal),
                        new GuideManualCommand(terminal)))
                .addSubcommand("workspace", workspace(terminal))
                .addSubcommand("backup", backup(terminal))
                .addSubcommand("programme", programme(terminal))
                .addSubcommand(new UnitsCommand(terminal))
                .addSubcommand("sheet", group("sheet", new SheetExportCommand(terminal),
                        new SheetImportCommand(terminal)))
                .addSubcommand("survey", survey(terminal))
                .addSubcommand("member", members(terminal))
                .addSubcommand(new ResultsCommand(terminal))
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand("explanation", group("explanation", new ExplanationSetCommand(terminal)))
                .addSubcommand(new VoteCommand(terminal))
                .addSubcommand("meeting", meeting(terminal))
                .addSubcommand("dossier", group("dossier", new DossierSetCommand(terminal)))
                .addSubcommand("rule", group("rule", new RuleWaiveCommand(terminal)))
                .addSubcommand("figures", group("figures", new FiguresImportCommand(terminal),
                        new FiguresSetCommand(terminal), new FiguresTakeCommand(terminal)))
                .addSubcommand("round", group("round", new PlanCommand(terminal), new OpenScoresCommand(terminal),
                        new UnlockCommand(terminal)))
                .addSubcommand("visit", visit(terminal))
                .addSubcommand("schedule", group("schedule", new ScheduleTeamCommand(terminal),
                        new ScheduleVisitCommand(terminal), new ScheduleCancelCommand(terminal),
                        new ScheduleProposeCommand(terminal), new ScheduleListCommand(terminal),
                        new SchedulePrintCommand(terminal)))
                .addSubcommand("document", documents(terminal), "documents")
                .setUsageHelpAutoWidth(true))));
    }

    private static CommandLine survey(Terminal terminal) {
        return group("survey", new SurveyImportCommand(terminal), new SurveyQuotasCommand(terminal))
                .addSubcommand("transactions", group("transactions", new TransactionsImportCommand(terminal)));
    }

    private static CommandLine workspace(Terminal terminal) {
        return group("workspace", new WorkspaceCreateCommand(terminal),
                new WorkspaceInfoCommand(terminal), new WorkspaceVerifyCommand(terminal),
                new WorkspaceRebuildCommand(terminal), new WorkspaceMoveCommand(terminal),
                new WorkspaceBringCommand(terminal), new WorkspaceTakeBackCommand(terminal),
                new WorkspacePassphraseCommand(terminal));
    }

    private static CommandLine backup(Terminal terminal) {
        return group("backup", new BackupListCommand(terminal),
                new BackupMakeCommand(terminal), new BackupCompareCommand(terminal),
                new BackupRestoreCommand(terminal), new BackupSecondCommand(terminal));
    }

    private static CommandLine programme(Terminal terminal) {
        return group("programme", new ProgrammeListCommand(terminal), new ProgrammeShowCommand(terminal),
                new ProgrammeCheckCommand(terminal), new ProgrammeExportCommand(terminal),
                new ProgrammeImportCommand(terminal), new ProgrammeNewCommand(terminal),
                new ProgrammeSignCommand(terminal), new ProgrammeVerifyCommand(terminal),
                new ProgrammeDiffCommand(terminal), new ProgrammeCopyCommand(terminal))
                .addSubcommand("rebase", group("rebase", new RebaseProposeCommand(terminal),
                        new RebaseDryRunCommand(terminal), new RebaseAdoptCommand(terminal),
                        new RebaseUndoCommand(terminal)));
    }

    /** Registration, complaints, announcement, seal, archive and earlier years. */
    private static CommandLine publication(Terminal terminal, CommandLine tree) {
        PublicationCommands.single(terminal).forEach(tree::addSubcommand);
        new TreeMap<>(PublicationCommands.groups(terminal)).forEach((name, commands) ->
                tree.addSubcommand(name, group(name, commands)));
        return tree;
    }

    /** Official papers, drafted, issued, checked and signed. */
    private static CommandLine documents(Terminal terminal) {
        return group("document", new DocumentDecisionCommand(terminal),
                new DocumentSignboardsCommand(terminal), new DocumentDesignCommand(terminal),
                new DocumentBatchCommand(terminal), new DocumentsSignCommand(terminal),
                new DocumentsVerifyCommand(terminal), new DocumentsCheckCommand(terminal),
                new DocumentsKindsCommand(terminal),
                new DocumentsListCommand(terminal), new DocumentsWriteCommand(terminal),
                new DocumentsNumberCommand(terminal), new DocumentsIssueCommand(terminal),
                new DocumentsWithdrawCommand(terminal), new DocumentsReplaceCommand(terminal),
                new DocumentsShowCommand(terminal), new DocumentsCopyCommand(terminal),
                new DocumentsBasesCommand(terminal), new DocumentsWordingCommand(terminal));
    }

    /** The programme's registers. */
    private static CommandLine registers(Terminal terminal) {
        return group("register", new RegisterListCommand(terminal), new RegisterShowCommand(terminal),
                new RegisterSetCommand(terminal), new RegisterExportCommand(terminal),
                new RegisterImportCommand(terminal), new RegisterRemindersCommand(terminal),
                new RegisterTargetsCommand(terminal));
    }

    private static CommandLine members(Terminal terminal) {
        return group("member", new MemberEnrolCommand(terminal), new MemberAssignCommand(terminal),
                new MemberChargeCommand(terminal), new MemberRecuseCommand(terminal),
                new MemberSubstituteCommand(terminal), new MemberListCommand(terminal));
    }

    private static CommandLine meeting(Terminal terminal) {
        return group("meeting", new MeetingCallCommand(terminal), new MeetingPresenceCommand(terminal),
                new MeetingOpenCommand(terminal), new MeetingSayCommand(terminal), new MeetingBallotCommand(terminal),
                new MeetingCloseCommand(terminal), new MeetingListCommand(terminal));
    }

    private static CommandLine visit(Terminal terminal) {
        return group("visit", new VisitBeginCommand(terminal), new VisitPresentCommand(terminal),
                new VisitFindCommand(terminal), new VisitNoteCommand(terminal), new VisitPauseCommand(terminal),
                new VisitEndCommand(terminal), new VisitListCommand(terminal), new VisitShowCommand(terminal));
    }

    private static CommandLine minutes(Terminal terminal) {
        return group("minutes", new MinutesShowCommand(terminal), new MinutesWriteCommand(terminal),
                new MinutesCloseCommand(terminal), new MinutesReopenCommand(terminal), new MinutesCopyCommand(terminal));
    }

    /** One unit: minutes of visits to it, its dossier, and what it explains. */
    private static CommandLine unit(Terminal terminal, CommandLine tree) {
        return tree
                .addSubcommand("register", registers(terminal))
                .addSubcommand("minutes", minutes(terminal))
                .addSubcommand("unit", group("unit", new UnitDossierCommand(terminal),
                        new UnitRecognisedCommand(terminal)))
                .addSubcommand("paper", group("paper", new PaperPrintCommand(terminal), new PaperCodeCommand(terminal)))
                .addSubcommand("explain", group("explain", new ExplainAskCommand(terminal),
                        new ExplainAnswerCommand(terminal), new ExplainDueCommand(terminal),
                        new ExplainAgainCommand(terminal), new ExplainListCommand(terminal)));
    }

    /** Packages, keys and what comes of the exchange. */
    private static CommandLine exchange(Terminal terminal, CommandLine tree) {
        return tree
                .addSubcommand("package", group("package", new PackageExportCommand(terminal),
                        new PackageInspectCommand(terminal), new PackageVerifyCommand(terminal),
                        new PackageImportCommand(terminal), new PackageReceiptCommand(terminal),
                        new PackageWithdrawCommand(terminal)))
                .addSubcommand("keys", group("keys", new KeysEnrolCommand(terminal), new KeysInviteCommand(terminal),
                        new KeysShowCommand(terminal), new KeysAdmitCommand(terminal), new KeysListCommand(terminal),
                        new KeysRevokeCommand(terminal), new KeysRescueCommand(terminal)))
                .addSubcommand("evidence", group("evidence", new EvidenceAddCommand(terminal),
                        new EvidenceListCommand(terminal), new EvidenceDropCommand(terminal),
                        new EvidenceReduceCommand(terminal), new EvidenceAbsentCommand(terminal),
                        new EvidenceSimilarCommand(terminal), new EvidenceSaveCommand(terminal),
                        new EvidenceLikenessCommand(terminal)))
                .addSubcommand("conflicts", group("conflicts", new ConflictsListCommand(terminal),
                        new ConflictsResolveCommand(terminal)));
    }

    /** A command that only holds others. */
    private static CommandLine group(String name, Object... commands) {
        var spec = CommandSpec.create().name(name);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
        spec.addOption(OptionSpec.builder("--lang").type(Language.class).paramLabel("vi|en").descriptionKey("lang").build());
        var line = new CommandLine(spec);
        spec.usageMessage().synopsisSubcommandLabel("<lệnh | command>");
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }
}
