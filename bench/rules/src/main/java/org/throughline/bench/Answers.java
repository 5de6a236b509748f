package org.throughline.bench;

/// What an engine says to each question of each case: the value in words, or that it is open.
public final class Answers {
    public static final String OPEN = "open";

    private final Object[][] said;

    Answers(int lives) {
        said = new Object[lives][Ask.values().length];
    }

    public void put(int life, Ask ask, Object value) {
        said[life][ask.ordinal()] = value;
    }

    Object get(int life, Ask ask) {
        return said[life][ask.ordinal()];
    }
}
