package org.throughline.vault.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// A real S3 server in a process of its own, which checks signatures and keeps objects in a folder. It runs
/// while tests run.
public final class ObjectServer {
    public static final String REGION = "us-east-1";
    public static final String KEY_ID = "office";
    public static final String SECRET = "a secret of the tests alone";
    private static final int TRIES = 600;

    private ObjectServer() {}

    /// A fresh bucket.
    public static Bucket bucket() {
        String name = "bodies-" + java.util.UUID.randomUUID();
        var key = AwsBasicCredentials.create(KEY_ID, SECRET);
        try (S3Client client = S3Client.builder()
                .endpointOverride(Running.ADDRESS)
                .region(Region.of(REGION))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(key))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            client.createBucket(ask -> ask.bucket(name));
        }
        return new Bucket(Running.ADDRESS, REGION, name, KEY_ID, SECRET);
    }

    private static final class Running {
        static final URI ADDRESS = start();

        private static URI start() {
            try {
                URI address = URI.create("http://127.0.0.1:" + freePort());
                Path folder = Files.createTempDirectory("objects");
                Path settings = Files.writeString(folder.resolve("s3proxy.properties"), """
                        s3proxy.authorization=aws-v4
                        s3proxy.identity=%s
                        s3proxy.credential=%s
                        s3proxy.endpoint=%s
                        jclouds.provider=filesystem-nio2
                        jclouds.filesystem.basedir=%s
                        """.formatted(
                                KEY_ID, SECRET, address, Files.createDirectory(folder.resolve("kept"))));
                Process server = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-jar",
                                Path.of("target", "servers", "s3proxy.jar").toString(),
                                "--properties",
                                settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
                untilItAnswers(address, server);
                return address;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        private static void untilItAnswers(URI address, Process server) throws IOException {
            for (int i = 0; i < TRIES && server.isAlive(); i++)
                try (var _ = new Socket(address.getHost(), address.getPort())) {
                    return;
                } catch (IOException _) {
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                        break;
                    }
                }
            throw new IOException("the S3 server of the tests did not start");
        }
    }
}
