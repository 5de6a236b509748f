package org.throughline.reading.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A PDF written object by object, so that it can say things that no library would write.
final class HandMade {
    private final List<byte[]> objects = new ArrayList<>();

    /// A file of one page, Letter size, with this content and these entries of the page's own.
    static HandMade page(String content, String resources) {
        return page("[0 0 612 792]", content, resources);
    }

    static HandMade page(String box, String content, String resources) {
        return new HandMade()
                        .add("<< /Type /Catalog /Pages 2 0 R >>")
                        .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .add("<< /Type /Page /Parent 2 0 R /MediaBox " + box + " /Contents 4 0 R /Resources << "
                                + "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> " + resources
                                + " >> >>")
                        .stream("", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// A file that says the same words on so many pages.
    static HandMade pages(int count, String words) {
        var made = new HandMade();
        var kids = new StringBuilder();
        for (int i = 0; i < count; i++) kids.append(i + 5).append(" 0 R ");
        made
                .add("<< /Type /Catalog /Pages 2 0 R >>")
                .add("<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>")
                .add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                .stream("", text(words).getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < count; i++)
            made.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 3 0 R >> >> >>");
        return made;
    }

    static String text(String words) {
        return "BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET\n";
    }

    HandMade add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    HandMade stream(String entries, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                ("<< " + entries + " /Length " + body.length + " >>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        bytes.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(bytes.toByteArray());
        return this;
    }

    /// The given bytes so many times over, packed.
    static byte[] packed(byte[] part, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
            for (int i = 0; i < times; i++) out.write(part);
        }
        return bytes.toByteArray();
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        var table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            file.writeBytes(objects.get(i));
            file.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = file.size();
        file.writeBytes(("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size "
                        + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }
}
