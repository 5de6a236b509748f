package org.throughline.vault.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Bodies in a bucket of an S3-compatible object store, which several nodes may share.
///
/// A body is sealed into a draft on this machine first and then sent in one request, so that the store has
/// all of it or nothing of it. Names are `office/ab/abcd...`: several offices may share a bucket.
public final class BucketBodies implements Bodies {
    private static final int BUFFER = 1 << 20;

    private final S3Client store;
    private final Bucket bucket;
    private final String prefix;
    private final Path drafts;
    private final InstantSource clock;

    /// @param office the pseudonym of the office
    /// @param drafts a folder of this node alone; what a crash left there is deleted
    /// @throws IOException if the folder cannot be made
    public BucketBodies(Bucket bucket, String office, Path drafts, InstantSource clock) throws IOException {
        this.bucket = bucket;
        this.prefix = office + "/";
        this.drafts = Files.createDirectories(drafts);
        this.clock = clock;
        this.store = S3Client.builder()
                .endpointOverride(bucket.store())
                .region(Region.of(bucket.region()))
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.keyId(), bucket.secret())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        try (Stream<Path> left = Files.list(drafts)) {
            for (Path draft : left.toList()) Files.delete(draft);
        }
    }

    @Override
    public Draft draft(UUID name) throws IOException {
        Path draft = drafts.resolve(name.toString());
        OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER);
        return new BucketDraft(name, draft, out);
    }

    private final class BucketDraft implements Draft {
        private final UUID name;
        private final Path draft;
        private final OutputStream out;

        BucketDraft(UUID name, Path draft, OutputStream out) {
            this.name = name;
            this.draft = draft;
            this.out = out;
        }

        @Override
        public OutputStream out() {
            return out;
        }

        /// A body is never put in the place of another one.
        @Override
        public void keep() throws IOException {
            out.close();
            asked(() -> store.putObject(
                    ask -> ask.bucket(bucket.name()).key(key(name)).ifNoneMatch("*"), RequestBody.fromFile(draft)));
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(UUID name) throws IOException {
        return found(
                name, () -> store.getObject(ask -> ask.bucket(bucket.name()).key(key(name))));
    }

    @Override
    public long size(UUID name) throws IOException {
        return found(
                        name,
                        () -> store.headObject(ask -> ask.bucket(bucket.name()).key(key(name))))
                .contentLength();
    }

    private static <T> T found(UUID name, Supplier<T> answer) throws IOException {
        try {
            return asked(answer);
        } catch (NoSuchKeyException gone) {
            throw Bodies.missing(name, gone);
        }
    }

    @Override
    public Stream<UUID> names() throws IOException {
        return objects().map(this::name);
    }

    /// What came in within the last day may still be claimed by another node.
    @Override
    public Stream<UUID> settled() throws IOException {
        Instant before = clock.instant().minus(SETTLES);
        return objects().filter(one -> one.lastModified().isBefore(before)).map(this::name);
    }

    private Stream<S3Object> objects() throws IOException {
        return asked(() ->
                        store
                                .listObjectsV2Paginator(
                                        ask -> ask.bucket(bucket.name()).prefix(prefix))
                                .contents()
                                .stream()
                                .toList())
                .stream();
    }

    @Override
    public void delete(UUID name) throws IOException {
        asked(() -> store.deleteObject(ask -> ask.bucket(bucket.name()).key(key(name))));
    }

    private static <T> T asked(Supplier<T> answer) throws IOException {
        try {
            return answer.get();
        } catch (NoSuchKeyException gone) {
            throw gone;
        } catch (SdkException failed) {
            throw new IOException(
                    "The object store with the documents did not answer, or refused. Nothing that was acknowledged is"
                            + " lost. Look at the store and its keys, then try again. (" + failed.getMessage() + ")",
                    failed);
        }
    }

    private String key(UUID name) {
        return prefix + name.toString().substring(0, 2) + "/" + name;
    }

    private UUID name(S3Object object) {
        return UUID.fromString(object.key().substring(object.key().lastIndexOf('/') + 1));
    }

    @Override
    public void close() {
        store.close();
    }
}
