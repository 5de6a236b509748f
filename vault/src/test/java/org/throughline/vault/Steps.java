package org.throughline.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.vault.store.FileOps;

/// Stands between a store and its files: a test looks on at each step, and may let it fail.
///
/// @param watch told before and after each step
record Steps(FileOps real, Watch watch) implements FileOps {
    enum When {
        BEFORE,
        AFTER
    }

    /// What is done: `write`, `force`, `move`, `commit` and so on, to which file.
    record Step(String what, String where, When when) {}

    @FunctionalInterface
    interface Watch {
        /// @throws IOException to let the step fail
        void at(Step step) throws IOException;
    }

    @FunctionalInterface
    private interface Act {
        void run() throws IOException;
    }

    static FileOps watchedBy(Watch watch) {
        return new Steps(FileOps.real(), watch);
    }

    private void step(String what, Path file, Act act) throws IOException {
        watch.at(new Step(what, String.valueOf(file.getFileName()), When.BEFORE));
        act.run();
        watch.at(new Step(what, String.valueOf(file.getFileName()), When.AFTER));
    }

    @Override
    public Sink create(Path file) throws IOException {
        watch.at(new Step("create", String.valueOf(file.getFileName()), When.BEFORE));
        return new Watched(file, real.create(file));
    }

    private final class Watched extends Sink {
        private final Path file;
        private final Sink sink;

        Watched(Path file, Sink sink) {
            this.file = file;
            this.sink = sink;
        }

        @Override
        public void write(int one) throws IOException {
            step("write", file, () -> sink.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            step("write", file, () -> sink.write(bytes, from, length));
        }

        @Override
        public void force() throws IOException {
            step("force", file, sink::force);
        }

        @Override
        public void close() throws IOException {
            sink.close();
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move", to, () -> real.move(from, to));
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step("folder", folder, () -> real.makeFolder(folder));
    }

    @Override
    public void delete(Path file) throws IOException {
        step("delete", file, () -> real.delete(file));
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        step("force", fileOrFolder, () -> real.force(fileOrFolder));
    }
}
