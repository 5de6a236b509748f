package org.throughline.reading.form;

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

/// The I-213, on which an officer writes down whom he met, where, and how that person came in. A value stands under its
/// label.
public final class DeportableRecord implements PageReader {
    private static final Pattern PORT = Pattern.compile("(?<=[,\\s])(?<value>[A-Z]{3})(?=\\s*,)");
    private static final Pattern UNINSPECTED =
            Pattern.compile("(?:WI\\s*-\\s*)?WITHOUT\\s*INSPECTION", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM_NUMBER = Pattern.compile("(?<![\\w])[1l|]-(?=\\d{3})");
    private static final Pattern LAST_PART = Pattern.compile("(?:^|,)\\s*(?<value>[^,]+?)\\s*$");
    private static final Pattern CODE =
            Pattern.compile("\\b[A-Z0-9]*\\d[A-Z0-9]*[A-Z][A-Za-z0-9]*\\b|\\b[A-Z]\\d[A-Z0-9]*\\b");

    @Override
    public String kind() {
        return "I-213";
    }

    @Override
    public Speaker speaker() {
        return Speaker.ICE;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.foot()
                .map(foot -> foot.form().equals(kind()))
                .orElse(page.has("Record of Deportable/Inadmissible Alien") || page.has("Record of Deportable Alien"));
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.under(Client.FAMILY_NAME, PrintedText::name, "Family Name (CAPS)", "Family Name");
        fields.under(Client.GIVEN_NAME, PrintedText::name, "First", "First Name", "Given Name");
        fields.under(Client.MIDDLE_NAME, PrintedText::name, "Middle", "Middle Name");
        fields.under(Client.SEX, value -> PrintedText.oneOf(value, "M", "F"), "Sex");
        fields.under(Client.CITIZENSHIP, PrintedText::name, "Country of Citizenship");
        fields.under(Client.A_NUMBER, PrintedNumber::aNumber, "File Number");
        fields.under(Client.DATE_OF_BIRTH, PrintedDate::in, "Date of Birth");
        fields.under(Client.COUNTRY_OF_BIRTH, DeportableRecord::lastPart, "Country of Birth");
        readEntry(page, fields, out);
        fields.under(Proceeding.DATE_OF_ACTION, PrintedDate::in, "Date of Action");
        fields.under(Proceeding.APPREHENDED, PrintedDate::in, "Date/Hour");
        fields.under(
                Proceeding.IMMIGRATION_RECORD,
                value -> PrintedText.oneOf(value, "POSITIVE", "NEGATIVE"),
                "Immigration Record");
        fields.under(Proceeding.CRIMINAL_RECORD, PrintedText::text, "Criminal Record");
        fields.under(Proceeding.CHARGE_CODE, DeportableRecord::code, "Charge Code Word(s)", "Charge Code");
        fields.after(Proceeding.DISPOSITION, DeportableRecord::disposition, "Disposition");
    }

    private static void readEntry(Lines page, Fields fields, Claims out) {
        page.findAll("Manner of Last Entry").stream()
                .map(page::cellOf)
                .map(page::under)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .ifPresent(entry -> {
                    fields.in(Arrival.DATE, PrintedDate::in, entry);
                    entry.find(PORT)
                            .map(code -> Read.of(code.text(), code))
                            .ifPresent(code -> code.claim(Arrival.PLACE_CODE, out));
                    entry.find(UNINSPECTED)
                            .map(words -> Read.of("without inspection", words))
                            .ifPresent(manner -> manner.claim(Arrival.MANNER_AS_PRINTED, out));
                });
    }

    /// `Puerto Ensayo, Honduras` is `Honduras`.
    private static Optional<Read<String>> lastPart(Passage place) {
        return place.find(LAST_PART).flatMap(PrintedText::name);
    }

    /// A form number begins with the letter I, whatever OCR took it for.
    private static Optional<Read<String>> disposition(Passage cell) {
        return PrintedText.text(cell)
                .map(read -> new Read<>(
                        FORM_NUMBER.matcher(read.value()).replaceAll("I-"), read.passage(), read.standing()));
    }

    private static Optional<Read<String>> code(Passage cell) {
        return cell.find(CODE).map(word -> Read.of(word.text(), word));
    }
}
