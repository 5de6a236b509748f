package org.throughline.reading.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.throughline.reading.child.Frame;
import org.throughline.reading.child.Seal;
import org.throughline.reading.page.Trouble.Kind;

/// The child that opens a PDF: the file on standard input, one frame a page on standard output.
///
/// Arguments: `pages FIRST MOST` for the words of the pages from one number on, or `pictures WIDTH PAGE...` for PNG
/// pictures of some pages. Runs no script, follows no link, opens no embedded file.
final class PdfWorker {
    private PdfWorker() {}

    public static void main(String[] arguments) throws IOException {
        Seal.close(Path.of(System.getProperty("java.io.tmpdir")));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        Path file = Files.createTempFile("document", ".pdf");
        try (var copy = Files.newOutputStream(file)) {
            System.in.transferTo(copy);
        }
        if (arguments[0].equals("pages")) FontMappers.set(new OwnFonts());
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()), IOUtils.createTempFileOnlyStreamCache())) {
            switch (arguments[0]) {
                case "pages" ->
                    new PageFrames(document, out).write(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
                case "pictures" -> new PictureFrames(document, out).write(arguments);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (InvalidPasswordException _) {
            failed(Kind.NEEDS_PASSWORD, out);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (Boolean.getBoolean("throughline.debug")) broken.printStackTrace();
            failed(Kind.TORN, out);
        }
        new Frame(PdfFrames.DONE, new byte[0]).write(out);
    }

    private static void failed(Kind kind, DataOutputStream out) throws IOException {
        Frame.of(PdfFrames.FILE_FAILED, body -> body.writeUTF(kind.name())).write(out);
    }
}
