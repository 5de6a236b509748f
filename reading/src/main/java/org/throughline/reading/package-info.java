/// Reads files in child processes and puts their pages together to documents.
@NullMarked
package org.throughline.reading;

import org.jspecify.annotations.NullMarked;
