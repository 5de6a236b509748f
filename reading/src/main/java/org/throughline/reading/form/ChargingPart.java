package org.throughline.reading.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.PrintedTime;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Proceeding;

/// The body of a notice to appear: numbered allegations, charges, and the order to come to court.
final class ChargingPart {
    private static final List<FactType<String>> ALLEGATIONS =
            List.of(Proceeding.ALLEGATION_1, Proceeding.ALLEGATION_2, Proceeding.ALLEGATION_3, Proceeding.ALLEGATION_4);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<=\\n|^)\\s*(?<number>[1-9Il])\\s?[.,)]\\s*(?<text>\\p{Lu}.*?)(?=\\s*\\n\\s*[1-9]\\s?[.,)]\\s|\\s*$)",
            Pattern.DOTALL);
    private static final Pattern CITIZEN = Pattern.compile("citizen\\s*of\\s+(?<value>\\p{Lu}[\\p{L} .'-]+)");
    private static final Pattern NEAR =
            Pattern.compile("\\bat\\s*or\\s*near\\s+(?<value>[^\\n;]+?),?\\s+on\\s*or\\s*about");
    private static final Pattern ABOUT = Pattern.compile("on\\s*or\\s*about\\s+(?<value>[^;]{8,24})");
    private static final Pattern SECTION = Pattern.compile("\\b2[0-9]{2}\\s?(?:\\(\\s?[A-Za-z0-9]{1,4}\\s?\\)\\s?)+");
    private static final Pattern WELL_FORMED =
            Pattern.compile("2\\d\\d\\([a-z]\\)(?:\\(\\d{1,2}\\)(?:\\([A-Z]\\)(?:\\([ivx]+\\)(?:\\([IVX]+\\))?)?)?)?");
    private static final Pattern COURT = Pattern.compile(
            "\\bat:?\\s+(?<value>[^()]+?)\\s+(?:\\([^)]*\\)\\s+)?on:?\\s+(?=TO\\s*BE|a\\s+date|\\p{L}{3,9}\\.?\\s*\\d|\\d)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile(
            "(?<=\\s)on:?\\s+(?<value>TO\\s*BE\\s*(?:SET|DETERMINED)|a\\s+date\\s+to\\s+be\\s+set|\\p{L}{3,9}\\.?\\s*\\d{1,2}\\s?,?\\s*\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})",
            Pattern.CASE_INSENSITIVE);

    private final Lines page;
    private final Claims out;
    private final Fields fields;

    ChargingPart(Lines page, Claims out) {
        this.page = page;
        this.out = out;
        this.fields = new Fields(page, out);
    }

    void read() {
        Optional<Passage> alleges = page.find("alleges that you");
        Optional<Passage> charged = page.find("On the basis of the foregoing");
        Optional<Passage> ordered = page.find("YOU ARE ORDERED to appear");
        if (alleges.isPresent() && charged.isPresent()) readAllegations(page.between(alleges.get(), charged.get()));
        if (charged.isPresent() && ordered.isPresent()) readCharges(page.between(charged.get(), ordered.get()));
        ordered.map(page::from).ifPresent(this::readHearing);
    }

    private void readAllegations(Passage part) {
        Matcher numbered = NUMBERED.matcher(part.text());
        while (numbered.find()) {
            String number = numbered.group("number");
            int index = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 1;
            Passage words = part.cut(numbered.start("text"), numbered.end("text"));
            if (index <= ALLEGATIONS.size()) Read.of(words.folded(), words).claim(ALLEGATIONS.get(index - 1), out);
        }
        part.find(CITIZEN).ifPresent(country -> fields.in(Client.CITIZENSHIP, PrintedText::name, country));
        part.find(NEAR).ifPresent(place -> fields.in(Arrival.PLACE, PrintedText::text, place));
        part.find(ABOUT).ifPresent(day -> fields.in(Arrival.DATE, PrintedDate::in, day));
    }

    private void readCharges(Passage part) {
        int number = 0;
        for (Passage section : part.findAll(SECTION)) {
            String value = section.text().replaceAll("\\s", "");
            boolean wellFormed = WELL_FORMED.matcher(value).matches();
            Read<String> read = Read.of("INA " + value, section);
            out.claim(new Claim<>(
                    Proceeding.CHARGE,
                    Subject.CLIENT,
                    ++number,
                    Said.exactly(read.value()),
                    Claims.areaOf(section.words()),
                    section.folded(),
                    wellFormed ? read.standing() : Standing.UNSURE));
        }
    }

    private void readHearing(Passage part) {
        part.find(COURT).ifPresent(court -> fields.in(Proceeding.COURT, PrintedText::text, court));
        Optional<Passage> day = part.find(DAY);
        if (day.isEmpty()) return;
        if (day.get().text().chars().noneMatch(Character::isDigit)) {
            Passage words = day.get();
            out.claim(new Claim<>(
                    Hearing.DATE,
                    Subject.CLIENT,
                    1,
                    new Said.NoneYet<>(),
                    Claims.areaOf(words.words()),
                    words.folded(),
                    Standing.READ));
            return;
        }
        fields.in(Hearing.DATE, PrintedDate::in, day.get());
        PrintedTime.in(page.from(day.get())).ifPresent(time -> time.claim(Hearing.TIME, out));
    }
}
