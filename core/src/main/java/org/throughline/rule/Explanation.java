package org.throughline.rule;

import java.util.List;

/// How an answer came about: the reasoning in each world that leads to a different outcome, the plainest world first.
public record Explanation(List<World> worlds) {
    /// One way the record can be read, the steps taken in it, and what it leads to (a value, or words for "open" and
    /// "referred").
    public record World(List<Step> steps, Outcome outcome) {
        public World {
            steps = List.copyOf(steps);
        }
    }

    public Explanation {
        worlds = List.copyOf(worlds);
    }
}
