/// Notices of USCIS, and the day from which somebody is a resident.
@NullMarked
package org.throughline.law.status;

import org.jspecify.annotations.NullMarked;
