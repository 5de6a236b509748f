package org.throughline.reading.form;

import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;

/// Reads one government form that somebody filled in: the answers stand in boxes that never move within an edition.
///
/// The form, its edition and its page are those that the barcode or the foot of the page names. An edition without a
/// table of boxes, or a page whose printed words cannot be found again, gives no facts.
public final class FormReader implements PageReader {
    private final String form;
    private final Speaker speaker;

    /// @param form as the barcode names it: `I-485`
    public FormReader(String form, Speaker speaker) {
        this.form = form;
        this.speaker = speaker;
    }

    @Override
    public String kind() {
        return form;
    }

    @Override
    public Speaker speaker() {
        return speaker;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.page()
                .barcode()
                .map(code -> code.form().equals(form))
                .orElseGet(() ->
                        page.foot().map(foot -> foot.parent().equals(form)).orElse(false));
    }

    @Override
    public void read(Lines page, Claims out) {
        FormPage.of(form, page).ifPresent(found -> {
            for (AnswerBox box : found.boxes()) BoxAnswer.read(box, found, out);
            if (found.number() == 1) ReceivedStamp.read(found, out);
        });
    }
}
