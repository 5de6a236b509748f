/// The command: verbs a paralegal says, results to standard output, progress and complaints to standard error.
@NullMarked
package org.throughline.office.cli;

import org.jspecify.annotations.NullMarked;
