package org.throughline.office.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// For what day, with whose knowledge and in which language a record is looked at.
///
/// @param today the day on which the rules are asked; any day, for "what if it were then?"
/// @param asKnownOn leave out what was learned after this instant
public record Asked(LocalDate today, Optional<Instant> asKnownOn, Locale reader) {}
