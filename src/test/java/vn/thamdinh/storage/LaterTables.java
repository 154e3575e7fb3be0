package vn.thamdinh.storage;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;

import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.file.EncryptedPath;
import vn.thamdinh.storage.journal.WorkspaceFile;

/** Makes a database say that a later version of the program brought its tables up to date. */
final class LaterTables {

    private LaterTables() {
    }

    static void write(Path folder, Passphrase passphrase) throws Exception {
        try (var keys = WorkspaceFile.read(folder).unlock(passphrase)) {
            char[] password = keys.databasePassword();
            String settings = ";DATABASE_TO_UPPER=FALSE;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
            try (var way = EncryptedPath.to(folder.toRealPath().resolve("ledger").toString(), password);
                    var connection = DriverManager.getConnection("jdbc:h2:" + way.name() + settings, "tham-dinh", "");
                    var statement = connection.createStatement()) {
                statement.execute("insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '999', 'later',"
                        + " 'SQL', 'V999__later.sql', 1, 'x', current_timestamp, 1, true from \"flyway_schema_history\"");
            } finally {
                Arrays.fill(password, '\0');
            }
        }
    }
}
