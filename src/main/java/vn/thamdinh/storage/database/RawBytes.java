package vn.thamdinh.storage.database;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;

import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;

/**
 * Columns of bytes as what they are. jOOQ's own way with H2 makes a large object of each value first, which costs more than
 * all the rest of storing an entry; the generated tables name this class instead.
 */
public final class RawBytes implements Binding<byte[], byte[]> {

    private static final long serialVersionUID = 1L;

    @Override
    public Converter<byte[], byte[]> converter() {
        return Converters.identity(byte[].class);
    }

    @Override
    public void sql(BindingSQLContext<byte[]> context) {
        context.render().sql(context.variable());
    }

    @Override
    public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
        context.statement().setBytes(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
        context.value(context.resultSet().getBytes(context.index()));
    }

    @Override
    public void get(BindingGetStatementContext<byte[]> context) throws SQLException {
        context.value(context.statement().getBytes(context.index()));
    }

    @Override
    public void register(BindingRegisterContext<byte[]> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.VARBINARY);
    }

    @Override
    public void set(BindingSetSQLOutputContext<byte[]> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("bytes within an object type");
    }

    @Override
    public void get(BindingGetSQLInputContext<byte[]> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("bytes within an object type");
    }
}
