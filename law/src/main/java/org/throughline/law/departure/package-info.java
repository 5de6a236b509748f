/// What leaving the country on a planned day would set off, one consequence a rule.
@NullMarked
package org.throughline.law.departure;

import org.jspecify.annotations.NullMarked;
