package org.throughline.office.work;

import static java.util.Map.entry;

import java.util.Map;
import org.throughline.text.Text;

/// What kinds of paper are called, by the words of the reading format.
///
/// A form number is an agency's word and stays as it is; `meaning` says what the paper is for.
public final class PaperNames {
    private record Names(Text name, Text meaning) {
        static Names form(String number, String english, String spanish) {
            return new Names(Text.of(number, number), Text.of(english, spanish));
        }

        static Names plain(String english, String spanish, String meaning, String significado) {
            return new Names(Text.of(english, spanish), Text.of(meaning, significado));
        }
    }

    private static final Map<String, Names> NAMES = Map.ofEntries(
            entry(
                    "EAD-card-copy",
                    Names.plain("Work permit", "Permiso de trabajo", "Copy of a card", "Copia de una tarjeta")),
            entry(
                    "EOIR-hearing-notice",
                    Names.plain(
                            "Hearing notice", "Aviso de audiencia", "The court sets a day", "La corte fija un día")),
            entry("IJ-order", Names.plain("Judge's order", "Orden del juez", "The court decides", "La corte decide")),
            entry(
                    "I-94-travel-history",
                    Names.plain(
                            "Travel history",
                            "Historial de viajes",
                            "Border list of comings and goings",
                            "Lista de entradas y salidas")),
            entry("I-94-web", Names.form("I-94", "Record of an arrival", "Registro de una llegada")),
            entry("G-28", Names.form("G-28", "Notice of a lawyer", "Aviso de abogado")),
            entry("I-130", Names.form("I-130", "Petition for a relative", "Petición por un familiar")),
            entry("I-131", Names.form("I-131", "Request to travel", "Solicitud para viajar")),
            entry("I-200", Names.form("I-200", "Warrant of arrest", "Orden de arresto")),
            entry("I-213", Names.form("I-213", "Officer's record of a person", "Informe de un oficial")),
            entry("I-286", Names.form("I-286", "Decision on custody", "Decisión sobre la detención")),
            entry("I-485", Names.form("I-485", "Request for residence", "Solicitud de residencia")),
            entry("I-589", Names.form("I-589", "Request for asylum", "Solicitud de asilo")),
            entry("I-765", Names.form("I-765", "Request for a work permit", "Solicitud de permiso de trabajo")),
            entry("I-797", Names.form("I-797", "Notice of approval", "Aviso de aprobación")),
            entry("I-797C", Names.form("I-797C", "Notice of receipt or action", "Aviso de recibo o acción")),
            entry("I-797C-ASC", Names.form("I-797C", "Fingerprint appointment", "Cita para huellas")),
            entry("I-797E", Names.form("I-797E", "Request for evidence", "Solicitud de evidencia")),
            entry("I-821", Names.form("I-821", "Request for TPS", "Solicitud de TPS")),
            entry("I-831", Names.form("I-831", "Continuation page", "Página de continuación")),
            entry("I-862", Names.form("I-862", "Notice to Appear", "Aviso de comparecencia")),
            entry("N-400", Names.form("N-400", "Request for citizenship", "Solicitud de ciudadanía")),
            entry(
                    "birth-certificate",
                    Names.plain("Birth certificate", "Acta de nacimiento", "Civil record", "Registro civil")),
            entry(
                    "blank-or-back",
                    Names.plain("Blank page", "Página en blanco", "Blank or back side", "En blanco o reverso")),
            entry(
                    "country-report",
                    Names.plain("Country report", "Informe del país", "Background evidence", "Evidencia de contexto")),
            entry("declaration", Names.plain("Declaration", "Declaración", "A person's own words", "Palabras propias")),
            entry(
                    "foia-cover-letter",
                    Names.plain(
                            "Records letter",
                            "Carta de la solicitud",
                            "Answer to a records request",
                            "Respuesta a la solicitud de expediente")),
            entry("letter", Names.plain("Letter", "Carta", "Letter", "Carta")),
            entry(
                    "passport-page",
                    Names.plain("Passport", "Pasaporte", "Page of a passport", "Página de un pasaporte")),
            entry("rap-sheet", Names.plain("Rap sheet", "Historial policial", "FBI record", "Registro del FBI")),
            entry(
                    "system-printout",
                    Names.plain(
                            "System printout", "Impresión de sistema", "Agency computer", "Computadora de la agencia")),
            entry("translation", Names.plain("Translation", "Traducción", "Translated paper", "Papel traducido")),
            entry(
                    "withheld-page-sheet",
                    Names.plain(
                            "Pages held back",
                            "Páginas retenidas",
                            "Stands for pages not given",
                            "En lugar de páginas no entregadas")));

    private static final Names UNKNOWN =
            Names.plain("Paper of unknown kind", "Papel de tipo desconocido", "Not recognized", "No reconocido");

    private PaperNames() {}

    /// The short name: `I-213`, "Hearing notice".
    public static Text name(String kind) {
        return of(kind).name();
    }

    /// What the paper is for, in plain words: "Officer's record of a person".
    public static Text meaning(String kind) {
        return of(kind).meaning();
    }

    private static Names of(String kind) {
        return kind.equals("unknown") ? UNKNOWN : NAMES.getOrDefault(kind, Names.form(kind, kind, kind));
    }
}
