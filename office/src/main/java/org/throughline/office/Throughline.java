package org.throughline.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.law.Law;
import org.throughline.office.cli.Cli;
import org.throughline.office.cli.Desk;
import org.throughline.office.cli.Terminal;
import org.throughline.office.paper.Report;
import org.throughline.reading.DocumentReading;
import org.throughline.reading.pdf.Limits;
import org.throughline.reading.pdf.PagePictures;

/// The program: builds its objects by hand and runs one command.
public final class Throughline {
    private Throughline() {}

    public static void main(String[] arguments) {
        // What libraries say of their connections is nobody's answer.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(Cli.run(desk(), terminal(), List.of(arguments)));
    }

    private static Desk desk() {
        var papers = new DocumentReading();
        var pictures = new PagePictures(Limits.USUAL);
        return new Desk(
                papers::read,
                Law::rulebook,
                (view, folder) -> new Report(new PictureShelf(view, pictures))
                        .write(view, folder)
                        .first(),
                Clock.system(ZoneId.systemDefault()),
                Path.of(System.getProperty("throughline.home", ".")));
    }

    /// The launcher says which of the two streams a person looks at, and how wide the screen is; Java cannot tell.
    private static Terminal terminal() {
        String screens = System.getProperty("throughline.screens", "");
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                screens.contains("out"),
                screens.contains("err"),
                Integer.getInteger("throughline.width", 0),
                System.getenv());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }
}
