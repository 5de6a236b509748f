package org.throughline.rule;

/// A typed handle for a figure of law; its dated values live in the rulebook's YAML (see [ParameterRow]).
public record Parameter<T>(String id, Class<T> valueClass) {
    @Override
    public String toString() {
        return id;
    }
}
