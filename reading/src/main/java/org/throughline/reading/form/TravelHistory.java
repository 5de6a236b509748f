package org.throughline.reading.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Trip;

/// The print of the travel history from CBP's site: one row for each arrival or departure that CBP knows of. Departures
/// by land are mostly missing, so that the absence of a row proves nothing.
public final class TravelHistory implements PageReader {
    private static final Pattern ARRIVAL = Pattern.compile("\\bArrival\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEPARTURE = Pattern.compile("\\bDeparture\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "I-94-travel-history";
    }

    @Override
    public Speaker speaker() {
        return Speaker.CBP;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.heading("Travel History") && page.all().stream().anyMatch(line -> isRow(line) || isHead(line));
    }

    private static boolean isHead(Passage line) {
        return line.text().contains("DATE") && line.text().contains("LOCATION");
    }

    private static boolean isRow(Passage line) {
        return PrintedDate.in(line).isPresent()
                && (line.find(ARRIVAL).isPresent() || line.find(DEPARTURE).isPresent());
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.rightOf(Client.FULL_NAME, PrintedText::name, "For");
        fields.rightOf(Passport.NUMBER, Codes::passportNumber, "Document Number", "Passport Number");
        List<Passage> rows = page.all().stream().filter(TravelHistory::isRow).toList();
        for (int i = 0; i < rows.size(); i++) row(rows.get(i), i + 1, page, out);
    }

    private static void row(Passage row, int number, Lines page, Claims out) {
        Optional<Passage> arrival = row.find(ARRIVAL);
        Passage type = arrival.or(() -> row.find(DEPARTURE)).orElseThrow();
        claim(arrival.isPresent() ? Trip.ARRIVED : Trip.DEPARTED, PrintedDate.in(row), number, row, out);
        Optional<Read<String>> port = Codes.port(page.rest(type));
        claim(arrival.isPresent() ? Trip.ARRIVAL_PORT : Trip.DEPARTURE_PORT, port, number, row, out);
    }

    private static <T> void claim(FactType<T> type, Optional<Read<T>> read, int number, Passage row, Claims out) {
        read.ifPresentOrElse(
                found -> out.claim(new Claim<>(
                        type,
                        Subject.CLIENT,
                        number,
                        Said.exactly(found.value()),
                        Claims.areaOf(found.passage().words()),
                        found.passage().folded(),
                        found.standing())),
                () -> out.couldNotRead(type, row.words(), row.folded()));
    }
}
