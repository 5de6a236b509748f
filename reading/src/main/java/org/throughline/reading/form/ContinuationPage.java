package org.throughline.reading.form;

import java.util.regex.Pattern;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Paper;
import org.throughline.vocabulary.Proceeding;

/// The I-831, on which an officer goes on where another form had no more room.
public final class ContinuationPage implements PageReader {
    private static final Pattern EARLIER = Pattern.compile(
            "(?<value>\\d{1,2}/\\d{1,2}/\\d{4})\\s*[-–—~:]*\\s*(?:Entered|Admitted|Arrived|Paroled)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "I-831";
    }

    @Override
    public Speaker speaker() {
        return Speaker.ICE;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.foot().map(foot -> foot.form().equals(kind())).orElse(page.has("Continuation Page for Form"));
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.beside(Client.FULL_NAME, PrintedText::name, "Alien's Name");
        fields.beside(Client.A_NUMBER, PrintedNumber::aNumber, "File Number");
        fields.beside(Paper.CONTINUED, PrintedDate::in, "Date");
        fields.after(Proceeding.EVENT_NUMBER, PrintedNumber::lettersAndTen, "Event No", "Event Number");
        page.whole().find(EARLIER).ifPresent(entry -> fields.in(Arrival.PRIOR_DATE, PrintedDate::in, entry));
    }
}
