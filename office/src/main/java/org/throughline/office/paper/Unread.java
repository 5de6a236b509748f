package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.fact.Standing;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.FactNames;
import org.throughline.reading.NotRead;
import org.throughline.reading.ReadPage;
import org.throughline.reading.page.Trouble;
import org.throughline.text.Text;

/// What could not be read, and what that means: without it "nothing found" would be a lie.
///
/// @param unsure how many facts a person must look at
record Unread(List<Line> lines, int scanned, int unknown, int unsure) {
    private static final Text NOT_MADE_OUT = Text.of(
            "A value stands there and could not be made out: look at the page and type what you see.",
            "Ahí hay un dato que no se pudo leer: mire la página y escriba lo que ve.");
    private static final Text PAGE = Text.of("{0}, p. {1}", "{0}, pág. {1}");

    /// @param what which value, page or file; `why` and what to do
    record Line(String what, String why, Optional<SourceLink> page) {}

    static Unread of(CaseView view, Sheets sheets, Language language) {
        var lines = new ArrayList<Line>();
        for (Trouble trouble : view.reading().troubles()) {
            String file = Sentence.clean(trouble.file());
            lines.add(new Line(
                    trouble.page().isPresent()
                            ? language.say(PAGE, file, trouble.page().getAsInt())
                            : file,
                    language.say(why(trouble.kind())),
                    Optional.empty()));
        }
        for (Sheets.Sheet sheet : sheets.all())
            for (NotRead missing : sheet.page().notRead())
                lines.add(new Line(
                        language.say(FactNames.of(missing.type())),
                        language.say(NOT_MADE_OUT),
                        Optional.of(sheets.link(sheet.document(), sheet.ref()))));
        return new Unread(
                lines,
                count(view, page -> switch (page.textFrom()) {
                    case OCR -> true;
                    case LAYER, BARCODE, NONE -> false;
                }),
                count(view, page -> page.kind().equals("unknown")),
                (int) view.record().facts().stream()
                        .filter(fact -> view.record().standing(fact) == Standing.UNSURE)
                        .count());
    }

    private static int count(CaseView view, Predicate<ReadPage> which) {
        return (int) view.reading().pages().stream().filter(which).count();
    }

    static Text why(Trouble.Kind kind) {
        return switch (kind) {
            case NO_SUCH_FILE -> Text.of("There is no such file.", "No existe ese archivo.");
            case EMPTY_FILE -> Text.of("The file is empty.", "El archivo está vacío.");
            case NOT_A_PDF -> Text.of("This is not a PDF.", "Esto no es un PDF.");
            case TORN -> Text.of("The file is torn: ask for it again.", "El archivo está incompleto: pídalo otra vez.");
            case FILE_TOO_HEAVY ->
                Text.of(
                        "This file is too heavy to read safely. Ask for it in smaller parts.",
                        "Este archivo pesa más de lo que se puede leer sin riesgo. Pídalo en partes.");
            case NEEDS_PASSWORD -> Text.of("It needs a password.", "Necesita una contraseña.");
            case NO_PAGES -> Text.of("It has no pages.", "No tiene páginas.");
            case TOO_MANY_PAGES ->
                Text.of(
                        "It has too many pages; only the first ones were read.",
                        "Tiene más páginas de las que se leen; solo se leyeron las primeras.");
            case PAGE_TOO_HEAVY ->
                Text.of(
                        "This page is too heavy to read safely: look at it yourself.",
                        "Esta página pesa más de lo que se puede leer sin riesgo: véala usted.");
            case PAGE_BROKEN ->
                Text.of("This page is broken: ask for it again.", "Esta página está dañada: pídala otra vez.");
            case OCR_FAILED ->
                Text.of(
                        "The words of this scan could not be made out: read it yourself.",
                        "No se distinguen las palabras de esta imagen: léala usted.");
        };
    }
}
