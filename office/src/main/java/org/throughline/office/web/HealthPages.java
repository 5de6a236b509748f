package org.throughline.office.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.throughline.rule.Rulebook;
import org.throughline.text.Text;
import org.throughline.vault.Office;

/// How this machine stands: what would put the promises of the office at risk. It names no client.
final class HealthPages implements Pages {
    private static final Text TITLE = Text.of("Health", "Estado");
    private static final Text SWAP = Text.of("Swap", "Memoria de intercambio");
    private static final Text NO_SWAP = Text.of("off", "apagada");
    private static final Text SWAPS = Text.of(
            "on: keys could be written to the disk. Turn it off, or encrypt it",
            "encendida: las llaves podrían quedar en el disco. Apáguela o cífrela");
    private static final Text NOT_SEEN = Text.of("this system does not tell", "este sistema no lo dice");
    private static final Text CLOCK = Text.of("Clock", "Reloj");
    private static final Text RULES = Text.of("Rulebook", "Reglas");
    private static final Text MEMBERS = Text.of("People who can sign in", "Personas que pueden entrar");
    private static final Path SWAP_AREAS = Path.of("/proc/swaps");

    /// @param good whether nothing needs to be done
    record Point(String name, String state, boolean good) {}

    private final Office office;
    private final Clock clock;
    private final Supplier<Rulebook> rulebook;

    HealthPages(Office office, Clock clock, Supplier<Rulebook> rulebook) {
        this.office = office;
        this.clock = clock;
        this.rulebook = rulebook;
    }

    @Override
    public void serve(RoutesConfig routes) {
        routes.get("/health", context -> context.result("ok"));
        routes.get("/office/health", Gate.inTurn(this::show));
    }

    private void show(Context context) {
        Frame frame = Frame.of(context, TITLE, Frame.HEALTH);
        var points = new ArrayList<Point>();
        points.add(swap(frame));
        points.add(new Point(
                frame.say(CLOCK),
                clock.instant().atOffset(ZoneOffset.UTC).withNano(0).toString(),
                true));
        points.add(new Point(frame.say(RULES), rulebook.get().edition(), true));
        points.add(new Point(frame.say(MEMBERS), String.valueOf(office.names().size()), true));
        Screens.show(context, "health.jte", frame, Map.of("points", List.copyOf(points)));
    }

    private static Point swap(Frame frame) {
        try (Stream<String> lines = Files.lines(SWAP_AREAS)) {
            boolean off = lines.count() < 2;
            return new Point(frame.say(SWAP), frame.say(off ? NO_SWAP : SWAPS), off);
        } catch (IOException _) {
            return new Point(frame.say(SWAP), frame.say(NOT_SEEN), false);
        }
    }
}
