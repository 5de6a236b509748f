package org.throughline.reading;

import java.util.List;
import java.util.Optional;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.TextFrom;

/// What reading one page gave.
///
/// @param width of the page as displayed, in points
/// @param kind a word of the reading format, `unknown` if no reader knows the page
/// @param edition form edition as in the foot or barcode (`01/20/25`)
/// @param formPage which page of its form it says it is
/// @param rotation how far the content stands turned clockwise from upright: 0, 90, 180 or 270
/// @param copyOf the earlier page this one is a duplicate of
/// @param claims in reading order; subjects are final: decided over all files of the record
/// @param bars redaction bars: a value is withheld there
/// @param notRead values that should stand here and could not be made out
public record ReadPage(
        PageRef ref,
        double width,
        double height,
        String kind,
        Optional<String> edition,
        Optional<Integer> formPage,
        TextFrom textFrom,
        int rotation,
        Optional<PageRef> copyOf,
        List<Claim<?>> claims,
        List<Bar> bars,
        List<NotRead> notRead) {
    public ReadPage {
        claims = List.copyOf(claims);
        bars = List.copyOf(bars);
        notRead = List.copyOf(notRead);
    }
}
