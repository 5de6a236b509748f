package org.throughline.reading.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.FormFoot;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Notice;

/// A notice of action by USCIS (I-797): which filing, what happened, whom it names, and what must be done by when.
///
/// The letter after 797 tells the kind; without a letter it is the approval notice. `I-797C-ASC` is an I-797C that
/// calls the person to an application support center.
public final class NoticeOfAction implements PageReader {
    private static final Pattern FORM = Pattern.compile("(?<!\\w)[I1l|]\\s?-?\\s?797\\s?(?<value>[A-F])?(?!\\w)");
    private static final Pattern VALID = Pattern.compile(
            "Valid\\s*from\\s*:?\\s*(?<from>[\\w/,. ]{6,20}?)\\s*(?:to|until|through)\\s*:?\\s*(?<to>[\\w/,. ]{6,20})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DUE = Pattern.compile(
            "(?:must\\s*be\\s*received|must\\s*respond|submit[^.]{0,40}response|response\\s*is\\s*due|due\\s*date)[^.]{0,90}",
            Pattern.CASE_INSENSITIVE);
    /// Petitions of a relative: the petitioner is another person than the client.
    private static final Set<String> OF_A_RELATIVE = Set.of("I-130", "I-129F", "I-730", "I-600", "I-800");

    private final String kind;

    /// @param kind `I-797`, `I-797C`, `I-797C-ASC` or `I-797E`
    public NoticeOfAction(String kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Speaker speaker() {
        return Speaker.USCIS;
    }

    @Override
    public boolean recognises(Lines page) {
        return form(page)
                .map(form -> form.equals("I-797C") && isAppointment(page) ? "I-797C-ASC" : form)
                .map(kind::equals)
                .orElse(false);
    }

    /// Named beside the title, or else at the foot.
    private static Optional<String> form(Lines page) {
        Optional<Passage> title = page.find("Notice of Action");
        if (title.isEmpty() || !page.has("Receipt Number")) return Optional.empty();
        Matcher named = FORM.matcher(page.line(title.get()).text());
        if (named.find()) {
            String letter = named.group("value");
            return Optional.of("I-797" + (letter == null ? "" : letter));
        }
        return page.foot().map(FormFoot::form).filter(form -> form.startsWith("I-797"));
    }

    private static boolean isAppointment(Lines page) {
        return page.has("Application Support Center") && page.has("appointment");
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.beside(Filing.RECEIPT_NUMBER, PrintedNumber::lettersAndTen, "Receipt Number");
        fields.beside(Filing.FORM, Codes::form, "Case Type");
        fields.beside(Filing.RECEIVED, PrintedDate::in, "Received Date");
        fields.beside(Filing.PRIORITY_DATE, PrintedDate::in, "Priority Date");
        fields.beside(Notice.DATE, PrintedDate::in, "Notice Date");
        fields.after(Notice.TYPE, PrintedText::text, "Notice Type");
        fields.beside(Notice.APPOINTMENT, PrintedDate::in, "Date and Time of Appointment");
        page.whole().find(DUE).ifPresent(due -> fields.in(Notice.RESPONSE_DUE, PrintedDate::in, due));
        valid(page, fields);
        Optional<String> form =
                page.find("Case Type").map(page::value).flatMap(Codes::form).map(Read::value);
        boolean relative = form.map(OF_A_RELATIVE::contains).orElse(false) || page.has("Beneficiary");
        named(page, "Applicant", Subject.CLIENT, out);
        named(page, "Petitioner", relative ? Subject.PETITIONER : Subject.CLIENT, out);
        named(page, "Beneficiary", Subject.CLIENT, out);
    }

    private static void valid(Lines page, Fields fields) {
        Matcher valid = VALID.matcher(page.whole().text());
        if (!valid.find()) return;
        fields.in(Card.VALID_FROM, PrintedDate::in, page.whole().cut(valid.start("from"), valid.end("from")));
        fields.in(Card.VALID_TO, PrintedDate::in, page.whole().cut(valid.start("to"), valid.end("to")));
    }

    /// `A912345678 SURNAME, GIVEN`: the number may be missing.
    private static void named(Lines page, String label, Subject subject, Claims out) {
        page.find(label).map(page::value).filter(cell -> !cell.isEmpty()).ifPresent(cell -> {
            PrintedNumber.aNumber(cell).ifPresent(read -> claim(Client.A_NUMBER, read, subject, out));
            int figures = cell.text().length();
            while (figures > 0 && !Character.isDigit(cell.text().charAt(figures - 1))) figures--;
            Passage rest = cell.cut(figures, cell.text().length());
            PrintedText.name(rest)
                    .ifPresentOrElse(
                            read -> claim(Client.FULL_NAME, read, subject, out),
                            () -> out.couldNotRead(Client.FULL_NAME, cell.words(), cell.folded()));
        });
    }

    private static void claim(FactType<String> type, Read<String> read, Subject subject, Claims out) {
        out.claim(new Claim<>(
                type,
                subject,
                1,
                Said.exactly(read.value()),
                Claims.areaOf(read.passage().words()),
                read.passage().folded(),
                read.standing()));
    }
}
