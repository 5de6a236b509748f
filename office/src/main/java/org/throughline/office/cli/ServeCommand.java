package org.throughline.office.cli;

import java.util.concurrent.CountDownLatch;
import org.throughline.office.web.Server;
import org.throughline.text.Text;
import org.throughline.vault.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`: the office in a browser on this machine, until it is stopped.
@Command(name = "serve")
final class ServeCommand extends Verb {
    private static final Text READY = Text.of(
            "The office is open at {0} - stop it with Ctrl-C; that locks everybody out.",
            "La oficina está abierta en {0} - deténgala con Ctrl-C; así queda cerrada para todos.");

    @Mixin
    private OfficeDoor door = new OfficeDoor();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8417", descriptionKey = "port")
    private int port;

    private final Desk desk;

    ServeCommand(Desk desk, Terminal terminal) {
        super(terminal);
        this.desk = desk;
    }

    @Override
    ExitCode run() throws Refusal {
        return OfficeVerb.tried(() -> {
            try (Office office = door.open(desk, this);
                    Server server = Server.start(office, port, desk::rulebook, desk.clock())) {
                screen().line(screen().say(READY, server.address()));
                waitForTheEnd(server);
                return ExitCode.DONE;
            }
        });
    }

    /// Ctrl-C ends the process; what is open is closed first, so that its keys are wiped.
    private static void waitForTheEnd(Server server) {
        var end = new CountDownLatch(1);
        var closing = new Thread(
                () -> {
                    server.close();
                    end.countDown();
                },
                "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
