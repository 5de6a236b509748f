package org.throughline.vault.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Everything one client needs to check the own part of the log, far from the office and without it. Written as one
/// file of canonical JSON; `docs/ledger-format.md` describes it.
///
/// @param format [#FORMAT]
/// @param client the pseudonym of the client's file
/// @param key the public key of the log ([NoteKey#written])
/// @param checkpoint the signed note of the log as it stood when this was written
/// @param entries all entries of this client, in their order
/// @param earlier checkpoints of the receipts, each with the proof that the log grew out of it
public record Excerpt(
        String format, String client, String key, String checkpoint, List<Placed> entries, List<Earlier> earlier) {
    public static final String FORMAT = "throughline-ledger/1";
    private static final JsonMapper JSON = new JsonMapper();

    /// An entry, its place in the log, and the hashes that lead to the root, in hexadecimal digits.
    public record Placed(long index, Leaf leaf, List<String> path) {
        public Placed {
            path = List.copyOf(path);
        }

        List<Hash> hashes() {
            return parsed(path);
        }
    }

    /// A checkpoint of an earlier day, and the hashes that show that the log grew out of it.
    public record Earlier(String checkpoint, List<String> path) {
        public Earlier {
            path = List.copyOf(path);
        }

        List<Hash> hashes() {
            return parsed(path);
        }
    }

    public Excerpt {
        entries = List.copyOf(entries);
        earlier = List.copyOf(earlier);
    }

    private static List<Hash> parsed(List<String> hex) {
        try {
            return hex.stream().map(Hash::ofHex).toList();
        } catch (IllegalArgumentException wrong) {
            throw new LedgerDamaged("a proof holds something that is no hash", wrong);
        }
    }

    public String json() {
        return new String(Canonical.bytes(JSON.writeValueAsString(this)), StandardCharsets.UTF_8);
    }

    /// @throws LedgerDamaged if it is not an excerpt of a log
    public static Excerpt read(String json) {
        try {
            Excerpt excerpt = JSON.readValue(json, Excerpt.class);
            if (!excerpt.json().equals(json) || !FORMAT.equals(excerpt.format))
                throw new LedgerDamaged("this is not an excerpt of a log we know");
            return excerpt;
        } catch (JacksonException | NullPointerException wrong) {
            throw new LedgerDamaged("this is not an excerpt of a log", wrong);
        }
    }
}
