package org.throughline.vault.keys;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/// The keys that a principal has already taken out of grants, so that signing in need not do it again.
///
/// It is a cache: it can be thrown away at any time and fills again from the grants. A key is found by the
/// hash of the whole stored grant, so a grant with one other bit is a new grant and is checked from the
/// start.
///
/// Plain, before it is sealed: version, then 166 bytes for each grant, in no order.
final class Keyring implements AutoCloseable {
    private static final byte VERSION = 1;
    private static final int ROW = Secret.SIZE + 5 * 16 + 1 + 4 + 1 + 8 + 8 + Secret.SIZE;
    private static final long NO_END = Long.MAX_VALUE;

    private final PrincipalId holder;
    private final Map<Bytes, Opened> opened = new ConcurrentHashMap<>();
    private final AtomicBoolean hasGrown = new AtomicBoolean();

    private record Opened(Grant grant, Secret key) {}

    Keyring(PrincipalId holder) {
        this.holder = holder;
    }

    /// @param hash of the stored grant, here and below
    Optional<Grant> grant(Bytes hash) {
        return Optional.ofNullable(opened.get(hash)).map(Opened::grant);
    }

    /// A copy of the key, to be closed by the one who asked.
    Optional<Secret> key(Bytes hash) {
        return Optional.ofNullable(opened.get(hash)).map(found -> Secret.owning(found.key.copy()));
    }

    /// Keeps a copy of the key.
    void keep(Grant grant, Bytes hash, Secret key) {
        opened.computeIfAbsent(hash, _ -> {
            hasGrown.set(true);
            return new Opened(grant, Secret.owning(key.copy()));
        });
    }

    /// Whether there is more on it than was filled in: only then is it worth storing anew.
    boolean hasGrown() {
        return hasGrown.get();
    }

    void forget(UUID grant) {
        forget(found -> found.equals(grant));
    }

    /// Wipes those whose grant is to be forgotten.
    void forget(Predicate<UUID> which) {
        opened.values().removeIf(found -> {
            if (!which.test(found.grant.id())) return false;
            found.key.close();
            return true;
        });
    }

    Bytes seal(Secret key) {
        var rows = Map.copyOf(opened);
        byte[] plain = new byte[1 + rows.size() * ROW];
        var into = ByteBuffer.wrap(plain).put(VERSION);
        rows.forEach((hash, found) -> {
            into.put(hash.toArray());
            write(found.grant, into);
            byte[] copy = found.key.copy();
            into.put(copy);
            Arrays.fill(copy, (byte) 0);
        });
        try {
            return Bytes.of(Aes.under(key).seal(plain, context()));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// @throws Refused if it was changed or is another principal's. What was kept stays kept.
    void fill(Bytes sealed, Secret key) {
        byte[] plain = Aes.under(key).open(sealed.toArray(), context(), Refusal.KEYRING_CHANGED);
        try {
            if (plain.length % ROW != 1 || plain[0] != VERSION) throw new Refused(Refusal.KEYRING_CHANGED);
            var from = ByteBuffer.wrap(plain, 1, plain.length - 1);
            while (from.hasRemaining()) {
                Bytes hash = Bytes.of(next(from));
                Grant grant = read(from);
                opened.put(hash, new Opened(grant, Secret.owning(next(from))));
            }
        } catch (IllegalArgumentException | BufferUnderflowException damaged) {
            throw new Refused(Refusal.KEYRING_CHANGED, damaged);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static void write(Grant grant, ByteBuffer into) {
        write(grant.id(), into);
        write(grant.key().client().id(), into);
        write(grant.grantedBy().id(), into);
        write(grant.consent(), into);
        into.put(Bytes.ofHex(grant.granterKey().hex()).toArray());
        into.put(grant.key().compartment().number()).putInt(grant.key().epoch());
        into.put(grant.reason().number()).putLong(grant.grantedAt().getEpochSecond());
        into.putLong(grant.notAfter().map(Instant::getEpochSecond).orElse(NO_END));
    }

    private Grant read(ByteBuffer from) {
        UUID id = id(from);
        var client = new ClientId(id(from));
        var by = new PrincipalId(id(from));
        UUID consent = id(from);
        byte[] granterKey = new byte[16];
        from.get(granterKey);
        var key = new KeyName(client, Compartment.numbered(from.get()), from.getInt());
        GrantReason reason = GrantReason.numbered(from.get());
        Instant at = Instant.ofEpochSecond(from.getLong());
        long end = from.getLong();
        Optional<Instant> notAfter = end == NO_END ? Optional.empty() : Optional.of(Instant.ofEpochSecond(end));
        return new Grant(id, key, holder, by, new KeyId(Bytes.of(granterKey).hex()), at, reason, consent, notAfter);
    }

    private static void write(UUID id, ByteBuffer into) {
        into.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer from) {
        return new UUID(from.getLong(), from.getLong());
    }

    private static byte[] next(ByteBuffer from) {
        byte[] bytes = new byte[Secret.SIZE];
        from.get(bytes);
        return bytes;
    }

    private byte[] context() {
        return ("tl/keyring/v1|" + holder).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        opened.values().forEach(found -> found.key.close());
        opened.clear();
    }
}
