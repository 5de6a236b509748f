package org.throughline.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Seals a child before it looks at its first byte: it can then read only Java itself and this program, write only to
/// its
/// own folder, and neither connect anywhere nor start a program. Needs no rights and nothing installed.
public final class Seal {
    /// What holds a child back.
    public enum Layer {
        /// No program it might start could have more rights than it.
        NO_NEW_RIGHTS,
        /// Landlock: which files it sees.
        FILES,
        /// Seccomp: what it may ask of the kernel.
        CALLS
    }

    /// With the value `required`, a child that cannot be sealed with every layer ends at once and reads nothing.
    public static final String PROPERTY = "throughline.sandbox";

    private static final int PR_SET_NO_NEW_PRIVS = 38;
    /// What Java needs besides its own folder: libraries, fonts and time zones of the system, and chance.
    private static final List<String> SYSTEM = List.of(
            "/lib",
            "/lib64",
            "/usr/lib",
            "/usr/lib64",
            "/etc/ld.so.cache",
            "/etc/fonts",
            "/usr/share/fonts",
            "/usr/share/zoneinfo",
            "/var/cache/fontconfig",
            "/dev/random",
            "/dev/urandom",
            "/proc/self");

    private Seal() {}

    /// @param folder the only folder the child may write to
    /// @return the layers that hold; a kernel may lack some
    public static Set<Layer> close(Path folder) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        Optional<Kernel> kernel = Kernel.here();
        if (kernel.isPresent()) {
            if (kernel.get().control(PR_SET_NO_NEW_PRIVS, 1) == 0) layers.add(Layer.NO_NEW_RIGHTS);
            if (Landlock.restrict(kernel.get(), readable(), folder.toAbsolutePath())) layers.add(Layer.FILES);
            if (CallFilter.install(kernel.get())) layers.add(Layer.CALLS);
        }
        if (System.getProperty(PROPERTY, "").equals("required") && layers.size() < Layer.values().length)
            throw new IllegalStateException("sealed only with " + layers);
        return Collections.unmodifiableSet(layers);
    }

    private static List<Path> readable() {
        var paths = new ArrayList<Path>();
        Path java = Path.of(System.getProperty("java.home"));
        paths.add(java);
        settings(java).ifPresent(paths::add);
        paths.addAll(Program.parts());
        SYSTEM.forEach(path -> paths.add(Path.of(path)));
        return paths;
    }

    /// Some systems keep Java's settings outside its folder and link to them.
    private static Optional<Path> settings(Path java) {
        try {
            Path file = java.resolve("conf/security/java.security").toRealPath();
            return Optional.ofNullable(file.getParent()).map(Path::getParent);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
