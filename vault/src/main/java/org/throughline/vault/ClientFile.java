package org.throughline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.throughline.fact.ClientRecord;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.DocumentKey;
import org.throughline.vault.keys.DocumentName;
import org.throughline.vault.keys.DocumentSeal;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.VerifiedDocument;
import org.throughline.vault.record.Entries;
import org.throughline.vault.record.FactTypes;
import org.throughline.vault.record.Json;
import org.throughline.vault.record.NotARecord;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.StoreFault;

/// A client's file while somebody works in it, for one request. Each part is opened at its first use, after
/// that was
/// written down; closing wipes its keys.
public final class ClientFile implements AutoCloseable {
    private final Office office;
    private final Session session;
    private final ClientId client;
    private final Reason why;
    private final Door door;
    private final Map<Compartment, OpenPart> open = new EnumMap<>(Compartment.class);

    ClientFile(Office office, Session session, ClientId client, Reason why) {
        this.office = office;
        this.session = session;
        this.client = client;
        this.why = why;
        this.door = Door.toRead(office, session, why);
    }

    public ClientId client() {
        return client;
    }

    OpenPart part(Compartment part) {
        return open.computeIfAbsent(part, _ -> new OpenPart(door.open(client, part)));
    }

    /// All claims, what was made of them, and what people said is one thing: of every part that this
    /// session holds.
    ///
    /// @throws Refused if the timeline is not granted, or a row of it was changed
    /// @throws NotARecord if it holds what this release does not know
    public ClientRecord record(FactTypes types) {
        return Entries.together(entries(types).values()).record();
    }

    /// The claims by the part that keeps them. Names, numbers and confidences are in it as far as they are
    /// granted: see [#shut].
    public Map<Compartment, Entries> entries(FactTypes types) {
        var parts = new EnumMap<Compartment, Entries>(Compartment.class);
        for (Compartment part : Entries.PARTS) {
            if (part != Compartment.TIMELINE && !isHeld(part)) continue;
            OpenPart keys = part(part);
            var some = new ArrayList<Entries>();
            for (SealedRows.Row row : rows(part)) some.add(Entries.read(text(keys.read(row)), types));
            parts.put(part, Entries.together(some));
        }
        return parts;
    }

    /// Opens a part before it is used, where work without it would go wrong.
    ///
    /// @throws Refused if it is not granted
    public void need(Compartment part) {
        part(part);
    }

    /// Whoever works on in a file that was opened a while ago asks this first.
    ///
    /// @throws Refused if a part that is open here is not granted any more, or has a new key
    public void stillOurs() {
        for (Compartment part : open.keySet()) door.check(client, part);
        office.main.read(handle -> {
            open.keySet().forEach(part -> mustStillBeOurs(handle, part));
            return client;
        });
    }

    /// The parts that keep claims and that this session may not open: the record is less than whole.
    public Set<Compartment> shut() {
        Set<Compartment> shut = EnumSet.noneOf(Compartment.class);
        for (Compartment part : Entries.PARTS) if (!isHeld(part)) shut.add(part);
        return shut;
    }

    /// Asked of the list of grants, so that no refusal is written down where nobody tried.
    private boolean isHeld(Compartment part) {
        return office.main.read(handle -> office.parts.grants(handle, client)).stream()
                .anyMatch(line -> line.stands()
                        && line.key().compartment() == part
                        && line.holder().equals(session.principal()));
    }

    /// What readers made of the documents, in the order in which it came.
    public List<String> papers() {
        return documentRows(json -> !json.optional("format").equals(Optional.of(Kept.FORMAT)));
    }

    /// The documents that the file holds.
    public List<Kept.About> documents() {
        return documentRows(json -> json.optional("format").equals(Optional.of(Kept.FORMAT))).stream()
                .map(written -> Kept.About.read(Json.read(written)))
                .toList();
    }

    private List<String> documentRows(Predicate<Json> wanted) {
        OpenPart documents = part(Compartment.DOCUMENTS);
        var found = new ArrayList<String>();
        for (SealedRows.Row row : rows(Compartment.DOCUMENTS)) {
            String written = text(documents.read(row));
            if (wanted.test(Json.read(written))) found.add(written);
        }
        return found;
    }

    private List<SealedRows.Row> rows(Compartment part) {
        return office.main.read(handle -> office.rows.rows(handle, client, part));
    }

    private static String text(byte[] plain) {
        return new String(plain, StandardCharsets.UTF_8);
    }

    /// A document, found whole before a byte of it is given out.
    ///
    /// @throws Refused if its key or its body was changed, or it is not granted
    /// @throws IOException if the disk fails
    public VerifiedDocument document(UUID id) throws IOException {
        OpenPart documents = part(Compartment.DOCUMENTS);
        SealedRows.Document row = office.main.read(handle -> office.rows.documents(handle, client)).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreFault("There is no such document in this file."));
        var name = new DocumentName(client, id);
        DocumentKey key = DocumentKey.unwrap(documents.key(row.key()), name, row.wrapped());
        return new DocumentSeal(key).verify(() -> office.bodies.open(id));
    }

    /// Seals a document to the disk. Nobody finds it before it was added.
    ///
    /// @throws IOException if the disk does not take it, or it cannot be read to its end
    public Kept keep(InputStream document, String name) throws IOException {
        part(Compartment.DOCUMENTS);
        return new Bringing(office, client).keep(document, name);
    }

    /// Writes into the client's log what was done with the file.
    void write(Act act) {
        office.main.write(handle -> {
            new Chronicle(office, session, why).write(handle, client, act);
            return act;
        });
    }

    /// Keeps all of this in one transaction with its entries of the log. When it returns, it is on the
    /// disk.
    ///
    /// @throws Refused if the grant has ended meanwhile
    /// @throws StoreFault if the store did not take it: then nothing of it is there
    public void add(Addition more) {
        var rows = new ArrayList<SealedRows.Row>();
        more.entries().forEach((part, entries) -> {
            if (!entries.isEmpty()) rows.add(seal(part, entries.json()));
        });
        for (Kept document : more.documents())
            rows.add(seal(Compartment.DOCUMENTS, text(document.about().written())));
        for (String papers : more.papers()) rows.add(seal(Compartment.DOCUMENTS, papers));
        more.documents().forEach(document -> document.mustStillBeThere(office.clock.instant()));
        var documents = more.documents().stream().map(this::wrapped).toList();
        List<Bytes> tags = more.numbers().stream()
                .map(number -> session.index().tag(number.kind(), number.normal()))
                .toList();
        office.main.write(handle -> {
            open.keySet().forEach(part -> mustStillBeOurs(handle, part));
            var chronicle = new Chronicle(office, session, why);
            for (SealedRows.Row row : rows) {
                office.rows.put(handle, row);
                Compartment part = row.key().compartment();
                chronicle.write(
                        handle, client, Act.of("add", part).to(row.name().row()));
            }
            documents.forEach(document -> office.rows.put(handle, document));
            tags.forEach(tag -> office.consents.tag(handle, tag, client));
            return rows;
        });
    }

    private SealedRows.Row seal(Compartment part, String plain) {
        return part(part).seal(plain.getBytes(StandardCharsets.UTF_8), office.today());
    }

    private SealedRows.Document wrapped(Kept document) {
        var key = part(Compartment.DOCUMENTS).current();
        return new SealedRows.Document(
                document.about().id(), key.name(), document.key().wrap(key));
    }

    /// Between the opening and now, a grant may have been taken back or a new key have come.
    private void mustStillBeOurs(Handle handle, Compartment part) {
        var key = part(part).current().name();
        var epochs = office.parts.epochs(handle, client).get(part);
        if (epochs == null || epochs.current() != key.epoch()) throw new Refused(Refusal.EPOCH_CLOSED);
        boolean stands = office.parts.grants(handle, client).stream()
                .filter(Parts.Line::stands)
                .anyMatch(line -> line.key().equals(key) && line.holder().equals(session.principal()));
        if (!stands) throw new Refused(Refusal.GRANT_REVOKED);
    }

    @Override
    public void close() {
        open.values().forEach(OpenPart::close);
    }
}
