package vn.thamdinh.cli.publication;

import java.util.List;
import java.util.Map;

import vn.thamdinh.cli.terminal.Terminal;

/** The commands of this package, as they are grouped. */
public final class PublicationCommands {
    private PublicationCommands() {
    }

    /** Commands that stand alone. */
    public static List<Object> single(Terminal terminal) {
        return List.of(new PostCommand(terminal), new PublishCommand(terminal));
    }

    /** Commands by the name of their group. */
    public static Map<String, Object[]> groups(Terminal terminal) {
        return Map.of("registration", new Object[] {new RegistrationListCommand(terminal),
                        new RegistrationAddCommand(terminal), new RegistrationSettleCommand(terminal)},
                "complaint", new Object[] {new ComplaintListCommand(terminal), new ComplaintAddCommand(terminal),
                        new ComplaintSettleCommand(terminal)},
                "seal", new Object[] {new SealShowCommand(terminal), new SealCloseCommand(terminal),
                        new SealOpenCommand(terminal)},
                "archive", new Object[] {new ArchiveExportCommand(terminal), new ArchiveCheckCommand(terminal)},
                "years", new Object[] {new YearsListCommand(terminal), new YearsTakeCommand(terminal),
                        new YearsRevokeCommand(terminal), new YearsCompareCommand(terminal)});
    }
}
