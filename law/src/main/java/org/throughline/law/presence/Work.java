package org.throughline.law.presence;

import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// Work without permission, which takes away what a pending request would protect.
final class Work {
    static final FactType<Boolean> WITHOUT_PERMISSION = FactType.yesNo(
                    "work.withoutPermission",
                    Text.of(
                            "Did the person work without permission while a request was pending?",
                            "¿Trabajó la persona sin permiso mientras una petición estaba pendiente?"))
            .asSensitive();

    private Work() {}
}
