package org.throughline.reading.child;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A child that tries everything it must not be able to do, and tells what it managed. Arguments: `sealed` or `open`,
/// and
/// a port of this machine at which somebody listens.
final class BreakOut {
    private interface Try {
        void it() throws Exception;
    }

    private final List<String> managed = new ArrayList<>();
    private final int port;

    private BreakOut(int port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        int layers = arguments[0].equals("sealed") ? Seal.close(folder).size() : 0;
        var tried = new BreakOut(Integer.parseInt(arguments[1]));
        tried.all("");
        Thread platform = Thread.ofPlatform().start(() -> tried.all(" in a thread"));
        platform.join();
        Thread virtual = Thread.ofVirtual().start(() -> tried.all(" in a virtual thread"));
        virtual.join();
        tried.attempt("write to its own folder", () -> Files.writeString(folder.resolve("own"), "x"));
        Frame.of(layers, body -> body.writeUTF(String.join(", ", tried.managed)))
                .write(new DataOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    private void all(String where) {
        attempt("read passwords" + where, () -> Files.readAllBytes(Path.of("/etc/passwd")));
        attempt(
                "list the root" + where,
                () -> Files.walkFileTree(Path.of("/"), Set.of(), 1, new SimpleFileVisitor<>() {}));
        attempt("write elsewhere" + where, () -> Files.delete(Files.createTempFile(Path.of("/var/tmp"), "x", "y")));
        attempt("connect" + where, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
        attempt("send" + where, () -> new DatagramSocket().close());
        attempt("start a program" + where, () -> new ProcessBuilder("/bin/true").start());
    }

    private void attempt(String what, Try attempt) {
        try {
            attempt.it();
            managed.add(what);
        } catch (Exception _) {
            // Refused, as it should be.
        }
    }
}
