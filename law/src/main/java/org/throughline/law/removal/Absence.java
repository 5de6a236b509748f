package org.throughline.law.removal;

import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What is said of an order made because the person was not at the hearing.
final class Absence {
    static final FactType<Boolean> NO_NOTICE = FactType.yesNo(
                    "absence.noNotice",
                    Text.of(
                            "Did no notice of that hearing come, or can it be so?",
                            "¿No llegó ningún aviso de esa audiencia, o puede ser así?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> IN_CUSTODY = FactType.yesNo(
                    "absence.inCustody",
                    Text.of(
                            "Was the person held in jail or by officers that day?",
                            "¿Ese día la persona estaba presa, o la tenían los oficiales?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> EXCEPTIONAL = FactType.yesNo(
                    "absence.exceptional",
                    Text.of(
                            "Did something grave keep the person away: abuse, a bad illness, a death in the family?",
                            "¿Algo grave impidió ir: abuso, una enfermedad seria, una muerte en la familia?"))
            .about(Thing.Kind.ORDER)
            .asSensitive();
    static final FactType<Boolean> EARLIER_MOTION = FactType.yesNo(
                    "absence.earlierMotion",
                    Text.of(
                            "Was the judge asked before to take back this order?",
                            "¿Ya se pidió antes al juez que anulara esta orden?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> WARNED = FactType.yesNo(
                    "absence.warned",
                    Text.of(
                            "Was the person told aloud, in a language she knows, what happens if she does not come?",
                            "¿Le dijeron de palabra, en un idioma que entiende, qué pasa si no va?"))
            .about(Thing.Kind.ORDER);

    private Absence() {}
}
