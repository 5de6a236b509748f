package org.throughline.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBodiesTest {
    @TempDir
    Path folder;

    @Test
    void aBodyThatWasKeptIsReadAsItWas() throws IOException {
        var bodies = new FolderBodies(folder, Disk.real());
        UUID name = UUID.randomUUID();
        keep(bodies, name, new byte[] {1, 2, 3});
        assertThat(new FolderBodies(folder, Disk.real()).open(name).readAllBytes())
                .containsExactly(1, 2, 3);
        assertThat(bodies.size(name)).isEqualTo(3);
        assertThat(bodies.names()).containsExactly(name);
    }

    @Test
    void aDraftThatWasNotKeptLeavesNothing() throws IOException {
        var bodies = new FolderBodies(folder, Disk.real());
        try (var draft = bodies.draft(UUID.randomUUID())) {
            draft.out().write(7);
        }
        assertThat(bodies.names()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatACrashLeftHalfWrittenIsSwept() throws IOException {
        var bodies = new FolderBodies(folder, Disk.real());
        UUID name = UUID.randomUUID();
        bodies.draft(name).out().flush(); // and the process is gone
        assertThat(files()).hasSize(1);
        assertThat(bodies.names()).isEmpty();
        assertThat(files()).isEmpty();
        keep(bodies, name, new byte[] {1});
        assertThat(bodies.names()).containsExactly(name);
    }

    @Test
    void aMissingBodyIsNamed() throws IOException {
        var bodies = new FolderBodies(folder, Disk.real());
        UUID name = UUID.randomUUID();
        assertThatThrownBy(() -> bodies.open(name))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining(name.toString());
        assertThatThrownBy(() -> bodies.size(name)).isInstanceOf(StoreFault.class);
        keep(bodies, name, new byte[] {1});
        bodies.delete(name);
        bodies.delete(name);
        assertThat(bodies.names()).isEmpty();
    }

    @Test
    void oneProcessHoldsAFolder() throws IOException, InterruptedException {
        try (Held _ = Held.of(folder, "throughline serve")) {
            assertThatThrownBy(() -> Held.of(folder, "throughline verify"))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("in use by throughline serve");
        }
        Held.of(folder, "throughline verify").close();
    }

    private static void keep(FolderBodies bodies, UUID name, byte[] content) throws IOException {
        try (var draft = bodies.draft(name)) {
            draft.out().write(content);
            draft.keep();
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
