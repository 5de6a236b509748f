package org.throughline.rule;

import java.util.List;
import org.throughline.fact.Evidence;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One step of an explanation. Each renderer walks the tree with a pattern-matching switch.
public sealed interface Step {
    /// A value from the record, with all that the record says on that point. `supposed` where the evaluator tried a
    /// value that no page states.
    record FromRecord(FactType<?> type, Thing about, Object value, boolean supposed, Evidence<?> evidence)
            implements Step {}

    /// The record does not say, and the reasoning stopped here.
    record NotKnown(FactType<?> type, Thing about) implements Step {}

    /// A figure of law that was used; or, where the row is not active, a proposed or vacated one to be warned of.
    record FromLaw(ParameterRow<?> row) implements Step {}

    /// One reading of an open point of law.
    record FromReading(LegalQuestion<?> question, Object reading) implements Step {}

    record FromRule(Rule<?> rule, Thing about, List<Step> steps) implements Step {
        public FromRule {
            steps = List.copyOf(steps);
        }
    }

    record Because(Text reason, List<Object> values) implements Step {
        public Because {
            values = List.copyOf(values);
        }
    }
}
