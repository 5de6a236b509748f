package org.throughline.reading.pdf;

import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.throughline.reading.child.Frame;
import org.throughline.reading.page.Trouble.Kind;

/// Writes one frame for each page of a document, or the reason why there is none.
final class PageFrames {
    private final PDDocument document;
    private final DataOutputStream out;
    private final Letters letters = new Letters();

    PageFrames(PDDocument document, DataOutputStream out) {
        this.document = document;
        this.out = out;
    }

    /// @param most pages that are looked at: what the file says of its own number is never trusted
    void write(int first, int most) throws IOException {
        int pages = PageCount.of(document, most);
        Frame.of(PdfFrames.OPENED, body -> body.writeInt(pages)).write(out);
        for (int number = first; number <= Math.min(pages, most); number++) page(number);
    }

    private void page(int number) throws IOException {
        Frame frame;
        try {
            var opened = new OpenPage(document, number, letters).read();
            frame = Frame.of(PdfFrames.PAGE, body -> PdfFrames.write(opened, body));
        } catch (PageTooHeavy _) {
            frame = failed(number, Kind.PAGE_TOO_HEAVY);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (Boolean.getBoolean("throughline.debug")) broken.printStackTrace();
            frame = failed(number, Kind.PAGE_BROKEN);
        }
        frame.write(out);
    }

    private static Frame failed(int number, Kind kind) throws IOException {
        return Frame.of(PdfFrames.PAGE_FAILED, body -> {
            body.writeInt(number);
            body.writeUTF(kind.name());
        });
    }
}
