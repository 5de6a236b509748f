package org.throughline.office.paper;

import org.throughline.text.Text;

/// The headings and fixed words of the first page.
final class FrontWords {
    static final Text TITLE = Text.of("Report", "Informe");
    static final Text SKIP = Text.of("Skip to main content", "Ir al contenido");
    static final Text CONFIDENTIAL =
            Text.of("Confidential: prepared for legal work.", "Confidencial: preparado para trabajo legal.");
    static final Text AS_OF = Text.of("As of", "Fecha de hoy");
    static final Text EDITION = Text.of("Rulebook {0}", "Reglas {0}");
    static final Text SECTIONS = Text.of("Sections", "Secciones");
    static final Text TIMELINE = Text.of("Timeline", "Línea de vida");
    static final Text DISAGREE = Text.of("Where records disagree", "Dónde no coinciden los papeles");
    static final Text NO_DISAGREE = Text.of(
            "No two papers were found to disagree on a point that has one true answer. Pages that could not be read were not compared.",
            "No se hallaron papeles que se contradigan en un punto con una sola respuesta. Las páginas no leídas no se compararon.");
    static final Text DEADLINES = Text.of("Deadlines", "Fechas límite");
    static final Text QUESTIONS = Text.of("What is not known", "Lo que no se sabe");
    static final Text ANSWERS = Text.of("Answers", "Respuestas");
    static final Text PAPERS = Text.of("Papers", "Papeles");
    static final Text LIST = Text.of("In order of days", "En orden de fechas");
    static final Text COMING = Text.of("Coming up", "Próximamente");
    static final Text ONE_DISPUTE =
            Text.of("1 place where records disagree", "1 punto en que los papeles no coinciden");
    static final Text DISPUTES =
            Text.of("{0} places where records disagree", "{0} puntos en que los papeles no coinciden");
    static final Text ONE_GAP = Text.of("1 gap in records", "1 vacío en los papeles");
    static final Text GAPS = Text.of("{0} gaps in records", "{0} vacíos en los papeles");
    static final Text DASHED = Text.of("dashed = worked out, not recorded", "línea cortada = calculado, no registrado");
    static final Text AS_LIST = Text.of("View as list", "Ver como lista");
    static final Text CHART = Text.of(
            "Timeline as a chart, one lane for each source. The same content follows as a list.",
            "Línea de vida como gráfica, una franja por fuente. El mismo contenido sigue como lista.");
    static final Text YEARS = Text.of("years", "años");
    static final Text MONTHS_WIDER = Text.of("the next months, drawn wider", "los próximos meses, más anchos");
    static final Text NOTHING_TO_DRAW = Text.of(
            "No day was found in what was read, so there is nothing to draw. Most people start by asking USCIS for the A-file. It takes about ten minutes to ask.",
            "No se encontró ninguna fecha en lo leído, así que no hay nada que dibujar. Casi todos empiezan por pedir el expediente A a USCIS. Pedirlo toma unos diez minutos.");
    static final Text NOTHING_TO_COME =
            Text.of("No date to come was found in what was read.", "No se encontró ninguna fecha futura en lo leído.");
    static final Text NOT_LOOKED = Text.of(
            "{0} pages were read. Court and agency systems were not asked. Call the court hotline to be sure.",
            "Se leyeron {0} páginas. No se consultó a la corte ni a las agencias. Llame a la línea de la corte para estar seguro.");
    static final Text NO_DEADLINES = Text.of(
            "No deadline could be worked out from what was read. That does not mean there is none.",
            "No se pudo calcular ninguna fecha límite con lo leído. Eso no significa que no haya ninguna.");
    static final Text PASSED_DEADLINES = Text.of("Days that have passed", "Fechas que ya pasaron");
    static final Text WORK_TO = Text.of("Work to this one.", "Tome esta fecha.");
    static final Text PRINTED_ON = Text.of("Printed on the paper", "Impresa en el papel");
    static final Text COUNTED = Text.of("Counted by rule", "Calculada por la regla");
    static final Text SAFE = Text.of("Safe day", "Fecha segura");
    static final Text LATEST = Text.of("Last day under any reading", "Último día según cualquier lectura");
    static final Text NOT_PRINTED = Text.of("No paper prints a day.", "Ningún papel imprime una fecha.");
    static final Text NOT_COUNTED =
            Text.of("The rule does not settle on one day.", "La regla no llega a una sola fecha.");
    static final Text RECORDED = Text.of("on record", "registrado");
    static final Text WORKED_OUT = Text.of("worked out", "calculado");
    static final Text IF_MISSED =
            Text.of("If it is missed, this can be lost: {0}.", "Si se pasa, se puede perder: {0}.");
    static final Text HOW = Text.of("How the rule counts it", "Cómo lo calcula la regla");
    static final Text WHY = Text.of("Why", "Por qué");
    static final Text WAY = Text.of("Way {0} of {1}", "Posibilidad {0} de {1}");
    static final Text LEADS_TO = Text.of("leads to", "lleva a");
    static final Text MORE_WAYS = Text.of(
            "{0} more ways are not shown. `throughline why {1}` lists them.",
            "Hay {0} posibilidades más. `throughline why {1}` las muestra.");
    static final Text LAW = Text.of("Law", "Ley");
    static final Text FIGURES = Text.of("Figures of law", "Datos de la ley");
    static final Text NO_QUESTIONS =
            Text.of("No answer waits for a question.", "Ninguna respuesta espera una pregunta.");
    static final Text QUESTIONS_INTRO = Text.of(
            "Each answer here is worth as much as a yes or a no. Ask only what settles something.",
            "Cada respuesta vale lo mismo que un sí o un no. Pregunte solo lo que decide algo.");
    static final Text LOOK_AT_PAPERS = Text.of(
            "The papers disagree: look at them, do not ask the client to choose.",
            "Los papeles no coinciden: revíselos, no pida a la persona que elija.");
    static final Text IN_PRIVATE = Text.of("Ask in person and in private.", "Pregunte en persona y en privado.");
    static final Text MORE_QUESTIONS = Text.of("{0} more questions", "{0} preguntas más");
    static final Text NO_ANSWERS = Text.of(
            "No rule could be asked: nothing was read that a rule looks at.",
            "No se pudo aplicar ninguna regla: no se leyó nada que una regla use.");
    static final Text CONFIRMED = Text.of("Confirmed", "Confirmado");
    static final Text MACHINE_READ = Text.of("Read by machine, please check", "Leído por máquina, por revisar");
    static final Text ASK = Text.of("To settle it, ask:", "Para saberlo, pregunte:");
    static final Text SEE_DEADLINE = Text.of("See how it is counted", "Vea cómo se calcula");
    static final Text HANGS = Text.of("What hangs on it", "Qué depende de esto");
    static final Text NOTHING_HANGS = Text.of("No rule looked at this point.", "Ninguna regla usó este punto.");
    static final Text DECIDES_ONE = Text.of("Decides 1 answer", "Decide 1 respuesta");
    static final Text DECIDES = Text.of("Decides {0} answers", "Decide {0} respuestas");
    static final Text DECIDES_NONE = Text.of("Changes no answer today", "No cambia ninguna respuesta hoy");
    static final Text SAME = Text.of("Taken to be the same thing", "Tomado como la misma cosa");
    static final Text SAME_INTRO = Text.of(
            "The machine proposes this. A lawyer may split or join.",
            "Lo propone la máquina. Un abogado puede separar o unir.");
    static final Text PROPOSED = Text.of("Proposed", "Propuesto");
    static final Text DECIDED = Text.of("Decided by a person", "Decidido por una persona");
    static final Text APART = Text.of("Papers of another person", "Papeles de otra persona");
    static final Text APART_NOTE = Text.of(
            "These papers name somebody else. They are set apart: nothing of them is used or shown here. Do not copy them. Tell the lawyer: they may have to go back.",
            "Estos papeles nombran a otra persona. Están aparte: nada de ellos se usa ni se muestra aquí. No los copie. Avise al abogado: quizá haya que devolverlos.");
    static final Text WITHHELD = Text.of("What the agency held back", "Lo que la agencia retuvo");
    static final Text WITHHELD_NOTE = Text.of(
            "Held back does not mean absent. An appeal can ask for it; the answer letter names the last day.",
            "Retenido no significa que no exista. Se puede apelar; la carta de respuesta da la fecha límite.");
    static final Text NONE_WITHHELD =
            Text.of("No bar and no page held back was found.", "No se vio nada tachado ni páginas que falten.");
    static final Text UNREAD = Text.of("What could not be read", "Lo que no se pudo leer");
    static final Text ALL_READ = Text.of(
            "Every page was read. A machine read them: it can be wrong.",
            "Se leyeron todas las páginas. Las leyó una máquina: puede haber errores.");
    static final Text SCANNED = Text.of(
            "{0} pages are scans, read with less certainty.", "{0} páginas son imágenes. Se leen con menos certeza.");
    static final Text UNKNOWN = Text.of(
            "{0} pages are of a kind the machine does not know. Nothing was read from them.",
            "{0} páginas son de un tipo que la máquina no conoce. No se leyó nada de ellas.");
    static final Text ONE_UNSURE = Text.of("1 fact waits for your eye.", "1 dato espera su revisión.");
    static final Text ONE_SCANNED = Text.of(
            "1 page is a scan, read with less certainty.", "1 página es una imagen y se lee con menos certeza.");
    static final Text ONE_UNKNOWN = Text.of(
            "1 page is of a kind the machine does not know. Nothing was read from it.",
            "1 página es de un tipo que la máquina no conoce. No se leyó nada de ella.");
    static final Text PASSED_NOTE = Text.of(
            "If one of these was not done in time, ask a lawyer what can still be done.",
            "Si alguna no se hizo a tiempo, pregunte a un abogado qué se puede hacer todavía.");
    static final Text LAW_IS_OPEN = Text.of(
            "No fact would settle it: the law itself is open here.",
            "Ningún dato lo decide: la ley misma no es clara aquí.");
    static final Text UNSURE = Text.of("{0} facts wait for your eye.", "{0} datos esperan su revisión.");
    static final Text LEFT_OUT = Text.of("Days without a place on the timeline", "Fechas sin lugar en la línea");
    static final Text NO_PAPERS = Text.of(
            "No paper was read. Most people start by asking USCIS for the A-file.",
            "No se leyó ningún papel. Casi todos empiezan por pedir el expediente A a USCIS.");
    static final Text ALL_PAPERS = Text.of("All papers", "Todos los papeles");
    static final Text PAPER = Text.of("Paper", "Papel");
    static final Text FROM = Text.of("From", "De");
    static final Text PAGES = Text.of("Pages", "Páginas");
    static final Text PICTURES = Text.of("Seen here", "Vistas aquí");
    static final Text NO_PICTURE = Text.of("nothing to show", "nada que mostrar");
    static final Text MORE_SOURCES = Text.of("{0} more", "{0} más");
    static final Text SUMMARY = Text.of("{0} facts on {1} pages", "{0} datos en {1} páginas");
    static final Text NOT_ADVICE = Text.of(
            "This is not legal advice. It shows what the papers say and what the rules make of it. A lawyer must check it before anyone relies on it.",
            "Esto no es consejo legal. Muestra lo que dicen los papeles y lo que resulta de las reglas. Un abogado debe revisarlo antes de que alguien confíe en ello.");
    static final Text PAPERS_DIFFER = Text.of("the papers disagree", "los papeles no coinciden");
    static final Text DISPUTE_BADGE = Text.of("Records disagree, number {0}", "Los papeles no coinciden, número {0}");
    static final Text TO_COME = Text.of("to come", "por venir");

    private FrontWords() {}
}
