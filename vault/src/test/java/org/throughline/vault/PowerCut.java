package org.throughline.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.vault.Steps.Step;
import org.throughline.vault.Steps.When;
import org.throughline.vault.store.FileOps;

/// Takes note of all that is done to the files of a folder, in order, and lays them out again as a power
/// cut at any moment
/// may leave them: what was not forced may be there, or not.
///
/// The databases are SQLite's to keep: they are pictured as they are at each commit.
final class PowerCut implements FileOps {
    private sealed interface Event {
        record Created(Path file) implements Event {}

        @SuppressWarnings("ArrayRecordComponent") // replayed, never compared
        record Written(Path file, byte[] bytes) implements Event {}

        record Made(Path folder) implements Event {}

        record Moved(Path from, Path to) implements Event {}

        record Deleted(Path file) implements Event {}

        record Forced(Path fileOrFolder) implements Event {}

        record Committed(Map<Path, byte[]> databases) implements Event {}
    }

    private final Path folder;
    private final FileOps real = FileOps.real();
    private final Map<Path, byte[]> before;
    private final List<Event> events = new ArrayList<>();

    PowerCut(Path folder) throws IOException {
        this.folder = folder;
        this.before = picture(folder, _ -> true);
    }

    private static Map<Path, byte[]> picture(Path folder, Predicate<String> which) throws IOException {
        var found = new HashMap<Path, byte[]>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (which.test(name) && !name.endsWith("-shm") && !name.startsWith("in-use"))
                    found.put(folder.relativize(file), Files.readAllBytes(file));
            }
        }
        return found;
    }

    /// To be told of each step of the databases.
    void at(Step step) throws IOException {
        if (step.what().equals("commit") && step.when() == When.AFTER)
            events.add(new Event.Committed(picture(folder, name -> name.contains(".db"))));
    }

    /// How many events there were until now.
    int size() {
        return events.size();
    }

    /// Those of the first events that a power cut may take back: nothing was forced after them that holds
    /// them.
    List<Integer> unforced(int count) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            Optional<Path> holder = holder(events.get(i));
            if (holder.isPresent() && !events.subList(i + 1, count).contains(new Event.Forced(holder.get())))
                open.add(i);
        }
        return open;
    }

    private static Optional<Path> holder(Event event) {
        return switch (event) {
            case Event.Written written -> Optional.of(written.file());
            case Event.Created(Path file) -> Optional.of(above(file));
            case Event.Made(Path made) -> Optional.of(above(made));
            case Event.Deleted(Path file) -> Optional.of(above(file));
            case Event.Moved moved -> Optional.of(above(moved.to()));
            case Event.Forced _ -> Optional.empty();
            case Event.Committed _ -> Optional.empty();
        };
    }

    private static Path above(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /// Lays out what is there after the first events, when these of them were lost.
    void lay(int count, Set<Integer> lost, Path into) throws IOException {
        var seen = new HashMap<Path, ByteArrayOutputStream>(); // as the program saw it
        before.forEach((file, bytes) -> seen.put(file, content(bytes)));
        var kept = new HashMap<>(seen); // as the disk has it
        var gone = new HashSet<Path>();
        for (int i = 0; i < count; i++) {
            boolean isKept = !lost.contains(i);
            switch (events.get(i)) {
                case Event.Created(Path file) -> {
                    seen.put(file, new ByteArrayOutputStream());
                    if (isKept) kept.put(file, named(seen, file));
                }
                case Event.Written(Path file, byte[] bytes) ->
                    named(seen, file).writeBytes(isKept ? bytes : new byte[bytes.length]);
                case Event.Moved(Path from, Path to) -> {
                    seen.put(to, named(seen, from));
                    seen.remove(from);
                    if (isKept) {
                        kept.remove(from);
                        kept.put(to, named(seen, to));
                    }
                }
                case Event.Deleted(Path file) -> {
                    seen.remove(file);
                    if (isKept) kept.remove(file);
                }
                case Event.Made(Path made) -> {
                    if (!isKept) gone.add(made);
                }
                case Event.Committed(Map<Path, byte[]> databases) -> {
                    kept.keySet().removeIf(PowerCut::isDatabase);
                    databases.forEach((file, bytes) -> kept.put(file, content(bytes)));
                }
                case Event.Forced _ -> {}
            }
        }
        for (var file : kept.entrySet())
            if (gone.stream().noneMatch(file.getKey()::startsWith)) {
                Path place = into.resolve(file.getKey().toString());
                Files.createDirectories(above(place));
                Files.write(place, file.getValue().toByteArray());
            }
    }

    private static boolean isDatabase(Path file) {
        return file.toString().contains(".db");
    }

    private static ByteArrayOutputStream named(Map<Path, ByteArrayOutputStream> files, Path file) {
        return Objects.requireNonNull(files.get(file), file.toString());
    }

    private static ByteArrayOutputStream content(byte[] bytes) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(bytes);
        return content;
    }

    @Override
    public Sink create(Path file) throws IOException {
        Sink sink = real.create(file);
        events.add(new Event.Created(named(file)));
        return new Sink() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                sink.write(bytes, from, length);
                events.add(new Event.Written(named(file), Arrays.copyOfRange(bytes, from, from + length)));
            }

            @Override
            public void force() throws IOException {
                sink.force();
                events.add(new Event.Forced(named(file)));
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
        events.add(new Event.Moved(named(from), named(to)));
    }

    @Override
    public void makeFolder(Path made) throws IOException {
        real.makeFolder(made);
        events.add(new Event.Made(named(made)));
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
        events.add(new Event.Deleted(named(file)));
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        real.force(fileOrFolder);
        events.add(new Event.Forced(named(fileOrFolder)));
    }

    private Path named(Path file) {
        return folder.relativize(file.toAbsolutePath());
    }
}
