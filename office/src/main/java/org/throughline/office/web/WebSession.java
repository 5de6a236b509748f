package org.throughline.office.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.keys.ClientId;

/// Somebody who has signed in at a browser, with the files that are open there. It is used by one request at a time.
final class WebSession implements AutoCloseable {
    /// A client's file that is open in this session, until it is put away or the session ends.
    ///
    /// @param why what the one who opened it said; it stays on the screen
    record OpenFile(ClientFile file, String handle, Reason why) {}

    private final Session keys;
    private final String formToken;
    private final Instant since;
    private final Map<ClientId, OpenFile> open = new HashMap<>();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Instant lastUsed;
    private boolean ended;

    WebSession(Session keys, String formToken, Instant since) {
        this.keys = keys;
        this.formToken = formToken;
        this.since = since;
        this.lastUsed = since;
    }

    /// What a request does while no other one of this session runs.
    interface Turn {
        void take() throws Exception;
    }

    /// @throws SessionEnded if it ended while this request waited
    void inTurn(Turn work) throws Exception {
        turn.lock();
        try {
            if (ended) throw new SessionEnded();
            work.take();
        } finally {
            turn.unlock();
        }
    }

    Session keys() {
        return keys;
    }

    /// Stands in every form of this session, and in no form that another site could write.
    String formToken() {
        return formToken;
    }

    Instant since() {
        return since;
    }

    Instant lastUsed() {
        return lastUsed;
    }

    void used(Instant now) {
        lastUsed = now;
    }

    Optional<OpenFile> open(ClientId client) {
        return Optional.ofNullable(open.get(client));
    }

    void keep(OpenFile file) {
        putAway(file.file().client());
        open.put(file.file().client(), file);
    }

    void putAway(ClientId client) {
        OpenFile was = open.remove(client);
        if (was != null) was.file().close();
    }

    @Override
    public void close() {
        turn.lock();
        try {
            if (ended) return;
            ended = true;
            open.values().forEach(file -> file.file().close());
            open.clear();
            keys.close();
        } finally {
            turn.unlock();
        }
    }
}
