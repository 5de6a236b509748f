package org.throughline.reading.form;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.RecordsRequest;

/// The letter that comes with the answer to a records request: how many pages, how many held back.
public final class FoiaLetter implements PageReader {
    private static final Pattern CONTROL = Pattern.compile("\\b(?:NRC|COW)\\s?-?\\d[\\dOoIlSB]{9}\\b");
    private static final String COUNT = "(?<value>\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\s+";
    private static final Pattern REVIEWED =
            pattern("(?:responsive\\s+)?pages?\\s+(?:were\\s+)?(?:reviewed|located|found)|responsive\\s+pages?");
    private static final Pattern IN_FULL =
            pattern("pages?\\s+(?:are\\s+)?(?:being\\s+)?released\\s+in\\s+(?:their\\s+entirety|full)");
    private static final Pattern IN_PART = pattern("pages?\\s+(?:are\\s+)?(?:being\\s+)?released\\s+in\\s+part");
    private static final Pattern WITHHELD = pattern("pages?\\s+(?:are\\s+)?(?:being\\s+)?withheld");

    @Override
    public String kind() {
        return "foia-cover-letter";
    }

    @Override
    public Speaker speaker() {
        return Speaker.USCIS;
    }

    @Override
    public boolean recognises(Lines page) {
        long signs = Stream.of(
                        "National Records Center",
                        "responsive pages",
                        "released in part",
                        "released in their entirety",
                        "withheld in full",
                        "Exemptions applied",
                        "Freedom of Information Act")
                .filter(page::has)
                .count();
        return signs >= 3 || (signs >= 2 && page.whole().find(CONTROL).isPresent());
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        page.whole()
                .find(CONTROL)
                .ifPresent(number -> fields.in(RecordsRequest.CONTROL_NUMBER, PrintedNumber::lettersAndTen, number));
        PrintedDate.in(page.whole()).ifPresent(date -> date.claim(RecordsRequest.RESPONSE_DATE, out));
        fields.beside(Client.FULL_NAME, PrintedText::name, "Subject", "Subject of request", "Re");
        count(page, out, RecordsRequest.PAGES_REVIEWED, REVIEWED);
        count(page, out, RecordsRequest.PAGES_IN_FULL, IN_FULL);
        count(page, out, RecordsRequest.PAGES_IN_PART, IN_PART);
        count(page, out, RecordsRequest.PAGES_WITHHELD, WITHHELD);
    }

    private static Pattern pattern(String what) {
        return Pattern.compile(COUNT + "(?:" + what + ")", Pattern.CASE_INSENSITIVE);
    }

    private static void count(Lines page, Claims out, FactType<Integer> type, Pattern pattern) {
        page.whole().find(pattern).flatMap(PrintedNumber::count).ifPresent(count -> count.claim(type, out));
    }
}
