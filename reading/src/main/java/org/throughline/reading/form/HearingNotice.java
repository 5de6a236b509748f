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
import org.throughline.reading.page.PrintedTime;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.Paper;
import org.throughline.vocabulary.Proceeding;

/// The court's notice of the day, hour and place of a hearing.
public final class HearingNotice implements PageReader {
    private static final Pattern TYPE = Pattern.compile("\\b(?:MASTER|INDIVIDUAL)\\b");
    private static final Pattern WHEN = Pattern.compile(
            "(?:Immigration\\s*(?:Court|Judge)|hearing|scheduled)\\s+(?:for\\s+|is\\s+)?on\\s+(?<value>.{8,60})",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "EOIR-hearing-notice";
    }

    @Override
    public Speaker speaker() {
        return Speaker.EOIR;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.heading(
                        "Notice of Hearing in Removal Proceedings",
                        "Notice of Hearing",
                        "Notice of Internet-based Hearing")
                && page.has("Immigration Court");
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        Optional<Passage> service = page.find("Certificate of Service");
        Passage body =
                service.map(end -> page.between(page.all().getFirst(), end)).orElse(page.whole());
        fields.beside(Client.FULL_NAME, PrintedText::name, "RE");
        fields.beside(Client.A_NUMBER, PrintedNumber::aNumber, "FILE", "File No", "A-Number");
        readCourt(page, fields);
        body.find(TYPE).ifPresent(type -> fields.in(Hearing.TYPE, PrintedText::text, type));
        body.find(WHEN).ifPresent(when -> {
            fields.in(Hearing.DATE, PrintedDate::in, when);
            PrintedTime.in(when).ifPresent(time -> time.claim(Hearing.TIME, out));
        });
        List<Passage> dates = page.findAll("DATE");
        fields.firstIn(
                Notice.DATE,
                PrintedDate::in,
                dates.stream()
                        .filter(date -> !behind(date, service))
                        .map(page::after)
                        .toList());
        fields.firstIn(
                Paper.SERVED,
                PrintedDate::in,
                dates.stream()
                        .filter(date -> behind(date, service))
                        .map(page::after)
                        .toList());
    }

    private static boolean behind(Passage place, Optional<Passage> service) {
        return service.filter(head -> place.upright().y0() > head.upright().y0())
                .isPresent();
    }

    /// The address stands at the head, under the name of the court.
    private static void readCourt(Lines page, Fields fields) {
        Optional<Passage> re = page.find("RE");
        page.findAll("Immigration Court").stream()
                .findFirst()
                .filter(court -> re.isPresent()
                        && court.upright().y1() < re.get().upright().y0())
                .ifPresent(court -> fields.in(Proceeding.COURT, PrintedText::text, page.between(court, re.get())));
    }
}
