package vn.thamdinh.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import vn.thamdinh.storage.file.EncryptedPath;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/**
 * The encrypted database file, which H2 opens with {@code CIPHER=AES} too; the only place that opens a jOOQ context. Used
 * by one thread at a time.
 *
 * <p>WRITE_DELAY=0 and {@link #checkpoint} together keep every acknowledged commit through a kill and a power cut.
 * MAX_MEMORY_ROWS keeps large results out of H2's temporary files and TRACE_LEVEL_FILE=0 keeps it from writing a trace:
 * both would be plain text. OPTIMIZE_REUSE_RESULTS would answer "exists" from before the transaction's own insert.
 */
public final class Database implements AutoCloseable {

    public static final String SUFFIX = ".mv.db";

    private static final String SETTINGS = ";CACHE_SIZE=8192;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";MAX_MEMORY_ROWS=2000000000;OPTIMIZE_REUSE_RESULTS=FALSE"
            + ";DATABASE_TO_UPPER=FALSE;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final String MIGRATIONS = "classpath:vn/thamdinh/storage/migration";
    private static final String HISTORY = "flyway_schema_history";
    /** Version of the last migration script; a test holds it to the scripts. */
    static final String LATEST = "003";

    /** How far the file's tables are; those that Flyway has to look at again count as none. */
    private enum Tables { NONE, OLDER, LATEST }

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    private final Connection connection;
    private volatile boolean closed;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file "name.mv.db", or makes it.
     *
     * @throws DataAccessException if there is one and it cannot be read
     */
    public static Database open(Path folder, String name, WorkspaceKeys keys) throws IOException {
        return open(folder, name, keys, () -> { });
    }

    /** What is done before tables of an earlier version are brought up to date; if it throws, they are left alone. */
    @FunctionalInterface
    public interface Before {

        void upgrade() throws IOException;
    }

    /**
     * The same, doing something first where the tables are those of an earlier version.
     *
     * @throws NewerSchema if they are those of a later version; nothing was changed
     */
    public static Database open(Path folder, String name, WorkspaceKeys keys, Before first) throws IOException {
        String place = folder.toRealPath().resolve(name).toString();
        if (place.contains(";")) {
            throw new IOException("a database cannot be in a folder with a semicolon in its name");
        }
        var before = new BeforeUpgrade(Path.of(place + SUFFIX));
        before.restore();
        char[] password = keys.databasePassword();
        try (var way = EncryptedPath.to(place, password)) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:" + way.name() + SETTINGS);
            source.setUser("tham-dinh");
            return open(source, before, first);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Whether there is a file to open. */
    public static boolean exists(Path folder, String name) {
        return Files.exists(folder.resolve(name + SUFFIX));
    }

    private static Database open(JdbcDataSource source, BeforeUpgrade before, Before first) throws IOException {
        FLYWAY.setLevel(Level.WARNING);
        JOOQ.setLevel(Level.WARNING);
        Connection connection = null;
        try {
            connection = source.getConnection();
            Tables tables = tables(connection);
            boolean older = tables == Tables.OLDER;
            if (older) {
                connection.close();
                first.upgrade();
                before.keep();
                connection = source.getConnection();
            }
            if (tables != Tables.LATEST) {
                Flyway.configure(Database.class.getClassLoader()).dataSource(source).locations(MIGRATIONS).load().migrate();
            }
            connection.setAutoCommit(false);
            var database = new Database(connection);
            if (older) {
                database.checkpoint();
                before.forget();
            }
            return database;
        } catch (IOException e) {
            closeQuietly(connection);
            throw e;
        } catch (SQLException | RuntimeException e) {
            closeQuietly(connection);
            throw new DataAccessException("the database does not open", e);
        }
    }

    /** Which version's tables the file has; asked plainly, since Flyway takes its time. */
    private static Tables tables(Connection connection) throws SQLException, NewerSchema {
        try (var tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return Tables.NONE;
            }
        }
        try (var statement = connection.createStatement();
                var steps = statement.executeQuery("select max(\"version\"), every(\"success\") from \"" + HISTORY + "\"")) {
            String found = steps.next() ? steps.getString(1) : null;
            if (found == null) {
                return Tables.NONE;
            }
            if (found.compareTo(LATEST) > 0) {
                throw new NewerSchema(found);
            }
            return !LATEST.equals(found) ? Tables.OLDER : steps.getBoolean(2) ? Tables.LATEST : Tables.NONE;
        }
    }

    /** Reads; whatever the work changes is undone. */
    public <T> T read(Function<Tx, T> work) {
        T result = run(work);
        undo();
        return result;
    }

    /** Reads and writes; all of it counts, or nothing if the work throws. */
    public <T> T write(Function<Tx, T> work) {
        T result = run(work);
        try {
            connection.commit();
        } catch (SQLException e) {
            undo();
            throw new DataAccessException("commit", e);
        }
        return result;
    }

    /** Brings everything committed to the disk. */
    public void checkpoint() {
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessException("checkpoint", e);
        }
    }

    /** What is still asked of a workspace that was closed meanwhile has been stopped, not gone wrong. */
    private <T> T run(Function<Tx, T> work) {
        if (closed) {
            throw new CancellationException("closed");
        }
        try {
            return work.apply(new Tx(context()));
        } catch (RuntimeException e) {
            undo();
            throw e;
        }
    }

    private DSLContext context() {
        return DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
    }

    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new DataAccessException("rollback", e);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            FLYWAY.log(Level.FINE, "a connection that never served", e);
        }
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("close", e);
        }
    }
}
