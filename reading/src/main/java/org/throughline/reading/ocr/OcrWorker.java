package org.throughline.reading.ocr;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.throughline.reading.child.Frame;
import org.throughline.reading.child.Picture;
import org.throughline.reading.child.Seal;

/// The child that recognises characters: pictures on standard input, words on standard output, one engine kept loaded.
final class OcrWorker {
    private OcrWorker() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        unpack("eng", folder);
        unpack("spa", folder);
        var in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        try (var engine = new Engine(folder)) {
            Seal.close(folder);
            while (true) {
                Frame asked = Frame.read(in);
                Recognised words = engine.read(Picture.read(asked.open()), asked.kind() == Recognised.LINE);
                Frame.of(Recognised.WORDS, words::write).write(out);
            }
        } catch (EOFException _) {
            // The parent has no more pictures.
        }
    }

    private static void unpack(String language, Path folder) throws IOException {
        String name = language + ".traineddata";
        try (InputStream packed = Objects.requireNonNull(OcrWorker.class.getResourceAsStream(name + ".gz"), name);
                var model = new GZIPInputStream(packed)) {
            Files.copy(model, folder.resolve(name));
        }
    }
}
