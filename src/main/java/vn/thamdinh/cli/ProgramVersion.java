package vn.thamdinh.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states; a start from compiled classes has none. */
final class ProgramVersion implements IVersionProvider {
    /** Called by picocli. */
    ProgramVersion() {
    }

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
        return new String[] {"Thẩm Định " + version.orElse("(chưa đóng gói / not packaged)")};
    }
}
