package org.throughline.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Passphrase;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.PrintedCode;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.RecoverySheets;
import org.throughline.vault.keys.Role;
import org.throughline.vault.record.Entries;
import org.throughline.vault.record.FactTypes;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.FileOps;
import org.throughline.vault.store.Place;

/// A small office on a real store, with its clock in the hand of the test.
final class Desk implements AutoCloseable {
    static final Reason WORK = Reason.of(Purpose.LEGAL_WORK, "hearing preparation");
    static final FactType<LocalDate> ARRIVED =
            FactType.date("entry.date", Text.of("When did you come?", "¿Cuándo llegó?"));
    static final FactTypes TYPES = id -> id.equals(ARRIVED.id()) ? Optional.of(ARRIVED) : Optional.empty();
    static final String NOOR_SAYS = "seventeen otters guard the library";
    private static final String MIGUEL_SAYS = "velvet mountains hum at midnight";

    final Path folder;
    Instant now = Instant.parse("2026-11-09T15:00:00Z");
    private final InstantSource clock = () -> now;
    private final Map<String, String> codes = new HashMap<>();
    /// The recovery sheets as they were printed at set-up.
    final List<String> sheets;

    Office office;
    Vault vault;
    Session noor;

    Desk(Path folder, Engine engine) {
        this(folder, settings(engine, folder));
    }

    Desk(Path folder, Engine engine, Settings.Objects objects) {
        this(folder, settings(engine, folder).with(objects));
    }

    Desk(Path folder) {
        this(folder, Settings.fresh());
    }

    private Desk(Path folder, Settings settings) {
        this.folder = folder.resolve("office");
        try (RecoverySheets sheets = RecoverySheets.draw()) {
            this.sheets = printed(sheets);
            var set = sheets.typedBack(this.sheets.getFirst());
            this.office = Enrolment.found(this.folder, settings, set, member("noor", Role.ATTORNEY, NOOR_SAYS), clock);
        }
        this.vault = new Vault(office);
        this.noor = signIn("noor");
    }

    static List<String> printed(RecoverySheets sheets) {
        return sheets.sheets().stream()
                .map(sheet -> String.join(" ", sheet.groups()))
                .toList();
    }

    private static Settings settings(Engine engine, Path folder) {
        Place main = engine.fresh().get();
        if (!(main instanceof Place.Server server)) return Settings.fresh();
        Place.Server keyring = (Place.Server) engine.fresh().get();
        try {
            Path password = Files.writeString(folder.resolve("password"), server.password() + "\n");
            return Settings.fresh(new Settings.Server(server.url(), keyring.url(), server.user(), password));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    NewMember member(String name, Role role, String says) {
        PrintedCode code = PrintedCode.fresh();
        codes.put(name, String.join(" ", code.groups()));
        return new NewMember(name, role, Passphrase.of(says.toCharArray()), code);
    }

    PrincipalId hire(String name, Role role) {
        return Enrolment.enter(office, noor, member(name, role, MIGUEL_SAYS));
    }

    String code(String name) {
        return codes.getOrDefault(name, "");
    }

    /// By the printed code: a passphrase costs a quarter of a second each time.
    Session signIn(String name) {
        return office.signIn(name, codes.getOrDefault(name, "").toCharArray());
    }

    /// What the log of the office itself says was done, with how it ended.
    List<String> officeLog() {
        var log = Chronicle.log(office, noor);
        return office.main.read(handle -> log.rows(handle, office.id)).stream()
                .map(row -> Chronicle.read(row.sealed().sealed()).read())
                .map(entry -> entry.action() + " " + entry.result())
                .toList();
    }

    /// What a client reads: action, part, result.
    List<String> log(ClientId client) {
        return new ClientLog(office)
                .entries(noor, client, WORK).stream()
                        .map(entry -> entry.action() + " " + entry.compartment().orElse("-") + " " + entry.result())
                        .toList();
    }

    /// As if the program had been stopped and started again.
    void restart() {
        stop();
        open();
    }

    void stop() {
        noor.close();
        office.close();
    }

    void open() {
        open(FileOps.real());
    }

    void open(FileOps files) {
        office = Office.open(folder, "a test", clock, files);
        vault = new Vault(office);
        noor = signIn("noor");
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    ClientId ana() {
        return vault.begin(noor, "ana", WORK);
    }

    Fact<LocalDate> arrived(String day) {
        var word = new Source.Statement(LocalDate.parse("2026-11-09"), "in the office", Source.Speaker.CLIENT);
        return Fact.of(ARRIVED, Thing.of(Thing.Kind.ARRIVAL, 1), LocalDate.parse(day), word, now);
    }

    void give(ClientId client, PrincipalId to, Compartment... parts) {
        new Giving(office).give(noor, client, to, List.of(parts), Optional.empty(), Optional.empty(), WORK);
    }

    void add(ClientId client, Fact<?> fact) {
        try (ClientFile file = vault.open(noor, client, WORK)) {
            file.add(Addition.of(new Entries(List.of(fact), List.of(), List.of())));
        }
    }

    Kept.About keep(ClientId client, String words) {
        try (ClientFile file = vault.open(noor, client, WORK);
                Kept kept = file.keep(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "letter.pdf")) {
            file.add(new Addition(Entries.NONE, List.of(kept), List.of(), List.of()));
            return kept.about();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Fact<?>> facts(Session session, ClientId client) {
        try (ClientFile file = vault.open(session, client, WORK)) {
            return file.record(TYPES).facts();
        }
    }

    String document(Session session, ClientId client, UUID id) {
        try (ClientFile file = vault.open(session, client, WORK);
                var stream = file.document(id).read()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
