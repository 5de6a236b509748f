package org.throughline.office.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;
import org.throughline.rule.Rulebook;
import org.throughline.vault.Office;

/// Serves the pages of one office to browsers on this machine.
///
/// It listens to the machine itself and nothing else. Who signs in gets a session that holds the keys; it ends by
/// itself, and stopping the server ends all.
public final class Server implements AutoCloseable {
    private static final Duration LOOKS_FOR_THE_IDLE = Duration.ofSeconds(20);
    private static final long LARGEST_FORM = 256 * 1024;

    private final Javalin javalin;
    private final WebSessions sessions;
    private final Timer idle = new Timer("idle sessions", true);

    private Server(Javalin javalin, WebSessions sessions) {
        this.javalin = javalin;
        this.sessions = sessions;
    }

    /// @param port 0 for any that is free
    /// @throws io.javalin.util.JavalinBindException if another program listens there
    public static Server start(Office office, int port, Supplier<Rulebook> rulebook, Clock clock) {
        var sessions = new WebSessions(clock);
        var shelf = new CaseShelf(office, rulebook, clock);
        List<Pages> pages = List.of(
                new SignInPages(office, sessions, new Attempts(clock)),
                new CaseloadPages(office, clock),
                new WhoPages(office, shelf), // before the tabs: of two addresses that fit, the first one answers
                new CasePages(shelf),
                new HealthPages(office, clock, rulebook),
                new StaticPages());
        var javalin = Javalin.create(config -> configure(config, sessions, pages));
        var server = new Server(javalin.start("127.0.0.1", port), sessions);
        server.idle.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        sessions.endTheIdle();
                    }
                },
                LOOKS_FOR_THE_IDLE.toMillis(),
                LOOKS_FOR_THE_IDLE.toMillis());
        return server;
    }

    private static void configure(JavalinConfig config, WebSessions sessions, List<Pages> pages) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_FORM;
        config.http.generateEtags = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        new Gate(sessions).guard(config.routes);
        Problems.answer(config.routes);
        pages.forEach(some -> some.serve(config.routes));
    }

    public int port() {
        return javalin.port();
    }

    /// What a person types: a name, because passkeys need one.
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        idle.cancel();
        javalin.stop();
        sessions.close();
    }
}
