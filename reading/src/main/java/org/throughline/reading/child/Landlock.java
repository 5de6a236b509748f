package org.throughline.reading.child;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/// Leaves this thread, and every thread it starts, only some files. Threads that exist already are not reached.
final class Landlock {
    /// Rights over files, by bits (`linux/landlock.h`).
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_FOLDER = 1 << 3;
    private static final long TRUNCATE = 1 << 14;

    private final Kernel kernel;
    private final long all;
    private final int ruleset;
    private final Arena arena;

    private Landlock(Kernel kernel, int edition, Arena arena) {
        this.kernel = kernel;
        this.arena = arena;
        this.all = edition >= 5 ? 0xFFFF : edition >= 3 ? 0x7FFF : edition == 2 ? 0x3FFF : 0x1FFF;
        MemorySegment rights = arena.allocate(edition >= 6 ? 24 : edition >= 4 ? 16 : 8, 8);
        rights.set(ValueLayout.JAVA_LONG, 0, all);
        if (edition >= 4) rights.set(ValueLayout.JAVA_LONG, 8, 3); // listening and connecting over TCP
        if (edition >= 6) rights.set(ValueLayout.JAVA_LONG, 16, 3); // sockets and signals of other processes
        this.ruleset = kernel.createRuleset(rights);
    }

    /// @param read what may be read, files or whole folders
    /// @param write the one folder that may be written as well
    /// @return false where the kernel has no Landlock
    static boolean restrict(Kernel kernel, Collection<Path> read, Path write) {
        int edition = kernel.landlock();
        if (edition < 1) return false;
        try (Arena arena = Arena.ofConfined()) {
            var landlock = new Landlock(kernel, edition, arena);
            if (landlock.ruleset < 0) return false;
            for (Path path : read) landlock.allow(path, READ_FILE | READ_FOLDER);
            landlock.allow(write, landlock.all & ~1);
            landlock.allow(Path.of("/dev/null"), READ_FILE | WRITE_FILE | TRUNCATE);
            boolean restricted = kernel.restrictSelf(landlock.ruleset);
            kernel.close(landlock.ruleset);
            return restricted;
        }
    }

    private void allow(Path path, long rights) {
        if (!Files.exists(path)) return;
        int named = kernel.name(path.toString(), arena);
        if (named < 0) return;
        long fileRights = READ_FILE | WRITE_FILE | TRUNCATE;
        MemorySegment rule = arena.allocate(12, 8);
        rule.set(ValueLayout.JAVA_LONG, 0, all & (Files.isDirectory(path) ? rights : rights & fileRights));
        rule.set(ValueLayout.JAVA_INT, 8, named);
        kernel.allowBeneath(ruleset, rule);
        kernel.close(named);
    }
}
