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
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.Paper;

/// The order of an immigration judge: what was decided, when, and until when an appeal is possible.
public final class JudgeOrder implements PageReader {
    private static final Pattern WITHOUT_COUNTRY = Pattern.compile("^(?<value>.*?)(?:\\s+to\\s+\\p{Lu}[\\p{Lu} ]+)?$");

    @Override
    public String kind() {
        return "IJ-order";
    }

    @Override
    public Speaker speaker() {
        return Speaker.EOIR;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.heading("Order of the Immigration Judge", "Decision and Order of the Immigration Judge");
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.beside(Client.A_NUMBER, PrintedNumber::aNumber, "Case No", "File No", "A-Number");
        fields.firstIn(Client.FULL_NAME, PrintedText::name, respondent(page));
        List<Passage> ticked = Ticks.in(page.whole()).stream()
                .filter(choice -> !page.line(choice).text().contains("ppeal"))
                .toList();
        fields.firstIn(Order.DECISION, JudgeOrder::decision, ticked);
        fields.after(Order.APPEAL_DUE, PrintedDate::in, "Appeal due by", "Appeal due");
        fields.after(Order.JUDGE, PrintedText::name, "Immigration Judge");
        readDates(page, fields);
    }

    private static List<Passage> respondent(Lines page) {
        Optional<Passage> matter = page.find("In the Matter of");
        return matter.map(label -> List.of(page.after(label), page.below(label)))
                .orElse(List.of());
    }

    private static Optional<Read<String>> decision(Passage choice) {
        return choice.find(WITHOUT_COUNTRY).flatMap(PrintedText::text);
    }

    private static void readDates(Lines page, Fields fields) {
        Optional<Passage> service = page.find("Certificate of Service");
        service.map(page::from).ifPresent(part -> fields.in(Paper.SERVED, PrintedDate::in, part));
        page.findAll("Immigration Judge").stream()
                .map(page::rest)
                .filter(rest -> rest.text().chars().anyMatch(Character::isDigit))
                .findFirst()
                .ifPresent(line -> fields.in(Order.DATE, PrintedDate::in, line));
    }
}
