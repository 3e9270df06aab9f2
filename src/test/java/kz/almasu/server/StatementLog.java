package kz.almasu.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The SQL statements that requests have executed, read from the data source's own log ({@code spy} in portal.cli): those
 * of EclipseLink and those of plain JDBC alike. What runs in the background is left out. Lives inside the server.
 */
public final class StatementLog extends Handler {

    private static final String CATEGORY = "jboss.jdbc.spy";
    private static final String REQUEST_THREAD = "default task";
    private static final StatementLog INSTANCE = new StatementLog();

    /** More than any budget; older statements are dropped, since the log lives as long as the server. */
    private static final int MAX_STATEMENTS = 2_000;

    private final Deque<String> executed = new ArrayDeque<>();
    private final ThreadLocal<String> prepared = ThreadLocal.withInitial(() -> "");

    static {
        Logger spy = Logger.getLogger(CATEGORY);
        spy.setLevel(Level.FINE);
        spy.setUseParentHandlers(false);
        spy.addHandler(INSTANCE);
    }

    private StatementLog() {}

    /** What was executed since this was asked last. */
    public static List<String> drain() {
        synchronized (INSTANCE.executed) {
            List<String> all = List.copyOf(INSTANCE.executed);
            INSTANCE.executed.clear();
            return all;
        }
    }

    @Override
    public void publish(LogRecord record) {
        if (!Thread.currentThread().getName().startsWith(REQUEST_THREAD)) {
            return;
        }
        String call = record.getMessage();
        Object[] parameters = record.getParameters();
        if (call.contains("] prepare")) {
            prepared.set(String.valueOf(parameters[2]));
        } else if (call.contains("] execute")) {
            synchronized (executed) {
                if (executed.size() == MAX_STATEMENTS) {
                    executed.removeFirst();
                }
                executed.addLast(parameters.length > 2 ? String.valueOf(parameters[2]) : prepared.get());
            }
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger(CATEGORY).removeHandler(this);
    }
}
