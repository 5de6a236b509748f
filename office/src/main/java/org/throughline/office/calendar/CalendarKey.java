package org.throughline.office.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.throughline.office.work.CalendarDay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the office keeps beside a calendar file, so that the next export updates its entries in place of adding more:
/// `FILE.key`. It stays in the office. The calendar itself holds nothing from which an entry's meaning can be worked
/// out.
///
/// Two persons must never share one: in one calendar the days of the second would take the place of the first one's.
public final class CalendarKey {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param secret what the names of the entries are made from
    /// @param whose marks of the person, made with the secret
    /// @param exports how many files were written with it
    /// @param days the entries of the last file
    record Kept(String secret, SortedSet<String> whose, int exports, SortedMap<String, LocalDate> days) {}

    private final Path file;
    private final Kept kept;

    private CalendarKey(Path file, Kept kept) {
        this.file = file;
        this.kept = kept;
    }

    /// The key of a calendar file: the one beside it, or a new one.
    ///
    /// @param whose what the person is known by: numbers, birth dates; never empty
    /// @throws OtherPerson if the key beside it was made for somebody else
    /// @throws KeyDamaged if it cannot be understood
    /// @throws IOException if it cannot be read
    public static CalendarKey of(Path calendar, Set<String> whose) throws IOException {
        Path file = calendar.resolveSibling(calendar.getFileName() + ".key");
        if (!Files.exists(file)) {
            String secret = UUID.randomUUID().toString();
            return new CalendarKey(file, new Kept(secret, marks(secret, whose), 0, new TreeMap<>()));
        }
        Kept kept = read(file);
        SortedSet<String> marks = marks(kept.secret, whose);
        if (Collections.disjoint(marks, kept.whose)) throw new OtherPerson();
        marks.addAll(kept.whose);
        return new CalendarKey(file, new Kept(kept.secret, marks, kept.exports, kept.days));
    }

    private static Kept read(Path file) throws IOException {
        try {
            Kept kept = JSON.readValue(Files.readString(file), Kept.class);
            if (kept.secret == null || kept.whose == null || kept.days == null) throw new KeyDamaged();
            return kept;
        } catch (JacksonException _) {
            throw new KeyDamaged();
        }
    }

    private static SortedSet<String> marks(String secret, Set<String> whose) {
        var marks = new TreeSet<String>();
        whose.forEach(mark -> marks.add(HexFormat.of().formatHex(digest(secret + "\n" + mark))));
        return marks;
    }

    private static byte[] digest(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// The name of an entry in every calendar it is imported to.
    String uid(String key) {
        return UUID.nameUUIDFromBytes(digest(kept.secret + "\n" + key)).toString();
    }

    /// A short name to find an entry of the calendar on the office's sheet: `7F3A`.
    public String code(CalendarDay day) {
        return code(day.key());
    }

    String code(String key) {
        return uid(key).substring(0, 4).toUpperCase(Locale.ROOT);
    }

    /// How many files were written before.
    int exports() {
        return kept.exports;
    }

    /// The entries of the last file: what they are, and their day.
    SortedMap<String, LocalDate> before() {
        return Collections.unmodifiableSortedMap(kept.days);
    }

    /// Keeps what the next export needs.
    void keep(SortedMap<String, LocalDate> days) throws IOException {
        Files.writeString(
                file, JSON.writeValueAsString(new Kept(kept.secret, kept.whose, kept.exports + 1, days)) + "\n");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /// The key beside a calendar was made for another person.
    public static final class OtherPerson extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// The key beside a calendar cannot be understood.
    public static final class KeyDamaged extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
