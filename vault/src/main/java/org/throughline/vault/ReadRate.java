package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.Limits.Limit;
import org.throughline.vault.Notices.Notice;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;

/// Counts how many files a member opens within an hour. One too many, and two others are told, and the session is
/// refused until its owner has signed in again. What is counted lies sealed under the member's own key: which files
/// somebody opened is nobody's to read off the disk.
final class ReadRate {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String USE = "read-rate";
    private static final String STOPPED = "stopped";

    private final Office office;
    private final Session session;

    ReadRate(Office office, Session session) {
        this.office = office;
        this.session = session;
    }

    private String setting() {
        return USE + "-" + session.principal();
    }

    /// In the transaction of the opening.
    ///
    /// @throws Refused if it is one too many, or was for this session
    void opening(Handle handle, ClientId client, Chronicle chronicle) {
        Map<String, String> seen = read(handle);
        if (session.pseudonym().toString().equals(seen.get(STOPPED))) throw new Refused(Refusal.MANY_FILES);
        Instant now = office.clock.instant();
        Instant since = now.minus(WINDOW);
        seen.values().removeIf(at -> at.contains("T") && Instant.parse(at).isBefore(since));
        seen.remove(STOPPED);
        boolean isNew = seen.putIfAbsent(client.toString(), now.toString()) == null;
        if (!isNew) return;
        if (seen.size() <= new Limits(office).of(handle, Limit.FILES_AN_HOUR)) {
            write(handle, seen);
            return;
        }
        write(handle, Map.of(STOPPED, session.pseudonym().toString()));
        chronicle.write(handle, Act.of("many-files").to(seen.size()));
        PrincipalId who = session.principal();
        List<PrincipalId> told = new Staff(office, session.keys()).twoOthers(handle, who);
        if (!told.isEmpty()) new Notices(office).put(handle, Notice.of(Notices.Kind.MANY_FILES, who, now, told));
        throw new Refused(Refusal.MANY_FILES);
    }

    private Map<String, String> read(Handle handle) {
        Optional<Bytes> sealed = office.people.setting(handle, setting()).map(Bytes::of);
        var seen = new LinkedHashMap<String, String>();
        sealed.ifPresent(bytes -> new String(session.keys().openOwn(USE, bytes), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" ", 2))
                .forEach(line -> seen.put(line[0], line[1])));
        return seen;
    }

    private void write(Handle handle, Map<String, String> seen) {
        String plain = seen.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("\n"));
        Bytes sealed = session.keys().sealOwn(USE, plain.getBytes(StandardCharsets.UTF_8));
        office.people.set(handle, setting(), sealed.toArray());
    }
}
