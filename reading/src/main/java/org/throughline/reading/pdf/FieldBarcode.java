package org.throughline.reading.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.page.Barcode;

/// The page barcode of a form that still has its fields: the value of the field that draws it.
final class FieldBarcode {
    private FieldBarcode() {}

    static Optional<Barcode> of(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationWidget)) continue;
            String value = value(annotation.getCOSObject());
            Optional<Barcode> barcode = value == null ? Optional.empty() : Barcode.of(value);
            if (barcode.isPresent()) return barcode;
        }
        return Optional.empty();
    }

    private static @Nullable String value(COSDictionary widget) {
        String own = widget.getString(COSName.V);
        if (own != null) return own;
        COSDictionary parent = widget.getCOSDictionary(COSName.PARENT);
        return parent == null ? null : parent.getString(COSName.V);
    }
}
