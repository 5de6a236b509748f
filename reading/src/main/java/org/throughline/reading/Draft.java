package org.throughline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Barcode;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.FormFoot;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;

/// One page read by itself, before its neighbours have their say.
///
/// @param number the page number that its foot or barcode carries
/// @param running whether it is a page of text without a title or form number of its own
record Draft(
        PageRef ref,
        PageText page,
        String kind,
        Speaker speaker,
        Optional<String> edition,
        Optional<Integer> number,
        boolean running,
        Fingerprint fingerprint,
        List<Claim<?>> claims,
        List<NotRead> notRead) {
    static final String UNKNOWN = "unknown";
    private static final int RUNNING_WORDS = 40;
    private static final Pattern NUMBER_ALONE = Pattern.compile("-?\\s?(\\d{1,3})\\s?-?");

    static Draft of(PageRef ref, PageText text) {
        Lines lines = Lines.of(text);
        Optional<PageReader> reader = Readers.of(lines);
        Optional<String> named =
                text.barcode().map(Barcode::form).or(() -> lines.foot().map(FormFoot::parent));
        String kind = reader.map(PageReader::kind).or(() -> named).orElse(UNKNOWN);
        var found = new Found();
        reader.ifPresent(by -> by.read(lines, found));
        return new Draft(
                ref,
                text.withoutWords(),
                kind,
                reader.map(PageReader::speaker).orElse(Speaker.USCIS),
                text.barcode().map(Barcode::edition).or(() -> lines.foot().flatMap(FormFoot::edition)),
                text.barcode().map(Barcode::page).or(() -> number(lines)),
                kind.equals(UNKNOWN) && text.words().size() >= RUNNING_WORDS,
                Fingerprint.of(text.words()),
                found.claims,
                found.notRead);
    }

    /// A page of which nothing could be read.
    static Draft unread(PageRef ref) {
        var page = new PageText(ref.page(), 612, 792, 0, TextFrom.NONE, List.of(), List.of(), Optional.empty());
        return new Draft(
                ref,
                page,
                UNKNOWN,
                Speaker.USCIS,
                Optional.empty(),
                Optional.empty(),
                false,
                Fingerprint.of(List.of()),
                List.of(),
                List.of());
    }

    private static Optional<Integer> number(Lines lines) {
        Optional<Integer> foot = lines.foot().flatMap(FormFoot::page);
        if (foot.isPresent()) return foot;
        List<Passage> last = lines.all()
                .subList(Math.max(0, lines.all().size() - 3), lines.all().size());
        return last.stream()
                .map(line -> NUMBER_ALONE.matcher(line.text()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .findFirst();
    }

    Draft continuing(Draft before) {
        return new Draft(
                ref, page, before.kind, before.speaker, edition, number, running, fingerprint, claims, notRead);
    }

    private static final class Found implements Claims {
        private final List<Claim<?>> claims = new ArrayList<>();
        private final List<NotRead> notRead = new ArrayList<>();

        @Override
        public <T> void claim(Claim<T> claim) {
            claims.add(claim);
        }

        @Override
        public void couldNotRead(FactType<?> type, List<Word> near, String why) {
            notRead.add(new NotRead(type, near.isEmpty() ? Optional.empty() : Optional.of(Claims.areaOf(near)), why));
        }
    }
}
