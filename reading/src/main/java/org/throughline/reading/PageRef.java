package org.throughline.reading;

/// A page of a file: the file as the person named it, and the page counted from 1.
public record PageRef(String file, int page) {}
