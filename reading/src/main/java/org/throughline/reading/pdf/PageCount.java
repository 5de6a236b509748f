package org.throughline.reading.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Counts the pages of a document by looking at them: what a file says of their number is not trusted.
final class PageCount {
    private PageCount() {}

    /// @param most where counting stops: the answer is at most one more
    static int of(PDDocument document, int most) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> waiting = new ArrayDeque<>();
        waiting.push(document.getPages().getCOSObject());
        int pages = 0;
        while (!waiting.isEmpty() && pages <= most) {
            COSDictionary node = waiting.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) pages += COSName.PAGES.equals(node.getCOSName(COSName.TYPE)) ? 0 : 1;
            else if (seen.add(node)) push(kids, waiting, most);
        }
        return pages;
    }

    private static void push(COSArray kids, Deque<COSDictionary> waiting, int most) {
        for (int i = 0; i < Math.min(kids.size(), most + 1); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary dictionary) waiting.add(dictionary);
        }
    }
}
