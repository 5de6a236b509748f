package org.throughline.reading.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the PDF417 at the foot of a USCIS form page says: `I-485|01/20/25|2`.
public record Barcode(String form, String edition, int page) {
    private static final Pattern PRINTED =
            Pattern.compile("([A-Z]{1,4}-?\\d{1,4}[A-Z]{0,3})\\|(\\d{2}/\\d{2}/\\d{2,4})\\|(\\d{1,3})\\|?");

    /// The barcode with this text; empty where it is not one of a form page.
    public static Optional<Barcode> of(String text) {
        Matcher printed = PRINTED.matcher(text.strip());
        return printed.matches()
                ? Optional.of(new Barcode(printed.group(1), printed.group(2), Integer.parseInt(printed.group(3))))
                : Optional.empty();
    }
}
