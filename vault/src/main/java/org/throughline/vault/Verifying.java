package org.throughline.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.DocumentKey;
import org.throughline.vault.keys.DocumentName;
import org.throughline.vault.keys.DocumentSeal;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.Fault;
import org.throughline.vault.ledger.Leaf;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.Verification;
import org.throughline.vault.store.OfficeLog;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.People;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.Wraps;

/// Opens everything this session has keys for and looks whether it is what was sealed; checks the log, the
/// list of
/// members and every grant.
public final class Verifying {
    /// Something that is not as it was written.
    ///
    /// @param where a pseudonym of a file, or a part of the store: never anything about a person
    public record Damage(String where, String what) {}

    /// @param files that were opened, at least in part
    /// @param shut parts that this session holds no key for
    public record Report(int files, int rows, int documents, int entries, int shut, List<Damage> damages) {}

    private final Office office;
    private final Session session;
    private final Reason why;
    private final List<Damage> damages = new ArrayList<>();
    private int files;
    private int rows;
    private int documents;
    private int entries;
    private int shut;

    private Verifying(Office office, Session session, Reason why) {
        this.office = office;
        this.session = session;
        this.why = why;
    }

    public static Report run(Office office, Session session, Reason why) {
        var verifying = new Verifying(office, session, why);
        verifying.log();
        verifying.people();
        for (ClientId client : office.main.read(office.parts::clients)) verifying.file(client);
        return new Report(
                verifying.files,
                verifying.rows,
                verifying.documents,
                verifying.entries,
                verifying.shut,
                List.copyOf(verifying.damages));
    }

    private void damage(Object where, String what) {
        damages.add(new Damage(where.toString(), what));
    }

    private void log() {
        try {
            Chronicle.log(office, session).check();
        } catch (LedgerDamaged damaged) {
            damage("log", damaged.getMessage() == null ? "damaged" : damaged.getMessage());
        }
    }

    /// Every line of the list is signed and announced in the log, and every announced line is there.
    private void people() {
        List<People.Line> lines = office.main.read(office.people::lines);
        var register = office.main.read(handle -> office.snapshot(handle, session.keys(), why));
        for (People.Line line : lines)
            try {
                session.keys().directory().member(line.principal(), register);
            } catch (Refused refused) {
                damage("list of members", refused.why().text().in(Locale.ENGLISH));
            }
        Set<String> there =
                lines.stream().map(line -> line.stored().sha256().hex()).collect(Collectors.toSet());
        OfficeLog log = Chronicle.log(office, session);
        for (OfficeLog.Kept row : office.main.read(handle -> log.rows(handle, office.id)))
            try {
                Leaf leaf = Chronicle.read(row.sealed().sealed());
                if (!leaf.hash().equals(row.hash())) damage("log", "An entry about the office was changed.");
                Entry entry = leaf.read();
                entries++;
                boolean isLine =
                        entry.action().equals("enter") || entry.action().equals("leave");
                if (isLine && !there.remove(entry.object().orElse("")))
                    damage("list of members", "A line that the log announced is missing or was changed.");
            } catch (LedgerDamaged damaged) {
                damage("log", "An entry about the office cannot be read.");
            }
        if (!there.isEmpty()) damage("list of members", "There is a line that the log does not know.");
        new SignedLines(office, session, why).ofTheOffice().forEach(what -> damage("office", what));
    }

    private void file(ClientId client) {
        grants(client);
        new SignedLines(office, session, why).of(client).forEach(what -> damage(client, what));
        Set<Compartment> held = EnumSet.noneOf(Compartment.class);
        for (Parts.Line line : office.main.read(handle -> office.parts.grants(handle, client)))
            if (line.holder().equals(session.principal()) && line.stands())
                held.add(line.key().compartment());
        Set<Compartment> all =
                office.main.read(handle -> office.parts.epochs(handle, client)).keySet();
        shut += (int) all.stream().filter(part -> !held.contains(part)).count();
        if (!held.isEmpty()) files++;
        for (Compartment part : held)
            try (OpenPart open = new OpenPart(new Door(office, session, why).open(client, part))) {
                rows(client, part, open);
                if (part == Compartment.DOCUMENTS) documents(client, open);
                if (part == Compartment.AUDIT) entries(client);
            } catch (Refused refused) {
                damage(client, part.code() + ": " + words(refused));
            }
    }

    private static String words(Refused refused) {
        return refused.why().text().in(Locale.ENGLISH);
    }

    /// Every standing grant of anybody: the wrapped key is the one the log knows, and its giver could give
    /// it.
    private void grants(ClientId client) {
        List<Wraps.Wrap> wraps = office.keyring.read(handle -> office.wraps.of(handle, client));
        var register = office.main.read(handle -> office.snapshot(handle, session, why, client));
        for (Parts.Line line : office.main.read(handle -> office.parts.grants(handle, client))) {
            if (!line.stands()) continue;
            Bytes stored = wraps.stream()
                    .filter(wrap -> wrap.id().equals(line.grant().toString()))
                    .findFirst()
                    .map(Wraps.Wrap::stored)
                    .orElse(Bytes.of());
            try {
                if (!stored.sha256().equals(line.hash())) throw new Refused(Refusal.GRANT_UNKNOWN);
                session.keys().verify(stored, register);
            } catch (Refused refused) {
                boolean hasEnded = refused.why() == Refusal.GRANT_EXPIRED || refused.why() == Refusal.CONSENT_ENDED;
                if (!hasEnded)
                    damage(client, "grant of " + line.key().compartment().code() + ": " + words(refused));
            }
        }
    }

    private void rows(ClientId client, Compartment part, OpenPart open) {
        for (SealedRows.Row row : office.main.read(handle -> office.rows.rows(handle, client, part)))
            try {
                open.read(row);
                rows++;
            } catch (Refused refused) {
                damage(client, part.code() + " row " + row.name().row() + ": " + words(refused));
            }
    }

    private void documents(ClientId client, OpenPart open) {
        for (SealedRows.Document row : office.main.read(handle -> office.rows.documents(handle, client)))
            try (DocumentKey key =
                    DocumentKey.unwrap(open.key(row.key()), new DocumentName(client, row.id()), row.wrapped())) {
                new DocumentSeal(key).verify(() -> office.bodies.open(row.id()));
                documents++;
            } catch (Refused refused) {
                damage(client, "document " + row.id() + ": " + words(refused));
            } catch (StoreFault | IOException gone) {
                damage(client, "document " + row.id() + ": " + gone.getMessage());
            }
    }

    /// The client's part of the log is whole, and each row it says was added is still there.
    private void entries(ClientId client) {
        var log = new ClientLog(office);
        try {
            List<Entry> read = log.entries(session, client, why);
            entries += read.size();
            if (session.signs())
                for (Fault fault :
                        Verification.of(log.excerpt(session, client, why).json(), List.of()))
                    damage(client, "log: " + fault.in(Locale.ENGLISH));
            added(client, read);
        } catch (LedgerDamaged damaged) {
            damage(client, "log: " + damaged.getMessage());
        }
    }

    private void added(ClientId client, List<Entry> read) {
        Set<String> there = EnumSet.allOf(Compartment.class).stream()
                .flatMap(part -> office.main.read(handle -> office.rows.rows(handle, client, part)).stream())
                .map(row -> row.name().row().toString())
                .collect(Collectors.toSet());
        for (Entry entry : read)
            if (entry.action().equals("add") && !there.contains(entry.object().orElse("")))
                damage(
                        client,
                        "A row that the log says was added is missing: "
                                + entry.object().orElse(""));
    }
}
