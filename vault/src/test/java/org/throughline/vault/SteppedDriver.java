package org.throughline.vault;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.vault.Steps.Step;
import org.throughline.vault.Steps.Watch;
import org.throughline.vault.Steps.When;

/// The real SQLite, with a watch on each statement that changes something and on each commit. Where nobody
/// watches, the real connection is handed on.
final class SteppedDriver implements Driver {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final Pattern CHANGE =
            Pattern.compile("\\s*(insert|update|delete|create|drop|alter|vacuum)\\b.*", Pattern.DOTALL);
    private static final int IO_ERROR = 10;
    private static final int FULL = 13;

    private static final AtomicReference<@Nullable Watch> WATCH = new AtomicReference<>();
    private static final AtomicReference<String> FIRST = new AtomicReference<>("");
    private static final Driver REAL = replaced();

    /// A disk without room.
    static final class NoRoom extends IOException {
        NoRoom() {
            super("No space left on device");
        }
    }

    /// @param first a statement for each new connection, or nothing
    static Watching watch(Watch watch, String first) {
        WATCH.set(watch);
        FIRST.set(first);
        return () -> {
            WATCH.set(null);
            FIRST.set("");
        };
    }

    @FunctionalInterface
    interface Watching extends AutoCloseable {
        @Override
        void close();
    }

    private static Driver replaced() {
        try {
            Driver real = DriverManager.getDriver(SQLITE);
            DriverManager.deregisterDriver(real);
            DriverManager.registerDriver(new SteppedDriver());
            return real;
        } catch (SQLException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Connection real = REAL.connect(url, info);
        Watch watch = WATCH.get();
        if (real == null || watch == null) return real;
        if (!FIRST.get().isEmpty())
            try (Statement statement = real.createStatement()) {
                statement.execute(FIRST.get());
            }
        String name = String.valueOf(Path.of(url.substring(SQLITE.length())).getFileName());
        var watched = new Watched(real, watch, name, new AtomicBoolean());
        return proxy(Connection.class, (_, method, given) -> watched.on(method, given));
    }

    /// @param hasChanged since the last commit: a reader's commit keeps nothing
    private record Watched(Connection real, Watch watch, String name, AtomicBoolean hasChanged) {
        Object on(Method method, Object @Nullable [] given) throws Throwable {
            return switch (method.getName()) {
                case "commit" ->
                    hasChanged.getAndSet(false)
                            ? stepped(watch, "commit", name, real, method, given)
                            : call(real, method, given);
                case "createStatement" -> statement(Statement.class, call(real, method, given), "");
                case "prepareStatement" -> statement(PreparedStatement.class, call(real, method, given), text(given));
                default -> call(real, method, given);
            };
        }

        private Object statement(Class<?> kind, Object statement, String prepared) {
            return proxy(kind, (_, method, given) -> {
                String sql = prepared.isEmpty() ? text(given) : prepared;
                boolean isChange = method.getName().startsWith("execute")
                        && CHANGE.matcher(sql.toLowerCase(Locale.ROOT)).matches();
                if (!isChange) return call(statement, method, given);
                if (!isCopy(sql)) hasChanged.set(true);
                return stepped(watch, "change", name, statement, method, given);
            });
        }
    }

    /// A copy of the whole is made outside of every transaction: no commit after it keeps anything of it.
    private static boolean isCopy(String sql) {
        return sql.strip().toLowerCase(Locale.ROOT).startsWith("vacuum");
    }

    private static String text(Object @Nullable [] given) {
        return given != null && given.length > 0 && given[0] instanceof String sql ? sql : "";
    }

    private static Object stepped(
            Watch watch, String what, String name, Object real, Method method, Object @Nullable [] given)
            throws Throwable {
        try {
            watch.at(new Step(what, name, When.BEFORE));
            Object result = call(real, method, given);
            watch.at(new Step(what, name, When.AFTER));
            return result;
        } catch (IOException planned) {
            throw new SQLException(planned.getMessage(), "", planned instanceof NoRoom ? FULL : IO_ERROR);
        }
    }

    @SuppressWarnings("NullAway") // what a method of nothing gives is nothing
    private static Object call(Object real, Method method, Object @Nullable [] given) throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(SteppedDriver.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return REAL.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return REAL.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return REAL.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return REAL.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return REAL.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("");
    }
}
