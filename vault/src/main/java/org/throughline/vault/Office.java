package org.throughline.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Epochs;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Unlocked;
import org.throughline.vault.ledger.Tiles;
import org.throughline.vault.store.Bodies;
import org.throughline.vault.store.Consents;
import org.throughline.vault.store.Database;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.Endings;
import org.throughline.vault.store.FileOps;
import org.throughline.vault.store.Held;
import org.throughline.vault.store.Joined;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.People;
import org.throughline.vault.store.Schema;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.Snapshot;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.Wraps;

/// The opened store of one office. Nothing in it can be read until somebody signs in.
///
/// One process holds it at a time.
public final class Office implements AutoCloseable {
    static final String FOUNDED = "founded";
    static final String RECOVERY_SET = "recovery-set";
    private static final String LAST_MOMENT = "last-moment";

    final String id;
    final Path folder;
    final ForwardClock clock;
    final FileOps files;
    final Disk disk;
    final Database main;
    final Database keyring;
    final Bodies bodies;
    final Tiles tiles;
    final Parts parts;
    final People people;
    final SealedRows rows;
    final Consents consents;
    final Endings endings;
    final Wraps wraps;
    /// Those who are signed in now, in this process.
    final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private final Held held;
    private final Optional<Joined> joined;
    private final boolean isShared;

    private Office(Path folder, Settings settings, Held held, InstantSource clock, FileOps files) throws IOException {
        this.id = settings.office();
        this.folder = folder;
        this.held = held;
        this.isShared = settings.areShared();
        this.clock = new ForwardClock(clock);
        this.files = files;
        this.disk = new Disk(files);
        this.bodies = settings.bodies(folder, this.clock, disk);
        this.tiles = new Tiles(folder.resolve("log"), disk);
        this.parts = new Parts(id);
        this.people = new People(id);
        this.rows = new SealedRows(id);
        this.consents = new Consents(id);
        this.endings = new Endings(id);
        this.wraps = new Wraps(id);
        this.joined = settings.server().map(_ -> settings.joined(folder));
        this.main = Database.open(Schema.MAIN, settings.place(Schema.MAIN, folder), disk);
        try {
            this.keyring = Database.open(Schema.KEYRING, settings.place(Schema.KEYRING, folder), disk);
        } catch (RuntimeException failed) {
            main.close();
            throw failed;
        }
    }

    /// Opens the office in this folder, and first finishes what a crash left half done.
    ///
    /// @param by what this process is, for the message another one shows
    /// @throws StoreFault if there is none, it is in use, damaged, or of a newer release
    public static Office open(Path folder, String by, InstantSource clock) {
        return open(folder, by, clock, FileOps.real());
    }

    static Office open(Path folder, String by, InstantSource clock, FileOps files) {
        Settings settings = Settings.in(folder);
        Office office = opened(folder, settings, by, clock, files);
        try {
            if (office.main
                    .read(handle -> office.people.setting(handle, FOUNDED))
                    .isEmpty())
                throw new StoreFault(
                        "The office in " + folder + " was not set up to the end. Delete the folder, and set"
                                + " it up again with: throughline office init");
            office.main.read(office::last).ifPresent(office.clock::notBefore);
            new Sweep(office).run();
            office.letOthersIn();
            return office;
        } catch (RuntimeException failed) {
            office.close();
            throw failed;
        }
    }

    static Office opened(Path folder, Settings settings, String by, InstantSource clock, FileOps files) {
        Held held = Held.of(folder, by);
        try {
            return new Office(folder, settings, held, clock, files);
        } catch (IOException failed) {
            held.close();
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", failed);
        } catch (RuntimeException failed) {
            held.close();
            throw failed;
        }
    }

    /// Signs somebody in by passphrase or printed code, whichever it is. What was typed is wiped.
    ///
    /// @throws Refused if it opens nothing; the same for a name that nobody has
    public Session signIn(String name, char[] typed) {
        return new SignIn(this).with(name, typed);
    }

    /// The names with which people sign in here.
    public List<String> names() {
        return main.read(people::all).stream().map(People.Person::name).toList();
    }

    /// Signs the log as it is now, so that nothing in it can be taken back unseen.
    ///
    /// @throws Refused if this session does not hold the office's signing key
    public void signLog(Session session) {
        Chronicle.log(this, session).checkpoint();
    }

    /// What a crash left is in order: other machines may come, where the office is kept so that they can.
    void letOthersIn() {
        if (isShared) joined.ifPresent(Joined::letOthersIn);
    }

    /// Whether no other machine works with the office: what is half done here was broken off, and is not
    /// under way there.
    boolean isAlone() {
        return joined.map(Joined::isFirst).orElse(true);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /// The moment of an entry: never before the last one's, on whatever machine that was written.
    Instant moment(Handle handle) {
        last(handle).ifPresent(clock::notBefore);
        Instant moment = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        people.set(handle, LAST_MOMENT, moment.toString().getBytes(StandardCharsets.UTF_8));
        return moment;
    }

    private Optional<Instant> last(Handle handle) {
        return people.setting(handle, LAST_MOMENT).map(held -> Instant.parse(new String(held, StandardCharsets.UTF_8)));
    }

    /// What the door is told where no client's file is meant: who is in the office.
    Snapshot snapshot(Handle handle, Unlocked asking, Reason reason) {
        return snapshot(handle, asking, reason, List.of(), List.of(), Map.of());
    }

    /// What the door is told about this client, as it stands in this transaction.
    Snapshot snapshot(Handle handle, Session session, Reason reason, ClientId client) {
        return snapshot(
                handle,
                session.keys(),
                reason,
                parts.grants(handle, client),
                consents.of(handle, client),
                Map.of(client, parts.epochs(handle, client)));
    }

    /// @param grants those that the log knows
    Snapshot snapshot(
            Handle handle,
            Unlocked asking,
            Reason reason,
            List<Parts.Line> grants,
            List<Consents.Line> agreed,
            Map<ClientId, Map<Compartment, Epochs>> epochs) {
        return new Snapshot(
                clock.instant(), reason.purpose(), asking.directory(), people.lines(handle), grants, agreed, epochs);
    }

    @Override
    public void close() {
        main.close();
        keyring.close();
        bodies.close();
        joined.ifPresent(Joined::close);
        held.close();
    }
}
