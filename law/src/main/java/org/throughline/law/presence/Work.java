package org.throughline.law.presence;

import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// Work without permission, which takes away what a pending request would protect.
final class Work {
    static final FactType<Boolean> WITHOUT_PERMISSION = FactType.yesNo(
                    "work.withoutPermission",
                    Text.of(
                            "Did the person work without a permit while a request was open?",
                            "¿Trabajó la persona sin permiso antes de tener la respuesta a una petición?"))
            .asSensitive();

    private Work() {}
}
