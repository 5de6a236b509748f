package org.throughline.rule.planted;

import org.throughline.law.planted.LawBreach;

/// Breaks the floor of core on purpose: core may not see the law. Never called.
public record Breach(LawBreach law) {}
