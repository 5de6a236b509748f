package org.throughline.reading.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.Read;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Proceeding;

/// The I-862: who is charged, with what, and when to come to court. Its first page has the case, its second the
/// certificate of service.
public final class NoticeToAppear implements PageReader {
    private static final Pattern SERVED =
            Pattern.compile("served\\s+on\\s+the\\s+respondent[^.]*?\\bon\\b\\s*(?<value>[^.]{6,24})");
    private static final Pattern MANNER =
            Pattern.compile("not\\s*been\\s*admitted\\s*or\\s*paroled|arriving\\s*alien|been\\s*admitted\\s*to\\s*the");

    @Override
    public String kind() {
        return "I-862";
    }

    @Override
    public Speaker speaker() {
        return Speaker.ICE;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.foot().map(foot -> foot.form().equals(kind())).orElse(page.heading("Notice to Appear"))
                && (page.has("removal proceedings")
                        || page.has("Notice to Respondent")
                        || page.has("Certificate of Service"));
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        if (page.has("alleges that you")) {
            readHead(page, fields);
            new ChargingPart(page, out).read();
            List<Passage> dates = page.findAll("Date").stream()
                    .filter(label -> label.text().startsWith("D"))
                    .map(page::after)
                    .toList();
            fields.firstIn(Proceeding.NTA_ISSUED, PrintedDate::in, dates.reversed());
        }
        page.whole().find(SERVED).ifPresent(served -> fields.in(Proceeding.NTA_SERVED, PrintedDate::in, served));
        page.find("Certificate of Service")
                .map(page::from)
                .ifPresent(
                        service -> fields.firstIn(Proceeding.NTA_SERVICE, NoticeToAppear::method, Ticks.in(service)));
    }

    private static void readHead(Lines page, Fields fields) {
        fields.after(Client.SUBJECT_ID, value -> PrintedNumber.figures(value, 8, 10), "Subject ID");
        fields.after(Client.FIN, value -> PrintedNumber.figures(value, 8, 12), "FIN", "FINS", "FIN(S)");
        fields.after(Client.A_NUMBER, PrintedNumber::aNumber, "File No", "File Number", "A-Number");
        fields.after(Client.DATE_OF_BIRTH, PrintedDate::in, "DOB", "Date of Birth");
        fields.after(Proceeding.EVENT_NUMBER, PrintedNumber::lettersAndTen, "Event No", "Event Number");
        fields.rightOf(Client.FULL_NAME, PrintedText::name, "Respondent");
        page.find("Number, street, city")
                .ifPresent(caption -> fields.in(Client.ADDRESS, PrintedText::text, page.above(caption)));
        fields.firstIn(Arrival.MANNER_AS_PRINTED, NoticeToAppear::manner, Ticks.in(page.whole()));
    }

    private static Optional<Read<String>> manner(Passage ticked) {
        return ticked.find(MANNER)
                .map(words -> new Read<>(
                        words.text().startsWith("not")
                                ? "present without admission or parole"
                                : words.text().startsWith("arriving") ? "arriving alien" : "admitted but removable",
                        ticked,
                        Read.of("", words).standing()));
    }

    private static Optional<Read<String>> method(Passage ticked) {
        return PrintedText.oneOf(ticked, "in person", "by regular mail", "by certified mail");
    }
}
