package org.throughline.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.record.Entries;
import org.throughline.vault.store.People;

/// Work that is broken off in tests. Each says what it acknowledged, line by line, for [Aftermath] to look
/// for.
enum Chore {
    INGEST {
        @Override
        void round(Round round) throws IOException {
            document(round);
        }
    },
    ROTATION {
        @Override
        void round(Round round) throws IOException {
            document(round);
            new Giving(round.office)
                    .give(
                            round.session,
                            round.client,
                            boris(round),
                            PARTS,
                            Optional.empty(),
                            Optional.empty(),
                            Desk.WORK);
            new Taking(round.office).back(round.session, round.client, boris(round), Desk.WORK);
            round.say("revoked", boris(round));
        }
    },
    BACKUP {
        @Override
        void round(Round round) throws IOException {
            document(round);
            new Backup(round.office).write(round.beside.resolve("backup"), List.of(round.recipient));
            round.say("backup", "done");
        }
    },
    ERASURE {
        @Override
        void round(Round round) throws IOException {
            ClientId client = new Vault(round.office)
                    .begin(round.session, UUID.randomUUID().toString(), Desk.WORK);
            keep(round, client);
            var erasure = new Erasure(round.office);
            erasure.ask(round.session, client, Desk.WORK);
            round.say("asked", client);
            round.later.run();
            erasure.finish();
            round.say("gone", client);
        }
    };

    static final List<Compartment> PARTS =
            List.of(Compartment.CARD, Compartment.TIMELINE, Compartment.DOCUMENTS, Compartment.AUDIT);

    /// Where it is done, and what it may do.
    ///
    /// @param beside a folder that is not the office's
    /// @param later sets the clock on by four days
    record Round(
            Office office,
            Session session,
            ClientId client,
            Path beside,
            String recipient,
            Runnable later,
            Consumer<String> acknowledged) {
        void say(String what, Object about) {
            acknowledged.accept(what + " " + about);
        }
    }

    abstract void round(Round round) throws IOException;

    private static void document(Round round) throws IOException {
        Kept.About kept = keep(round, round.client);
        round.say("document", kept.id() + " " + kept.sha256());
    }

    private static Kept.About keep(Round round, ClientId client) throws IOException {
        byte[] words = ("Dear Ana, " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        try (ClientFile file = new Vault(round.office).open(round.session, client, Desk.WORK);
                Kept kept = file.keep(new ByteArrayInputStream(words), "letter.pdf")) {
            file.add(new Addition(Entries.NONE, List.of(kept), List.of(), List.of()));
            return kept.about();
        }
    }

    static PrincipalId boris(Round round) {
        return round.office.main.read(round.office.people::all).stream()
                .filter(person -> person.name().equals("boris"))
                .map(People.Person::principal)
                .findFirst()
                .orElseThrow();
    }

    /// One round, with the signing of the log that ends each command.
    void run(Round round) throws IOException {
        round(round);
        round.office.signLog(round.session);
    }
}
