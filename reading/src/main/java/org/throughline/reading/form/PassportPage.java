package org.throughline.reading.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.TextFrom;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Passport;

/// The page of a passport with the holder's particulars. What is printed for people must agree with the
/// machine-readable lines below it; where it does not, a person must look.
public final class PassportPage implements PageReader {
    @Override
    public String kind() {
        return "passport-page";
    }

    @Override
    public Speaker speaker() {
        return Speaker.FOREIGN_STATE;
    }

    @Override
    public boolean recognises(Lines page) {
        boolean named = page.has("Passport") || page.has("Pasaporte") || page.has("Passeport");
        boolean zone = page.all().stream().anyMatch(line -> MachineLines.isFirst(line.text()));
        boolean labels =
                (page.has("Surname") || page.has("Apellidos")) && (page.has("Nationality") || page.has("Nacionalidad"));
        return zone || (named && labels);
    }

    @Override
    public void read(Lines page, Claims out) {
        Optional<MachineLines> lines = MachineLines.of(page);
        Optional<MachineReadableZone> zone = lines.map(MachineLines::zone);
        new Particulars(page, zone, out).read();
        lines.ifPresent(found -> found.claim(agrees(page, found.zone()), out));
    }

    /// The first line has no check digit. On a scan it is believed only where the names printed above say the same.
    private static boolean agrees(Lines page, MachineReadableZone zone) {
        return page.page().from() == TextFrom.LAYER
                || (isPrinted(zone.surname(), page)
                        && isPrinted(zone.given(), page)
                        && zone.issuer().equals(zone.nationality()));
    }

    /// To the letter: a label may be misspelt a little, a name may not.
    private static boolean isPrinted(String name, Lines page) {
        return page.findAll(name).stream()
                .anyMatch(place -> Particulars.plain(place.text()).equals(Particulars.plain(name)));
    }

    /// What is printed for people.
    private record Particulars(Lines page, Optional<MachineReadableZone> zone, Claims out) {
        void read() {
            claim(Client.FAMILY_NAME, PrintedText::name, z -> same(z.surname()), "Surname", "Apellidos");
            claim(Client.GIVEN_NAME, PrintedText::name, z -> same(z.given()), "Given names", "Nombres");
            claim(Client.CITIZENSHIP, PrintedText::name, _ -> _ -> true, "Nationality", "Nacionalidad");
            claim(
                    Client.DATE_OF_BIRTH,
                    PrintedDate::in,
                    z -> date -> z.birth().equals(Optional.of(date)),
                    "Date of birth",
                    "Fecha de nacimiento");
            claim(Passport.ISSUED, PrintedDate::in, _ -> _ -> true, "Date of issue", "Fecha de expedición");
            claim(
                    Passport.EXPIRES,
                    PrintedDate::in,
                    z -> date -> z.expiry().equals(Optional.of(date)),
                    "Date of expiry",
                    "Fecha de vencimiento");
            claim(
                    Passport.NUMBER,
                    Codes::passportNumber,
                    z -> number -> z.number().equals(number),
                    "Passport No.",
                    "Passport number",
                    "No. de Pasaporte",
                    "Número de pasaporte");
        }

        /// A label in two languages is one cell: `Apellidos / Surname`. The value begins under its first letter.
        private Passage cellOf(Passage label) {
            Passage line = page.line(label);
            int at = line.text().indexOf(label.text());
            int start = line.text().lastIndexOf('\t', at) + 1;
            return line.cut(start, line.text().length()).cell();
        }

        private static Predicate<String> same(String zoned) {
            return printed -> plain(printed).equals(plain(zoned));
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .toUpperCase(Locale.ROOT)
                    .replaceAll("[^A-Z]", "");
        }

        private <T> void claim(
                FactType<T> type,
                Function<Passage, Optional<Read<T>>> parser,
                Function<MachineReadableZone, Predicate<T>> agreement,
                String... labels) {
            List<Passage> values = List.of(labels).stream()
                    .flatMap(label -> page.findAll(label).stream())
                    .map(label -> page.under(cellOf(label)))
                    .filter(value -> !value.isEmpty())
                    .toList();
            Optional<Read<T>> read =
                    values.stream().map(parser).flatMap(Optional::stream).findFirst();
            if (read.isEmpty()) {
                values.stream().findFirst().ifPresent(value -> out.couldNotRead(type, value.words(), value.folded()));
                return;
            }
            boolean agreed =
                    zone.map(z -> agreement.apply(z).test(read.get().value())).orElse(true);
            Standing standing = agreed ? read.get().standing() : Standing.UNSURE;
            out.claim(type, read.get().value(), read.get().passage().words(), standing);
        }
    }
}
