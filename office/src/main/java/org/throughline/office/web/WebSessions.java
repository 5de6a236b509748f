package org.throughline.office.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.vault.Session;

/// Who is signed in at which browser. What a browser holds is a random word; here lies only its hash, so that nobody
/// who
/// reads this memory can walk in with it.
final class WebSessions implements AutoCloseable {
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(10);
    private static final int RANDOM_BYTES = 32;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, WebSession> byHash = new ConcurrentHashMap<>();

    WebSessions(InstantSource clock) {
        this.clock = clock;
    }

    /// Begins a session and gives the word for the browser's cookie: always a new one.
    String begin(Session keys) {
        String word = word();
        byHash.put(hash(word), new WebSession(keys, word(), clock.instant()));
        return word;
    }

    /// The session of this word, which is used now; empty where it has ended.
    Optional<WebSession> of(String word) {
        WebSession session = byHash.get(hash(word));
        if (session == null) return Optional.empty();
        Instant now = clock.instant();
        if (isOver(session, now)) {
            end(word);
            return Optional.empty();
        }
        session.used(now);
        return Optional.of(session);
    }

    void end(String word) {
        WebSession session = byHash.remove(hash(word));
        if (session != null) session.close();
    }

    /// Wipes the keys of those who have not been heard of for a while, or who have been here for a whole day.
    void endTheIdle() {
        Instant now = clock.instant();
        byHash.forEach((hash, session) -> {
            if (isOver(session, now) && byHash.remove(hash, session)) session.close();
        });
    }

    /// A clock that was set back ends a session too: nobody knows how long it has stood.
    private static boolean isOver(WebSession session, Instant now) {
        return now.isAfter(session.lastUsed().plus(IDLE))
                || now.isAfter(session.since().plus(LONGEST))
                || now.isBefore(session.lastUsed().minus(IDLE));
    }

    private String word() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String word) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public void close() {
        byHash.values().forEach(WebSession::close);
        byHash.clear();
    }
}
