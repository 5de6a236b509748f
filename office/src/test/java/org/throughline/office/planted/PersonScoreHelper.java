package org.throughline.office.planted;

import java.util.List;
import org.throughline.law.planted.LawBreach;

/// Breaks the rules of the house on purpose: a name that says nothing, a score of a person, and a cycle.
public record PersonScoreHelper(List<LawBreach> traits) {}
