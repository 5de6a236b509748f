package org.throughline.bench;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// A rule that counts the worlds it is run in. Rules that it asks are not counted again.
record Counted<T>(Rule<T> rule, LongAdder runs) implements Rule<T> {
    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Text question() {
        return rule.question();
    }

    @Override
    public List<Citation> authority() {
        return rule.authority();
    }

    @Override
    public Thing.Kind about() {
        return rule.about();
    }

    @Override
    public boolean ofRelativesToo() {
        return rule.ofRelativesToo();
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return rule.concerns(record, about);
    }

    @Override
    public T apply(Given given) {
        runs.increment();
        return rule.apply(given);
    }
}
