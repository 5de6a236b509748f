package org.throughline.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bodies in a bucket of a real S3 server.
class BucketBodiesTest {
    private static final String OFFICE = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    private final Bucket bucket = ObjectServer.bucket();
    private Duration later = Duration.ZERO;

    @Test
    void aBodyThatWasKeptIsReadAsItWasByAnotherNode() throws IOException {
        UUID name = UUID.randomUUID();
        byte[] large = new byte[3_000_000];
        large[2_999_999] = 7;
        try (Bodies one = bodies("one");
                Bodies other = bodies("other")) {
            keep(one, name, large);
            try (var body = other.open(name)) {
                assertThat(body.readAllBytes()).isEqualTo(large);
            }
            assertThat(other.size(name)).isEqualTo(large.length);
            assertThat(other.names()).containsExactly(name);
            other.delete(name);
            other.delete(name);
            assertThat(one.names()).isEmpty();
        }
    }

    @Test
    void officesThatShareABucketDoNotSeeEachOther() throws IOException {
        try (Bodies ours = bodies("one");
                Bodies theirs = new BucketBodies(bucket, UUID.randomUUID().toString(), folder, Instant::now)) {
            UUID name = UUID.randomUUID();
            keep(theirs, name, new byte[] {1});
            assertThat(ours.names()).isEmpty();
            assertThatThrownBy(() -> ours.open(name)).isInstanceOf(StoreFault.class);
        }
    }

    @Test
    void aDraftThatWasNotKeptLeavesNothing() throws IOException {
        try (Bodies bodies = bodies("one")) {
            try (var draft = bodies.draft(UUID.randomUUID())) {
                draft.out().write(7);
            }
            assertThat(bodies.names()).isEmpty();
            assertThat(drafts()).isEmpty();
        }
    }

    @Test
    void whatACrashLeftHalfWrittenIsGoneAtTheNextStart() throws IOException {
        bodies("one").draft(UUID.randomUUID()).out().flush(); // and the process is gone
        assertThat(drafts()).hasSize(1);
        try (Bodies bodies = bodies("one")) {
            assertThat(drafts()).isEmpty();
            assertThat(bodies.names()).isEmpty();
        }
    }

    @Test
    void aBodyIsNeverPutInThePlaceOfAnother() throws IOException {
        try (Bodies bodies = bodies("one")) {
            UUID name = UUID.randomUUID();
            keep(bodies, name, new byte[] {1});
            assertThatThrownBy(() -> keep(bodies, name, new byte[] {2})).isInstanceOf(IOException.class);
            try (var body = bodies.open(name)) {
                assertThat(body.readAllBytes()).containsExactly(1);
            }
        }
    }

    @Test
    void whatCameInTodayIsNotSettledYet() throws IOException {
        try (Bodies bodies = bodies("one")) {
            UUID name = UUID.randomUUID();
            keep(bodies, name, new byte[] {1});
            assertThat(bodies.settled()).isEmpty();
            later = Bodies.SETTLES.plusMinutes(1);
            assertThat(bodies.settled()).containsExactly(name);
        }
    }

    @Test
    void aMissingBodyIsNamed() throws IOException {
        try (Bodies bodies = bodies("one")) {
            UUID name = UUID.randomUUID();
            assertThatThrownBy(() -> bodies.open(name))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining(name.toString());
            assertThatThrownBy(() -> bodies.size(name)).isInstanceOf(StoreFault.class);
        }
    }

    @Test
    void aStoreThatRefusesOrIsGoneTakesNothing() throws IOException {
        var wrong = new Bucket(bucket.store(), bucket.region(), bucket.name(), ObjectServer.KEY_ID, "another secret");
        var gone = new Bucket(URI.create("http://127.0.0.1:9"), "x", "x", "x", "x");
        for (Bucket one : List.of(wrong, gone))
            try (Bodies bodies = new BucketBodies(one, OFFICE, folder.resolve("one"), Instant::now)) {
                assertThatThrownBy(() -> keep(bodies, UUID.randomUUID(), new byte[] {1}))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("Nothing that was acknowledged is lost");
            }
        try (Bodies bodies = bodies("one")) {
            assertThat(bodies.names()).isEmpty();
        }
    }

    @Test
    void nothingIsSentInTheClearToAnotherMachine() {
        assertThatThrownBy(() -> new Bucket(URI.create("http://192.0.2.7"), "x", "x", "x", "x"))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("https");
        assertThat(new Bucket(URI.create("https://192.0.2.7"), "x", "x", "x", "hidden").toString())
                .doesNotContain("hidden");
    }

    private Bodies bodies(String node) throws IOException {
        return new BucketBodies(
                bucket, OFFICE, folder.resolve(node), () -> Instant.now().plus(later));
    }

    private static void keep(Bodies bodies, UUID name, byte[] content) throws IOException {
        try (var draft = bodies.draft(name)) {
            draft.out().write(content);
            draft.keep();
        }
    }

    private List<Path> drafts() throws IOException {
        try (var files = Files.list(folder.resolve("one"))) {
            return files.toList();
        }
    }
}
