package org.throughline.law;

import java.time.LocalDate;

/// A lawyer's signature under one rule.
///
/// @param edition what was signed, as [Law#edition] gave it then
public record SignOff(String rule, String reviewer, LocalDate on, String edition) {}
