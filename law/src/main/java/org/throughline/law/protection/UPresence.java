package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// Whether trips broke the presence of a person in U status.
public final class UPresence implements StatusPresence {
    public static final UPresence RULE = new UPresence();

    static final Parameter<Integer> ONE = new Parameter<>("u.absence_single_max", Integer.class);
    static final Parameter<Integer> ALL = new Parameter<>("u.absence_aggregate_max", Integer.class);

    private UPresence() {}

    @Override
    public String id() {
        return "u.presence";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did trips break the presence since the U status began?",
                "¿Algún viaje rompió la presencia desde que empezó el estatus U?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(m)(2)"));
    }

    @Override
    public FactType<LocalDate> from() {
        return UStatus.FROM;
    }

    @Override
    public Parameter<Integer> one() {
        return ONE;
    }

    @Override
    public Parameter<Integer> all() {
        return ALL;
    }
}
