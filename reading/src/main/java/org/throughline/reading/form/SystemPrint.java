package org.throughline.reading.form;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.DateOrder;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.Read;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;

/// A screen of the agencies' mainframes, printed: short labels, capitals, dates as eight figures.
public final class SystemPrint implements PageReader {
    private static final Pattern PORT = Pattern.compile("^[A-Z]{3}$");
    private static final Pattern CLASS = Pattern.compile("^[A-Z][A-Z0-9]{0,3}$");

    @Override
    public String kind() {
        return "system-printout";
    }

    @Override
    public Speaker speaker() {
        return Speaker.USCIS;
    }

    @Override
    public boolean recognises(Lines page) {
        long labels = Stream.of("A-NUMBER", "DOB", "COB", "DOE", "POE", "COA", "FCO")
                .filter(page::has)
                .count();
        return labels >= 4 || (labels >= 2 && page.has("Central Index System"));
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.rightOf(Client.A_NUMBER, PrintedNumber::aNumber, "A-NUMBER");
        fields.rightOf(Client.FULL_NAME, PrintedText::name, "NAME");
        fields.rightOf(Client.DATE_OF_BIRTH, SystemPrint::date, "DOB");
        fields.rightOf(Arrival.DATE, SystemPrint::date, "DOE");
        fields.rightOf(Arrival.PLACE_CODE, value -> code(value, PORT), "POE");
        fields.rightOf(Arrival.CLASS, value -> code(value, CLASS), "COA");
    }

    private static Optional<Read<java.time.LocalDate>> date(Passage value) {
        return PrintedDate.compactIn(value, DateOrder.MONTH_FIRST);
    }

    private static Optional<Read<String>> code(Passage value, Pattern shape) {
        return PrintedText.text(value)
                .filter(read -> shape.matcher(read.value()).matches());
    }
}
