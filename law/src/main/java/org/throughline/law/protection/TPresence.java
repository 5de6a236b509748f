package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// Whether trips broke the presence of a person in T status.
public final class TPresence implements StatusPresence {
    public static final TPresence RULE = new TPresence();

    static final Parameter<Integer> ONE = new Parameter<>("t.absence_single_max", Integer.class);
    static final Parameter<Integer> ALL = new Parameter<>("t.absence_aggregate_max", Integer.class);

    private TPresence() {}

    @Override
    public String id() {
        return "t.presence";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did trips break the presence since the T status began?",
                "¿Algún viaje rompió la presencia desde que empezó el estatus T?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(l)(3)"));
    }

    @Override
    public FactType<LocalDate> from() {
        return TStatus.FROM;
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
