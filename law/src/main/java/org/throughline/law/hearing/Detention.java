package org.throughline.law.hearing;

import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// Whether the person is held. The court sets other times for people who are.
public final class Detention {
    public static final FactType<Boolean> FACT = FactType.yesNo(
            "client.detained",
            Text.of(
                    "Is the person held by ICE or by border officers now?",
                    "¿La persona está ahora en un centro de detención de inmigración?"));

    private Detention() {}
}
