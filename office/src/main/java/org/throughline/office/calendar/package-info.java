/// Writes the days to act by as a calendar file whose entries tell nothing to who should not know.
@NullMarked
package org.throughline.office.calendar;

import org.jspecify.annotations.NullMarked;
