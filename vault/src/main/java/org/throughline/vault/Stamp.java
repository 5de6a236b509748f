package org.throughline.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which backup: the day, and the how-manyth of the day. Its two sealed files bear it, because only files
/// of one and the same backup belong together: a key may have been changed between two.
record Stamp(LocalDate day, int count) implements Comparable<Stamp> {
    private static final String AGE = ".age";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{1,6}))?\\.age");

    /// The next of this day: nothing that is there is written over.
    static Stamp next(Path target, LocalDate day) throws IOException {
        int last = Stream.concat(of(target, Backup.KEYRING).stream(), of(target, Backup.MAIN).stream())
                .filter(stamp -> stamp.day().equals(day))
                .mapToInt(Stamp::count)
                .max()
                .orElse(0);
        return new Stamp(day, last + 1);
    }

    /// Of all sealed files of this kind, oldest first.
    static List<Stamp> of(Path target, String kind) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(kind))
                    .flatMap(name -> read(name.substring(kind.length())).stream())
                    .sorted()
                    .toList();
        }
    }

    /// The last backup that was written to its end.
    static Optional<Stamp> last(Path target) throws IOException {
        List<Stamp> whole = of(target, Backup.MAIN);
        return of(target, Backup.KEYRING).stream().filter(whole::contains).reduce((_, later) -> later);
    }

    private static Optional<Stamp> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) return Optional.empty();
        int count = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        return Optional.of(new Stamp(LocalDate.parse(parts.group(1)), count));
    }

    Path in(Path target, String kind) {
        return target.resolve(kind + day + (count == 1 ? "" : "-" + count) + AGE);
    }

    @Override
    public int compareTo(Stamp other) {
        return Comparator.comparing(Stamp::day).thenComparingInt(Stamp::count).compare(this, other);
    }
}
